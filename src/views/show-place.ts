/** Scrolls the page to the element with this id and puts the focus on it, so that whoever reads goes on from there. */
export function showPlace(id: string | undefined, block: ScrollLogicalPosition): void {
  const place = id ? document.getElementById(id) : null;
  place?.scrollIntoView({ block });
  place?.focus({ preventScroll: true });
}
