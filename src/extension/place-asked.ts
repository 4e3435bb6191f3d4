/** The place that is asked for in the page's own address: the id of something in it. */
export function placeAsked(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    // Somebody changed the address; the page is there all the same.
    return undefined;
  }
}
