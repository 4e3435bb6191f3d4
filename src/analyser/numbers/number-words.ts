import type { Span } from '../../draft/span';
import { perSentence, type SentenceBody, type Word } from '../text/scan';

const UNITS = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const ENGLISH = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const DIGITS: ReadonlyMap<string, string> = new Map([
  ...ENGLISH.map((word, value) => [word, String(value)] as const),
  ...UNITS.map((word, value) => [word, String(value)] as const),
  ...TENS.map((word, at) => [word, String((at + 2) * 10)] as const),
  ...TENS.flatMap((ten, at) =>
    UNITS.slice(1, 10).flatMap((unit, value) => [
      [`${unit}en${ten}`, String((at + 2) * 10 + value + 1)] as const,
    ]),
  ),
]);

/** A row of number words read aloud as digits: "nul zes, twaalf vierendertig" gives 061234. */
export interface SpokenNumber extends Span {
  readonly digits: string;
}

// "Twee drieën" is 33, "drie nullen" 000.
const PLURALS: ReadonlyMap<string, string> = new Map(
  ['nullen', 'enen', 'tweeen', 'drieen', 'vieren', 'vijven', 'zessen', 'zevens', 'achten', 'negens'].map(
    (word, value) => [word, String(value)] as const,
  ),
);

// "06, dubbel vier": what comes next is said twice. "Zes zes, dan 77": goes between two of a row.
const DOUBLES = 'dubbel';
const BETWEEN = 'dan';
// The letter for the figure.
const SLIPS: ReadonlyMap<string, string> = new Map([['o6', '06']]);

const LONGEST_MIXED = 20;
const FEWEST_DIGITS = 9;
const FEWEST_OF_CODE = 4;

/** The long rows of number words in a sentence, digits among them allowed; spans count from the sentence's start. */
export const spokenNumbersIn: (body: SentenceBody) => readonly SpokenNumber[] = perSentence((body) =>
  rowsIn(body).filter(({ digits }) => digits.length >= FEWEST_DIGITS),
);

/** Rows of number words as long as the code of a door or a card: "nul acht vijf twee". */
export const spokenCodesIn: (body: SentenceBody) => readonly SpokenNumber[] = perSentence((body) =>
  rowsIn(body).filter(({ digits }) => digits.length >= FEWEST_OF_CODE && digits.length < FEWEST_DIGITS),
);

function rowsIn({ words }: SentenceBody): readonly SpokenNumber[] {
  const rows: SpokenNumber[] = [];
  let row: Word[] = [];
  const close = () => {
    if (row.length > 0) rows.push(...asNumber(row));
    row = [];
  };
  for (const [at, word] of words.entries()) {
    if (digitsOf(word) !== undefined) row.push(word);
    else if (row.length > 0 && !goesOn(word, words[at + 1])) close();
  }
  close();
  return rows;
}

function goesOn({ norm }: Word, next: Word | undefined): boolean {
  return norm === BETWEEN && !!next && digitsOf(next) !== undefined;
}

function asNumber(row: readonly Word[]): SpokenNumber[] {
  const first = row[0];
  const last = row.at(-1);
  const digits = row.map((word, at) => readAloud(word, row[at - 1], row[at + 1])).join('');
  if (!first || !last || !row.some((word) => DIGITS.has(word.norm))) return [];
  return [{ start: first.start, end: last.end, digits }];
}

// Nothing for "dubbel", which makes its neighbour two.
function digitsOf({ norm }: Word): string | undefined {
  // Every word of every text comes by here: one that begins with a letter is no figure.
  if (norm[0]! <= '9') return /^\d{1,10}$/.test(norm) ? norm : mixedDigits(norm);
  if (norm === DOUBLES) return '';
  const spoken = DIGITS.get(norm) ?? PLURALS.get(norm) ?? SLIPS.get(norm);
  return spoken ?? (norm.at(-1)! <= '9' ? mixedDigits(norm) : undefined);
}

const MIXED = /\d|nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen/g;

// "nul6", "9een": figures and their words run together.
function mixedDigits(norm: string): string | undefined {
  // Figures alone are none, however many.
  const parts = norm.length <= LONGEST_MIXED && /[a-z]/.test(norm) ? norm.match(MIXED) : null;
  if (parts?.join('') !== norm) return undefined;
  return parts.map((part) => DIGITS.get(part) ?? part).join('');
}

function readAloud(word: Word, before: Word | undefined, after: Word | undefined): string {
  if (after && PLURALS.has(after.norm)) return '';
  const digit = PLURALS.get(word.norm);
  const times = Number((before && digitsOf(before)) ?? 1);
  if (digit && times > 1 && times < 5) return digit.repeat(times);
  return (digitsOf(word) ?? '').repeat(before?.norm === DOUBLES ? 2 : 1);
}
