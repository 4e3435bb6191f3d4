import type { Span } from '../draft/span';
import type { EditorText } from '../sites/site';

/** Selects a piece of an editor's text by the browser's own selection; `false` when the page has no such place. */
export function selectSpan(editor: HTMLElement, text: EditorText, span: Span): boolean {
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(span.start, span.end);
    return true;
  }
  const range = text.rangeOf(span) ?? emptyRange(editor, text);
  if (!range) return false;
  const { startContainer, startOffset } = range;
  const [endContainer, endOffset] = reachesEmptyEnd(text.text, span)
    ? endOf(lastLine(editor))
    : ([range.endContainer, range.endOffset] as const);
  const selection = editor.ownerDocument.getSelection();
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/** Whether the caret stands right behind a piece of the text, or inside it. */
export function caretIsAt(editor: HTMLElement, text: EditorText, span: Span): boolean {
  if (editor instanceof HTMLTextAreaElement)
    return editor.selectionStart > span.start && editor.selectionStart <= span.end;
  const [node, offset] = caretOf(editor) ?? [];
  if (!node || offset === undefined) return false;
  const range = text.rangeOf(span);
  if (!range) return false;
  const behind = node !== range.startContainer || offset !== range.startOffset;
  return behind && range.comparePoint(node, offset) === 0;
}

// In a shadow root the document's own selection tells nothing but the host; some browsers let the root tell.
function caretOf(editor: HTMLElement): readonly [Node, number] | undefined {
  const root = editor.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  const selection = root.getSelection?.() ?? editor.ownerDocument.getSelection();
  if (!selection?.isCollapsed || !selection.focusNode || !editor.contains(selection.focusNode))
    return undefined;
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
function endOf(line: Element): readonly [Node, number] {
  return [line, line.textContent === '' ? 0 : line.childNodes.length];
}

function lastLine(editor: HTMLElement): Element {
  let line: Element = editor;
  while (line.lastElementChild && line.lastElementChild.localName !== 'br') line = line.lastElementChild;
  return line;
}
