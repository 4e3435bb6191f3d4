import { normalise, WORD } from '../text/normalise';
import arguing from './arguing.json';
import borrowing from './borrowing.json';
import care from './care.json';
import circumstances from './circumstances.json';
import contact from './contact.json';
import education from './education.json';
import figures from './figures.json';
import foul from './foul.json';
import framing from './framing.json';
import identifiers from './identifiers.json';
import identifying from './identifying.json';
import insult from './insult.json';
import internal from './internal.json';
import { type LearnedRule, type LearnedWeights, levelsIn } from './levels';
import logo from './logo.json';
import media from './media.json';
import names from './names.json';
import naming from './naming.json';
import opinion from './opinion.json';
import people from './people.json';
import quoting from './quoting.json';
import { type Lists, type Shelves, shelved } from './shelves';
import verdict from './verdict.json';
import weights from './weights.json';

interface LexiconFile {
  readonly origin: string;
  readonly lists: Lists;
}

// One file a theme; a list's name is unique over all files.
const FILES: readonly LexiconFile[] = [
  arguing,
  borrowing,
  care,
  circumstances,
  contact,
  education,
  figures,
  foul,
  framing,
  identifiers,
  identifying,
  insult,
  internal,
  logo,
  media,
  naming,
  opinion,
  people,
  quoting,
  verdict,
];

const STARRED_WORD = new RegExp(`\\*?${WORD.source}\\*?`, 'gu');

/** Every term list by its name, its terms as words are compared with them: normalised, a space between two words. */
export const TERMS: Lists = Object.fromEntries(
  FILES.flatMap(({ lists }) => Object.entries(lists)).map(([name, terms]) => [name, terms.map(compared)]),
);

/** Names of people: `known` first names, and which of them are `older`, are also `words`, or are `small` words; and `surnames`. */
export const NAMES: Lists = {
  known: Object.values(names.names).flatMap((list) => list.split(' ')),
  older: names.older.split(' '),
  words: names.words.split(' '),
  small: names.small.split(' '),
  surnames: names.surnames.split(' '),
};

let terms: Shelves | undefined;
let persons: Shelves | undefined;

// Cut where a text is cut: a term with a stop or an ampersand in it would never be found.
function compared(term: string): string {
  return (normalise(term).match(STARRED_WORD) ?? []).join(' ');
}

/** The term lists. The content script carries them packed: see `packed-lists.ts`. */
export function termLists(): Shelves {
  terms ??= shelved(TERMS);
  return terms;
}

/** The lists of names. */
export function nameLists(): Shelves {
  persons ??= shelved(NAMES);
  return persons;
}

// As `npm run learn` writes them: every feature once, and of each rule a sign a feature.
const RULES: Readonly<Record<string, LearnedRule & { weights: string }>> = weights.rules;

/** The rules that weights were learned for, always in this order. */
export function learnedRules(): Readonly<Record<string, LearnedRule>> {
  const limits = Object.entries(RULES).map(([id, { weights: _, ...limits }]) => [id, limits] as const);
  return Object.fromEntries(limits);
}

/** The features that weights were learned for, sorted. */
export const FEATURES: readonly string[] = weights.features.split('|');

/** What the features of a text weigh for each rule; asked for once. */
export function learnedWeights(): LearnedWeights {
  const places = new Map(FEATURES.map((feature, at) => [feature, at]));
  const levels = Object.values(RULES).map((rule) => levelsIn(rule.weights));
  return { placeOf: (feature) => places.get(feature), levels };
}
