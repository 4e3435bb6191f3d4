/** Makes the key `/` go to the search field, as on many sites; gives what undoes that. */
export function slashSearches(page: Document): () => void {
  const life = new AbortController();
  const pressed = (event: KeyboardEvent): void => {
    const writing = (event.target as Element | null)?.closest?.('input, select, textarea');
    if (event.key !== '/' || writing || event.ctrlKey || event.altKey || event.metaKey) return;
    const field = page.querySelector<HTMLElement>('input[type="search"]');
    if (!field) return;
    event.preventDefault();
    field.focus();
  };
  page.addEventListener('keydown', pressed, { signal: life.signal });
  return () => life.abort();
}
