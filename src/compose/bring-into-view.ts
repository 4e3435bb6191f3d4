import { getOverflowAncestors } from '@floating-ui/dom';
import type { Rect } from './rect';
import { viewport } from './visible';

// Words at the very edge are hard to find.
const ROOM = 12;

/**
 * Scrolls everything that a node stands in, itself included, as little as it takes to see some words of it.
 * `rectNow`: where the words stand now, asked anew after each scroll; undefined when they are gone.
 */
export function bringIntoView(node: Node, rectNow: () => Rect | undefined): void {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return;
  for (const scrolling of [element, ...getOverflowAncestors(element)]) {
    if (!(scrolling instanceof Element)) continue;
    const step = stepTo(rectNow(), scrolling.getBoundingClientRect());
    if (step !== 0) scrolling.scrollBy({ top: step, behavior: 'instant' });
  }
  const step = stepTo(rectNow(), viewport(element.ownerDocument));
  if (step !== 0) element.ownerDocument.defaultView?.scrollBy({ top: step, behavior: 'instant' });
}

/** How far down to scroll, or up when negative, so that the one lies within the other. */
function stepTo(rect: Rect | undefined, within: Rect): number {
  if (!rect) return 0;
  if (rect.top < within.top + ROOM) return rect.top - within.top - ROOM;
  return Math.max(0, rect.bottom - within.bottom + ROOM);
}
