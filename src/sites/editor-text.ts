import type { Span } from '../draft/span';
import type { EditorText } from './site';

/** A run of the text and the run of the page it was read from. An element (an emoji's picture) is taken whole. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Text | Element;
  /** Where the run starts in the node, and what the node held when it was read. */
  readonly offset: number;
  readonly data: string;
}

/** The text as far as it has been read. */
interface Reading {
  text: string;
  readonly pieces: Piece[];
  /** Whether spaces and newlines in the page's text count as they stand (`white-space: pre-wrap`). */
  readonly keepsSpaces: boolean;
  /** The line that is being read holds something, be it only a line break. */
  lineOpen: boolean;
  /** A line ended with its block: what comes next starts with a newline. */
  lineEnded: boolean;
  /** A line break was read; at the end of a block it only keeps the line open and does not count. */
  breakOpen: boolean;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const UNSHOWN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
const FILLER = '[\\u200B\\uFEFF]+';
const DROPPED_KEEPING_SPACES = new RegExp(`${FILLER}|\\r(?=\\n)`, 'g');
const DROPPED_COLLAPSING_SPACES = new RegExp(`${FILLER}|(?<=[ \\t\\r\\n])[ \\t\\r\\n]+`, 'g');

/** Reads a textarea, a contenteditable of any editor library, or any other element that holds words. */
export function readEditorText(editor: HTMLElement): EditorText {
  if (editor instanceof HTMLTextAreaElement) return { text: editor.value, rangeOf: () => undefined };
  const reading: Reading = {
    text: '',
    pieces: [],
    keepsSpaces: /pre|break-spaces/.test(getComputedStyle(editor).whiteSpace),
    lineOpen: false,
    lineEnded: false,
    breakOpen: false,
  };
  readChildren(editor, reading);
  return { text: reading.text, rangeOf: (span) => rangeOf(reading.pieces, span) };
}

/** The words of an element, read as an editor is; empty when there is no such element. */
export function wordsOf(element: Element | null | undefined): string {
  return element instanceof HTMLElement ? readEditorText(element).text.trim() : '';
}

function readChildren(parent: Element, reading: Reading): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) readTextNode(node as Text, reading);
    else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element, reading);
  }
}

function readElement(element: Element, reading: Reading): void {
  if (element.tagName === 'BR') readBreak(reading);
  else if (element instanceof HTMLImageElement)
    addPiece(reading, element, element.alt, 0, element.alt.length);
  else if (!isForeign(element)) {
    const block = BLOCKS.has(element.tagName);
    if (block) endLine(reading);
    readChildren(element, reading);
    if (block) endLine(reading);
  }
}

/** What stands in an editor and is no part of its text: placeholders and what other extensions put there. */
function isForeign(element: Element): boolean {
  if (UNSHOWN.has(element.tagName) || element.hasAttribute('data-slate-placeholder')) return true;
  if ((element.getAttribute('data-gramm') ?? 'false') !== 'false') return true;
  const sealed = element.getAttribute('contenteditable') === 'false';
  if (sealed && element.getAttribute('aria-hidden') === 'true') return true;
  const custom = element.localName.includes('-');
  return custom && (sealed || element.shadowRoot !== null || element.localName.startsWith('grammarly-'));
}

function readTextNode(node: Text, reading: Reading): void {
  const { data } = node;
  // A newline at the very end of a block shows nothing, as a <br> there does.
  const endsInBreak = reading.keepsSpaces && data.endsWith('\n');
  let from = 0;
  for (const dropped of data.matchAll(
    reading.keepsSpaces ? DROPPED_KEEPING_SPACES : DROPPED_COLLAPSING_SPACES,
  )) {
    addPiece(reading, node, data, from, dropped.index);
    from = dropped.index + dropped[0].length;
    // A filler is there to give an empty line its height.
    if (/\u200B|\uFEFF/.test(dropped[0])) openLine(reading);
  }
  addPiece(reading, node, data, from, endsInBreak ? data.length - 1 : data.length);
  if (endsInBreak) readBreak(reading);
}

function addPiece(reading: Reading, node: Text | Element, data: string, from: number, to: number): void {
  const offset = startsWithUnseenSpace(reading, data, from) ? from + 1 : from;
  if (offset >= to) return;
  openLine(reading);
  reading.pieces.push({ start: reading.text.length, length: to - offset, node, offset, data });
  reading.text += withPlainSpaces(data.slice(offset, to), reading.keepsSpaces);
}

/** Where spaces collapse, one at the start of a line or after another space is not shown. */
function startsWithUnseenSpace(reading: Reading, data: string, from: number): boolean {
  if (reading.keepsSpaces || !/[ \t\r\n]/.test(data.charAt(from))) return false;
  return !reading.lineOpen || reading.breakOpen || reading.text.endsWith(' ');
}

function withPlainSpaces(words: string, keepsSpaces: boolean): string {
  return keepsSpaces
    ? words.replaceAll('\u00A0', ' ').replaceAll('\r', '\n')
    : words.replace(/[\u00A0\t\r\n]/g, ' ');
}

function readBreak(reading: Reading): void {
  openLine(reading);
  reading.breakOpen = true;
}

function openLine(reading: Reading): void {
  if (reading.lineEnded || reading.breakOpen) reading.text += '\n';
  reading.lineEnded = false;
  reading.breakOpen = false;
  reading.lineOpen = true;
}

function endLine(reading: Reading): void {
  if (reading.lineOpen) reading.lineEnded = true;
  reading.lineOpen = false;
  reading.breakOpen = false;
}

function rangeOf(pieces: readonly Piece[], { start, end }: Span): Range | undefined {
  const to = Math.max(end, start + 1);
  const last = pieces[countLeading(pieces, (piece) => piece.start < to) - 1];
  const first = end > start ? pieces[countLeading(pieces, (piece) => endOf(piece) <= start)] : last;
  if (!first || !last || first.start > last.start || !stands(first) || !stands(last)) return undefined;
  const range = first.node.ownerDocument.createRange();
  if (isText(first.node)) range.setStart(first.node, first.offset + within(first, start));
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, last.offset + within(last, end));
  else range.setEndAfter(last.node);
  return range;
}

/** How many pieces at the front pass a test that fails for all after the first failure. */
function countLeading(pieces: readonly Piece[], passes: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && passes(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf(piece: Piece): number {
  return piece.start + piece.length;
}

function within(piece: Piece, position: number): number {
  return Math.min(Math.max(position - piece.start, 0), piece.length);
}

/** Whether the page still shows a piece as it was read. */
function stands(piece: Piece): boolean {
  return piece.node.isConnected && (!isText(piece.node) || piece.node.data === piece.data);
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
