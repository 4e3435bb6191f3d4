import { isVisible } from './visible';

/** Whom to ask and tell about a text that is written where the site knows no compose box. */
export interface Outsider {
  /** Whether the site knows the compose box by now, as pages may finish theirs late; it is then taken up. */
  isKnownNow(editor: HTMLElement): boolean;
  /** Somebody is plainly composing here. */
  onComposing(editor: HTMLElement): void;
}

// Shorter texts are names, searches and tries.
const SHORTEST = 12;
const LEAST = { width: 150, height: 16 };
const SEARCH = '[role=searchbox], [role=combobox], [type=search], [role=search] *';

/** Whether one could write a post in an element: large enough, and no search box. */
export function couldHoldPost(element: HTMLElement): boolean {
  if (!(element.isContentEditable || element instanceof HTMLTextAreaElement)) return false;
  return !element.matches(SEARCH) && isVisible(element, LEAST);
}

/** Listens to one editor that the site does not know, until the signal or until there is something to tell. */
export function watchOutsider(editor: HTMLElement, outsider: Outsider, signal: AbortSignal): void {
  const life = new AbortController();
  const onInput = () => {
    if (outsider.isKnownNow(editor)) life.abort();
    else if (lengthOf(editor) >= SHORTEST) {
      life.abort();
      outsider.onComposing(editor);
    }
  };
  editor.addEventListener('input', onInput, { signal: AbortSignal.any([signal, life.signal]) });
}

function lengthOf(editor: HTMLElement): number {
  const text = editor instanceof HTMLTextAreaElement ? editor.value : editor.textContent;
  return text.trim().length;
}
