import type { Span } from '../../draft/span';
import type { ReadDraft } from '../rule';
import { proseEnd } from '../text/hashtags';
import { scanWords, type Word } from '../text/scan';
import type { Sentence } from '../text/text';
import { isAlsoWord, isFirstName } from './first-names';

/** Words beside the names in a greeting or under a text. */
export const SIGNERS = new Set(
  `en and van de den der het te ten ter el al juf juffen meester mevrouw meneer directeur directrice schoolleider
  locatieleider bestuurder intern begeleider ib'er leerkracht team directie groep alle collega's onderbouw mede
  namens allemaal ook iedereen concierge stagiaire stagiair heer dhr mw mevr je jullie uw oude olde`.split(
    /\s+/,
  ),
);

/** Where the author signs: at the end, or by a letter behind a mark; `bare`: also by a last line of nothing but a name. */
export function signatures(draft: ReadDraft, bare: boolean): Span[] {
  return [...closing(draft, bare), ...initialled(draft)];
}

// The author's name at the end: behind a closing formula or a title, or alone on the last line. A profile is of nothing
// but its author, and yet no pupil of the list stands in it.
function closing({ text: whole, kind, read }: ReadDraft, bare: boolean): Span[] {
  if (kind === 'profile') return bare ? [{ start: 0, end: whole.length }] : [];
  const text = whole.slice(0, proseEnd(whole));
  const sentences = read.sentences.filter(({ start }) => start < text.length);
  const last = sentences.slice(-3).flatMap((sentence) => signingStarts(sentence, text));
  const line = bare ? lastLine(text) : undefined;
  const starts = line === undefined ? last : [...last, line];
  return starts
    .filter((start) => isSignature(text.slice(start)))
    .map((start) => ({ start, end: text.length }));
}

// Where the last line begins, unless it is the last of a list: one under a heading, or with a mark before it.
function lastLine(text: string): number | undefined {
  const line = text.trimEnd().lastIndexOf('\n') + 1;
  const block = text.slice(text.lastIndexOf('\n\n', line) + 1, line);
  if (line === 0 || LISTED.test(text.slice(line)) || /:[ \t]*\n/.test(block)) return undefined;
  return line;
}

// "3. Milan", "🥉 Milan", "- Milan"; a tag signs nothing either.
const LISTED = /[#@]|^\s*(?:[-•*–]|\d|\p{Extended_Pictographic})/u;

function signingStarts(sentence: Sentence, text: string): number[] {
  const formulas = (sentence.body.cues.get('closing-formula') ?? []).map((cue) => sentence.start + cue.end);
  const titles = (sentence.body.cues.get('sign-title') ?? []).map((cue) => sentence.start + cue.start);
  return [
    ...formulas,
    ...titles.filter((start) => !/[a-zA-ZÀ-ɏ\d,:'"(]\s?$/.test(text.slice(Math.max(0, start - 4), start))),
  ];
}

// Nothing but names and titles: "Groet, juf Marit", but not "Tot maandag! Jip is jarig".
function isSignature(tail: string): boolean {
  if (/['"’”»][.!]?$/.test(tail.trimEnd())) return false;
  const words = scanWords(tail);
  // "JUF MARLIES IS DE BESTE": shouted.
  if (words.length > 4 && !/\p{Ll}/u.test(tail)) return false;
  const names = words.filter((word) => word.capital && !SIGNERS.has(word.norm));
  return (
    isSmallSignature(words) ||
    (words.length <= 10 && names.length <= 6 && words.every((word) => word.capital || SIGNERS.has(word.norm)))
  );
}

const TITLES = new Set(['juf', 'juffrouw', 'meester']);

// "kussen juf esmee": nobody else is called so by herself.
function isSmallSignature([title, name, more]: readonly Word[]): boolean {
  if (!title || !name || more) return false;
  return TITLES.has(title.norm) && isFirstName(name.norm) && !isAlsoWord(name.norm);
}

const SIGNED = /(?<![\p{L}\d^])\^ ?\p{Lu}\p{L}{0,20}(?!\p{L})/gu;

// "We zoeken het uit. ^Joke": who answers for an account signs like this.
function initialled({ text }: ReadDraft): Span[] {
  if (!text.includes('^')) return [];
  return [...text.matchAll(SIGNED)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
