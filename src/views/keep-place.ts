import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

// What can be given the focus and does not take it by itself.
const PLACES = '[tabindex="-1"]';

/** Keeps the reader's place in what it is given to, as long as that is drawn; see `keepPlace`. */
export function useKeepPlace(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const life = new AbortController();
    if (page.current) keepPlace(page.current, life.signal);
    return () => life.abort();
  }, []);
  return page;
}

/**
 * Leaves whoever works with the keyboard in the section in which the focused thing went away, or in what is around it
 * when that went too, until the signal; the browser would start anew at the top of the page.
 */
export function keepPlace(root: HTMLElement, signal: AbortSignal): void {
  let last: { readonly focused: Element; readonly places: readonly HTMLElement[] } | undefined;
  const remember = ({ target }: FocusEvent): void => {
    const focused = target as Element;
    last = { focused, places: placesAround(focused) };
  };
  root.addEventListener('focusin', remember, { signal });
  const observer = new MutationObserver(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (!last || !nowhere || last.focused.isConnected) return;
    last.places.find((place) => place.isConnected)?.focus({ preventScroll: true });
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** From the inside out. */
function placesAround(element: Element): readonly HTMLElement[] {
  const place = element.closest<HTMLElement>(PLACES);
  return place ? [place, ...(place.parentElement ? placesAround(place.parentElement) : [])] : [];
}
