/**
 * Leaves whoever works with the keyboard in the section in which the focused thing went away, until the signal; the
 * browser would start anew at the top of the page.
 */
export function keepPlace(root: HTMLElement, signal: AbortSignal): void {
  let last: { readonly focused: Element; readonly section: HTMLElement | null } | undefined;
  const remember = ({ target }: FocusEvent): void => {
    const focused = target as Element;
    last = { focused, section: focused.closest('section') };
  };
  root.addEventListener('focusin', remember, { signal });
  const observer = new MutationObserver(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (last && nowhere && !last.focused.isConnected) last.section?.focus({ preventScroll: true });
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
