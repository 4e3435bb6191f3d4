import type { Root } from './site';

/** Selector of everything that may be written in, save textareas. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/** Whether an element takes up room on the page; one scrolled out of sight does. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** The visible elements below a root, in page order. */
export function visibleElements(root: Root | Element, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
}

/** Whether an element starts and ends before another, in page order. */
export function precedes(element: Node, other: Node): boolean {
  const position = element.compareDocumentPosition(other);
  return (
    (position & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
    Node.DOCUMENT_POSITION_FOLLOWING
  );
}

/** The last match below a scope that stands before an element. */
export function lastBefore(scope: Root | Element, selector: string, element: Element): Element | undefined {
  return [...scope.querySelectorAll(selector)].findLast((match) => precedes(match, element));
}

/** The smallest ancestor for which a test holds, no larger than `limit`. */
export function smallestAncestor(
  element: Element,
  limit: Element | null,
  holds: (ancestor: Element) => boolean,
): Element | undefined {
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    if (holds(ancestor)) return ancestor;
    if (ancestor === limit) return undefined;
  }
  return undefined;
}

/** What a control is called: its label, else the words on it. */
export function labelOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent).trim();
}

/** The address of the page that an element stands in; that of the page around it for a frame without one. */
export function addressOf(element: Element): URL {
  const { URL: own, baseURI } = element.ownerDocument;
  return new URL(own.startsWith('about:') ? baseURI : own);
}
