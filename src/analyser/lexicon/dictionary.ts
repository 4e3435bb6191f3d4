import { KEY_LENGTH } from './shelves';

/** Sorted words, each with a number, on shelves by their first letters; a shelf is read when it is asked for. */
export interface Dictionary {
  /** The first letters of each shelf's words. */
  readonly keys: readonly string[];
  /** The number of each shelf's first word, and after them how many words there are. */
  readonly firsts: readonly number[];
  /** The shelf with these first letters, if there is one. */
  shelfAt(key: string): number | undefined;
  wordsOn(shelf: number): readonly string[];
  /** The word with this number. */
  word(number: number): string;
  /** The number of this word, if it is there. */
  numberOf(word: string): number | undefined;
}

const CAPITAL_A = 65;
const CAPITAL_Z = 90;
// A word that shares none, one or two letters: fewer than a key has.
const NEXT_SHELF = /(?=[ABC])/;

/**
 * Reads what `frontCoded` in `scripts/pack-lists.ts` writes. `AaafjeCronEtje` holds aafje, aaron and aarontje: a capital
 * tells how many letters a word shares with the one before.
 */
export function dictionaryIn(text: string): Dictionary {
  const lines = text === '' ? [] : text.split(NEXT_SHELF);
  const shelves: (readonly string[] | undefined)[] = new Array(lines.length).fill(undefined);
  const keys: string[] = [];
  const firsts = [0];
  for (const line of lines) {
    keys.push(wordAt(line, 0, keys.at(-1) ?? '').slice(0, KEY_LENGTH));
    firsts.push(firsts.at(-1)! + capitalsIn(line));
  }
  const places = new Map(keys.map((key, shelf) => [key, shelf]));
  const shelfAt = (key: string): number | undefined => places.get(key);
  const wordsOn = (shelf: number): readonly string[] => {
    shelves[shelf] ??= wordsIn(lines[shelf]!, keys[shelf - 1] ?? '');
    return shelves[shelf];
  };
  return {
    keys,
    firsts,
    shelfAt,
    wordsOn,
    word: (number) => {
      const shelf = shelfOf(firsts, number);
      return wordsOn(shelf)[number - firsts[shelf]!]!;
    },
    numberOf: (word) => {
      const shelf = shelfAt(word.slice(0, KEY_LENGTH));
      const at = shelf === undefined ? -1 : wordsOn(shelf).indexOf(word);
      return at < 0 ? undefined : firsts[shelf!]! + at;
    },
  };
}

function capitalsIn(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at = nextCapital(line, at + 1)) count++;
  return count;
}

function nextCapital(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code >= CAPITAL_A && code <= CAPITAL_Z) return at;
  }
  return line.length;
}

// A shelf's first word shares letters with the key of the shelf before.
function wordsIn(line: string, keyBefore: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < line.length; at = nextCapital(line, at + 1))
    words.push(wordAt(line, at, words.at(-1) ?? keyBefore));
  return words;
}

function wordAt(line: string, at: number, before: string): string {
  return before.slice(0, line.charCodeAt(at) - CAPITAL_A) + line.slice(at + 1, nextCapital(line, at + 1));
}

// The last shelf that begins at or before this number.
function shelfOf(firsts: readonly number[], number: number): number {
  let low = 0;
  let high = firsts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle]! <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
