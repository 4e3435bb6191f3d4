import { oncePerFrame } from './coalesce';
import { focusedElement, rootsOf } from './roots';

/**
 * Tells which element has the focus each time it moves, also inside open shadow roots (events about a move inside
 * one do not leave it). One listener a root; our own host is told about as any element.
 */
export function watchFocus(
  document: Document,
  onFocus: (element: Element | null) => void,
  signal: AbortSignal,
) {
  const known = new WeakSet<EventTarget>();
  // When the focus goes nowhere no element hears of it, and the page may be about to give it back.
  const settle = oncePerFrame(() => onFocus(focusedElement(document)), signal);
  const listenTo = (root: Document | ShadowRoot) => {
    if (known.has(root)) return;
    known.add(root);
    root.addEventListener('focusin', focused, { capture: true, signal });
    root.addEventListener('focusout', settle, { capture: true, signal });
  };
  const focused = (event: Event) => {
    for (const root of rootsOf(event, document)) listenTo(root);
    const element = event.composedPath()[0];
    if (element instanceof Element) onFocus(element);
  };
  listenTo(document);
}
