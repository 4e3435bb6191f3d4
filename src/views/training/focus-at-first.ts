import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the heading of a screen: begins at the top, and gets the focus so that who hears the page hears where they are. Not
 * wanted where the browser has just opened the page, and does so itself.
 */
export function useFocusAtFirst(wanted = true): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it counts when the screen is drawn first
  useLayoutEffect(() => {
    if (!wanted) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
