import { nameLists } from '../lexicon/lists';
import type { Lists } from '../lexicon/unpack';

interface FirstNames {
  readonly known: ReadonlySet<string>;
  readonly older: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

let built: FirstNames | undefined;

function firstNames(): FirstNames {
  built ??= setsOf(nameLists());
  return built;
}

function setsOf({ known, older, words, small, surnames }: Lists): FirstNames {
  return {
    known: new Set(known),
    older: new Set(older),
    words: new Set(words),
    small: new Set(small),
    surnames: new Set(surnames),
  };
}

/** Whether a normalised word is in the lexicon of first names. */
export function isFirstName(norm: string): boolean {
  const { known, older } = firstNames();
  return known.has(norm) || older.has(norm);
}

/** Whether the name is one of the generations before the class: given to hardly any child today. */
export function isOlderName(norm: string): boolean {
  return firstNames().older.has(norm);
}

/** Whether the same letters are usually an ordinary word, a place, a month or a brand. */
export function isAlsoWord(norm: string): boolean {
  return firstNames().words.has(norm);
}

/** The name in a word form: `jips`, `jip's` and `jip'` give `jip`; undefined when no first name is in it. */
export function firstNameIn(norm: string): string | undefined {
  if (isFirstName(norm)) return norm;
  const bare = norm.replace(/'s?$/, '');
  if (bare !== norm && isFirstName(bare)) return bare;
  const singular = norm.endsWith('s') && norm.length > 3 ? norm.slice(0, -1) : undefined;
  return singular && isFirstName(singular) && !isAlsoWord(norm) && !isSmallWord(singular)
    ? singular
    : undefined;
}

/** Whether a name written small may be a rarer word: `merel`, `daisy`. */
export function isSmallWord(norm: string): boolean {
  return firstNames().words.has(norm) || firstNames().small.has(norm);
}

/** Whether the word is one of the usual surnames. */
export function isSurname(norm: string): boolean {
  return firstNames().surnames.has(norm);
}
