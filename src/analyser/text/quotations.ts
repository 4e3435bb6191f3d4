import type { Span } from '../../draft/span';
import { firstEndingAfter, overlaps } from '../../draft/span';
import type { Text } from './text';

const MARK = /,,(?=[^\s,])|''|["“”„«»‘’']|\n\s*\n/g;
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  '"': ['"', '”', '“'],
  '“': ['”', '"'],
  '„': ['”', '“', '"', "''"],
  // As newspapers used to type them.
  ',,': ["''", '"', '”'],
  "''": ["''"],
  '«': ['»'],
  '‘': ['’', "'"],
  "'": ["'", '’'],
};
const LETTER = /[a-zA-ZÀ-ɏ\d]/;
const LONGEST = 800;

const known = new WeakMap<Text, readonly Span[]>();

/** What stands between quotation marks in a draft, marks included; an apostrophe is none. One pass over the text. */
export function quotationsOf(text: Text): readonly Span[] {
  const spans = known.get(text) ?? pairMarks(text.plain);
  known.set(text, spans);
  return spans;
}

/** Whether a span of the draft stands between quotation marks. */
export function quotedAt(text: Text, span: Span): boolean {
  const quotations = quotationsOf(text);
  const quotation = quotations[firstEndingAfter(quotations, span.start)];
  return quotation !== undefined && overlaps(quotation, span);
}

function pairMarks(plain: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let opened = '';
  for (const { 0: mark, index } of plain.matchAll(MARK)) {
    if (mark.startsWith('\n')) open = -1;
    else if (open >= 0 && closes(plain, opened, mark, index)) {
      if (index - open > 2 && index - open < LONGEST) spans.push({ start: open, end: index + mark.length });
      open = -1;
    } else if (open < 0 && opens(plain, mark, index)) {
      open = index;
      opened = mark;
    }
  }
  return spans;
}

// An apostrophe inside or at the end of a word opens nothing.
function opens(plain: string, mark: string, at: number): boolean {
  return (
    mark in CLOSES &&
    !LETTER.test(plain[at - 1] ?? '') &&
    /\S/.test(plain[at + mark.length] ?? '') &&
    !isClipped(plain, at)
  );
}

function closes(plain: string, opened: string, mark: string, at: number): boolean {
  const wanted = CLOSES[opened] ?? [];
  return (
    wanted.includes(mark) && !LETTER.test(plain[at + mark.length] ?? '') && !/\s/.test(plain[at - 1] ?? '')
  );
}

// 's morgens, 't, 'n, '53
function isClipped(plain: string, at: number): boolean {
  return /^['’‘](?:[smtnkr]\b|\d\d\b|ns\b)/i.test(plain.slice(at, at + 4));
}
