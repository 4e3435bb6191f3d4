import { precedes, smallestAncestor, visibleElements } from './dom';
import type { Box } from './site';

/** Selector of everything that is pressed. */
export const BUTTON = 'button, [role="button"]';

/** Selector of what sends a form. */
export const SUBMIT = 'input[type="submit"], button[type="submit"]';

/** The visible buttons of a scope that stand after an editor, in page order. */
export function buttonsAfter(scope: Element, editor: Element): HTMLElement[] {
  return visibleElements(scope, BUTTON).filter((button) => precedes(editor, button));
}

/** The visible buttons of a scope that stand before an editor, in page order. */
export function buttonsBefore(scope: Element, editor: Element): HTMLElement[] {
  return visibleElements(scope, BUTTON).filter((button) => precedes(button, editor));
}

/** Whether a button shows words and no picture: networks write what publishes in words, and draw what stands beside it. */
export function isWordsOnly(button: Element): boolean {
  return (
    button.textContent.trim() !== '' &&
    !button.querySelector('svg, img, i, canvas') &&
    !button.closest('[aria-haspopup]')
  );
}

/** The row of a message: it has buttons to attach before the editor and one to send after it. */
export function rowOf(editor: Element): Element {
  const row = smallestAncestor(editor, null, (ancestor) => {
    const buttons = [...ancestor.querySelectorAll(BUTTON)];
    return (
      buttons.some((button) => precedes(button, editor)) && buttons.some((button) => precedes(editor, button))
    );
  });
  return row ?? editor.parentElement ?? editor;
}

/** The largest ancestor, or the element itself, up to where a test fails first. */
export function largestWhile(element: Element, holds: (ancestor: Element) => boolean): Element {
  let part = element;
  while (part.parentElement && holds(part.parentElement)) part = part.parentElement;
  return part;
}

/** What a site tells of an editor: what belongs to it, and a name for where on the page it stands. */
interface Place {
  readonly scope: Element;
  readonly place: string;
}

/** A box for every editor that has a place; several at one place are told apart by their number there. */
export function withKeys(
  editors: Iterable<HTMLElement>,
  placeOf: (editor: HTMLElement) => Place | null | undefined,
): Box[] {
  const seen = new Map<string, number>();
  return [...editors].flatMap((editor) => {
    const found = placeOf(editor);
    if (!found) return [];
    const number = seen.get(found.place) ?? 0;
    seen.set(found.place, number + 1);
    return [{ editor, scope: found.scope, key: `${found.place}:${number}` }];
  });
}
