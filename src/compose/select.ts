import type { Finding } from '../analyser/report';
import { wordsAt } from '../draft/span';
import type { Site } from '../sites/site';
import { bringIntoView } from './bring-into-view';
import { selectSpan } from './caret';
import type { Found } from './check';
import { focusedElement, sameBox } from './roots';
import { textareaRects } from './textarea-mirror';

/** Where the author's caret stood. */
export interface Caret {
  restore(): void;
}

/**
 * Gives the focus to the text, selects the words of a finding, by the browser's selection alone, and scrolls to them.
 * Twice: many editors put back a selection of their own when they get the focus. `into`: a place of ours to measure in.
 */
export function selectWords(site: Site, found: Found, finding: Finding, into: HTMLElement): void {
  focusText(site, found);
  const select = () => selectNow(site, found, finding, into);
  select();
  requestAnimationFrame(select);
}

/** Gives the focus to the text of a compose box, wherever it stands now. */
export function focusText(site: Site, found: Found): void {
  sameBox(site, found)?.box.editor.focus({ preventScroll: true });
}

/** Remembers the caret, for when something of ours had the focus in between. */
export function rememberCaret(document: Document): Caret {
  const focused = focusedElement(document);
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return {
    restore() {
      // A text area keeps its own caret; a selection around it would take its focus.
      if (!(focused instanceof HTMLElement && focused.isContentEditable)) return;
      if (!anchorNode?.isConnected || !focusNode?.isConnected || !focused.contains(anchorNode)) return;
      try {
        selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
      } catch {
        // The page has shortened its text nodes meanwhile; the editor's own caret will do.
      }
    },
  };
}

function selectNow(site: Site, found: Found, { span, words }: Finding, into: HTMLElement): void {
  const box = sameBox(site, found)?.box;
  if (!box || !span) return;
  const text = site.read(box);
  // The author typed on: other words stand there now.
  if (wordsAt(text.text, span) !== words) return;
  const { editor } = box;
  selectSpan(editor, text, span);
  if (editor instanceof HTMLTextAreaElement)
    bringIntoView(editor, () => textareaRects(editor, text.text, [span], into)[0]?.[0]);
  const range = text.rangeOf(span);
  if (range) bringIntoView(range.startContainer, () => range.getClientRects()[0]);
}
