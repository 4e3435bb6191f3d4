import type { Edit } from '../fixes/fix';

/** The text after an edit. */
export function textAfter(text: string, { start, end, text: words }: Edit): string {
  return text.slice(0, start) + words + text.slice(end);
}

/**
 * The same edit, of words that a range on the page can hold: a line break is no words, so one at either end, or an
 * empty line that is to be filled, is taken together with the letter beside it.
 */
export function onWords(text: string, edit: Edit): Edit {
  let { start, end } = slid(text, edit);
  const onEmptyLine = start === end && (start === 0 || isBreak(text, start - 1)) && endsLine(text, end);
  if (onEmptyLine || (end > start && isBreak(text, start))) start = before(text, start);
  if (end > start && isBreak(text, end - 1)) end = after(text, end);
  return widened(text, edit, start, end);
}

/** The same edit with one more letter beside it, for editors that can be given words but no emptiness. */
export function withLetter(text: string, edit: Edit, isFree: (at: number) => boolean): Edit | undefined {
  const { start, end } = edit;
  if (start > 0 && isLetter(text, start - 1) && isFree(start - 1)) return widened(text, edit, start - 1, end);
  const whole = end + 1 === text.length || !/\p{M}|\u200d/u.test(text.charAt(end + 1));
  if (end < text.length && whole && isLetter(text, end) && isFree(end))
    return widened(text, edit, start, end + 1);
  return undefined;
}

// A line that goes together with its break: the break before it will do as well as the one after it.
function slid(text: string, { start, end, text: words }: Edit): { start: number; end: number } {
  const slides = words === '' && start > 0 && isBreak(text, start - 1) && isBreak(text, end - 1);
  return slides && end > start ? { start: start - 1, end: end - 1 } : { start, end };
}

function widened(text: string, edit: Edit, start: number, end: number): Edit {
  const whole = textAfter(text, edit);
  return { start, end, text: whole.slice(start, whole.length - (text.length - end)) };
}

function before(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBreak(text, start - 1)) start -= 1;
  return start === 0 ? at : start - lengthOfLast(text.slice(0, start));
}

function after(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBreak(text, end)) end += 1;
  return end === text.length ? end : end + lengthOfFirst(text.slice(end));
}

// What a reader takes for one sign may be several letters: an accent, an emoji of a family.
function lengthOfLast(words: string): number {
  return segments(words.slice(-MOST)).at(-1)?.length ?? 0;
}

function lengthOfFirst(words: string): number {
  return segments(words.slice(0, MOST))[0]?.length ?? 0;
}

const MOST = 40;

function segments(words: string): string[] {
  return [...new Intl.Segmenter().segment(words)].map(({ segment }) => segment);
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n';
}

function endsLine(text: string, at: number): boolean {
  return at === text.length || isBreak(text, at);
}

function isLetter(text: string, at: number): boolean {
  return /^[\p{L}\p{N}\p{P}\p{Zs}]$/u.test(text.charAt(at));
}
