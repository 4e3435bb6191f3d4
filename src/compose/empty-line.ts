import type { EditorText } from '../sites/site';

/** A place on the page, as a selection has it. */
export type Place = readonly [Node, number];

/**
 * Where on the page the caret stands on a line without words, at a place in an editor's text; undefined where words
 * are. Editors keep each such line open with a line break, and no range of words reaches it.
 */
export function placeOnEmptyLine(editor: HTMLElement, text: EditorText, at: number): Place | undefined {
  if (!isEmptyLine(text.text, at)) return undefined;
  const breaks = [...editor.querySelectorAll('br')];
  const next = nextWords(text.text, at);
  const words = text.rangeOf({ start: next, end: next + 1 });
  const before = next < text.text.length && words ? breaks.filter((each) => isBefore(each, words)) : breaks;
  const found = before.at(at - next - (next === text.text.length ? 1 : 0));
  return found?.parentNode ? [found.parentNode, [...found.parentNode.childNodes].indexOf(found)] : undefined;
}

/** Where in an editor's text a caret stands that is on a line without words, before the words at `next`; else undefined. */
export function emptyLineAt(
  editor: HTMLElement,
  text: EditorText,
  place: Place,
  next: number,
): number | undefined {
  const [node, offset] = place;
  const beside = node.childNodes[offset] ?? node;
  if (plain(beside.textContent) !== '') return undefined;
  const words = next < text.text.length ? text.rangeOf({ start: next, end: next + 1 }) : undefined;
  const caret = editor.ownerDocument.createRange();
  caret.setStart(...place);
  const between = [...editor.querySelectorAll('br')].filter(
    (each) => !isBefore(each, caret) && (!words || isBefore(each, words)),
  );
  // The last line has a break of its own to stand on.
  const at = next - between.length + (words ? 0 : 1);
  return between.length > 0 && isEmptyLine(text.text, at) ? at : undefined;
}

function isEmptyLine(text: string, at: number): boolean {
  return (at === 0 || text[at - 1] === '\n') && (at === text.length || text[at] === '\n') && text !== '';
}

function nextWords(text: string, at: number): number {
  let next = at;
  while (text[next] === '\n') next += 1;
  return next;
}

function isBefore(element: Element, range: Range): boolean {
  const own = element.ownerDocument.createRange();
  own.selectNode(element);
  return own.compareBoundaryPoints(Range.START_TO_START, range) < 0;
}

// What only gives an empty line its height.
function plain(words: string | null): string {
  return (words ?? '').replace(/[\u200B\uFEFF]/g, '');
}
