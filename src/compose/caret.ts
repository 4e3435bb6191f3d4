import type { Span } from '../draft/span';
import type { EditorText } from '../sites/site';
import { emptyLineAt, type Place, placeOnEmptyLine } from './empty-line';

/** Selects a piece of an editor's text by the browser's own selection; `false` when the page has no such place. */
export function selectSpan(editor: HTMLElement, text: EditorText, span: Span): boolean {
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(span.start, span.end);
    return true;
  }
  const ends = endsOf(editor, text, span);
  if (!ends) return false;
  editor.ownerDocument.getSelection()?.setBaseAndExtent(...ends[0], ...ends[1]);
  return true;
}

/** Puts the caret at a place in an editor's text. */
export function putCaret(editor: HTMLElement, text: EditorText, at: number): void {
  if (editor instanceof HTMLTextAreaElement) editor.setSelectionRange(at, at);
  // An empty line at the end is found behind all words.
  const isEnd = at === text.text.length;
  const place =
    (isEnd ? undefined : placeOnEmptyLine(editor, text, at)) ??
    endsOf(editor, text, { start: isEnd ? 0 : at, end: at })?.[isEnd ? 1 : 0];
  if (place) editor.ownerDocument.getSelection()?.collapse(...place);
}

/** Where in an editor's text the caret stands, or what is selected ends; undefined when that cannot be told. */
export function caretIn(editor: HTMLElement, text: EditorText): number | undefined {
  if (editor instanceof HTMLTextAreaElement) return editor.selectionEnd;
  const place = caretOf(editor);
  if (!place) return undefined;
  let low = 0;
  let high = text.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = text.rangeOf({ start: middle, end: middle });
    // A picture is one place, before it.
    range?.collapse(true);
    if (range && range.comparePoint(...place) > 0) low = middle + 1;
    else high = middle;
  }
  return emptyLineAt(editor, text, place, low) ?? low;
}

/** Whether the caret stands right behind a piece of the text, or inside it. */
export function caretIsAt(editor: HTMLElement, text: EditorText, span: Span): boolean {
  if (editor instanceof HTMLTextAreaElement)
    return editor.selectionStart > span.start && editor.selectionStart <= span.end;
  const [node, offset] = caretOf(editor, true) ?? [];
  if (!node || offset === undefined) return false;
  const range = text.rangeOf(span);
  if (!range) return false;
  const behind = node !== range.startContainer || offset !== range.startOffset;
  return behind && range.comparePoint(node, offset) === 0;
}

function endsOf(editor: HTMLElement, text: EditorText, span: Span): readonly [Place, Place] | undefined {
  const range = text.rangeOf(span) ?? emptyRange(editor, text);
  if (!range) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const end = reachesEmptyEnd(text.text, span)
    ? endOf(lastLine(editor))
    : ([endContainer, endOffset] as const);
  return [[startContainer, startOffset], end];
}

// In a shadow root the document's own selection tells nothing but the host; some browsers let the root tell.
function caretOf(editor: HTMLElement, alone = false): Place | undefined {
  const root = editor.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  const selection = root.getSelection?.() ?? editor.ownerDocument.getSelection();
  if (!selection?.focusNode || (alone && !selection.isCollapsed)) return undefined;
  if (!editor.contains(selection.focusNode)) return undefined;
  return [selection.focusNode, selection.focusOffset];
}

// An empty text has no words, and one place.
function emptyRange(editor: HTMLElement, { text }: EditorText): Range | undefined {
  if (text !== '') return undefined;
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(lastLine(editor));
  range.collapse(true);
  return range;
}

/** Whether a piece goes on to the end of a text that ends with an empty line, where no words stand. */
function reachesEmptyEnd(text: string, { start, end }: Span): boolean {
  return end === text.length && end > start && text.endsWith('\n');
}

// A line without words has one place, before whatever keeps it open.
function endOf(line: Element): Place {
  return [line, line.textContent === '' ? 0 : line.childNodes.length];
}

function lastLine(editor: HTMLElement): Element {
  let line: Element = editor;
  while (line.lastElementChild && line.lastElementChild.localName !== 'br') line = line.lastElementChild;
  return line;
}
