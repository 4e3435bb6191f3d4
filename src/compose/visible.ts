import { getOverflowAncestors } from '@floating-ui/dom';
import { intersection, type Rect } from './rect';

/** The window's inner area. */
export function viewport(document: Document): Rect {
  // In a page without a doctype the root element is as high as all that is in it.
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}

/** The part of an element that is on the screen: not scrolled out of the window or of anything that it scrolls in. */
export function visiblePart(element: Element): Rect | undefined {
  let visible: Rect | undefined = intersection(
    element.getBoundingClientRect(),
    viewport(element.ownerDocument),
  );
  for (const ancestor of getOverflowAncestors(element)) {
    if (!visible || !(ancestor instanceof Element)) continue;
    visible = intersection(visible, ancestor.getBoundingClientRect());
  }
  return visible;
}

/** Whether an element is shown, at least this large. */
export function isVisible(
  element: Element,
  least: { readonly width: number; readonly height: number },
): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width >= least.width && height >= least.height && element.checkVisibility({ visibilityProperty: true })
  );
}
