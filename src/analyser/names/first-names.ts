import { nameLists } from '../lexicon/lists';
import { perShelf, perWord } from '../lexicon/shelves';
import type { Word } from '../text/scan';

// What is known of a word, a bit each, so that every word of a text is looked up once.
const KINDS = { known: 1, older: 2, words: 4, small: 8, surnames: 16 } as const;
const FIRST_NAME = KINDS.known | KINDS.older;

const kindsOnShelf = perShelf(nameLists, (names) => {
  const kinds = new Map<string, number>();
  for (const { list, term } of names)
    kinds.set(term, (kinds.get(term) ?? 0) | KINDS[list as keyof typeof KINDS]);
  return kinds;
});

function kindsOf(norm: string): number {
  return kindsOnShelf(norm).get(norm) ?? 0;
}

/** Whether a normalised word is in the lexicon of first names. */
export function isFirstName(norm: string): boolean {
  return (kindsOf(norm) & FIRST_NAME) !== 0;
}

/** Whether the name is one of the generations before the class: given to hardly any child today. */
export function isOlderName(norm: string): boolean {
  return (kindsOf(norm) & KINDS.older) !== 0;
}

/** Whether the same letters are usually an ordinary word, a place, a month or a brand. */
export function isAlsoWord(norm: string): boolean {
  return (kindsOf(norm) & KINDS.words) !== 0;
}

/** The name in a word form: `jips`, `jip's` and `jip'` give `jip`; undefined when no first name is in it. */
export const firstNameIn = perWord((norm): string | undefined => {
  if (isFirstName(norm)) return norm;
  const bare = norm.includes("'") ? norm.replace(/'s?$/, '') : norm;
  if (bare !== norm && isFirstName(bare)) return bare;
  const singular = norm.endsWith('s') && norm.length > 3 ? norm.slice(0, -1) : undefined;
  return singular && isFirstName(singular) && !isAlsoWord(norm) && !isSmallWord(singular)
    ? singular
    : undefined;
});

const KIN = new Set(
  `oma opa vader moeder papa mama pa ma ouders tante oom broer broertje zus zusje tweelingbroer tweelingzus
  stiefvader stiefmoeder pleegouders vriendje vriendinnetje`.split(/\s+/),
);

/** The name in the word form at this place; "Brams" and "Noors", which could be other words, before whom they have. */
export function nameFormAt(words: readonly Word[], at: number): string | undefined {
  const { norm, capital } = words[at] as Word;
  const name = firstNameIn(norm);
  if (name || !capital || !norm.endsWith('s') || !KIN.has(words[at + 1]?.norm ?? '')) return name;
  return isFirstName(norm.slice(0, -1)) ? norm.slice(0, -1) : undefined;
}

/** Whether a name written small may be a rarer word: `merel`, `daisy`. */
export function isSmallWord(norm: string): boolean {
  return (kindsOf(norm) & (KINDS.words | KINDS.small)) !== 0;
}

/** Whether the word is one of the usual surnames. */
export function isSurname(norm: string): boolean {
  return (kindsOf(norm) & KINDS.surnames) !== 0;
}
