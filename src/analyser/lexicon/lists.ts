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
import type { LearnedRule, LearnedWeights } from './levels';
import logo from './logo.json';
import media from './media.json';
import names from './names.json';
import naming from './naming.json';
import opinion from './opinion.json';
import people from './people.json';
import quoting from './quoting.json';
import type { Lists } from './unpack';
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

const TERMS: Lists = Object.assign({}, ...FILES.map((file) => file.lists));

const NAMES: Lists = {
  known: Object.values(names.names).flatMap((list) => list.split(' ')),
  older: names.older.split(' '),
  words: names.words.split(' '),
  small: names.small.split(' '),
  surnames: names.surnames.split(' '),
};

/** Every term list by its name. The content script carries them packed: see `packed-lists.ts`. */
export function termLists(): Lists {
  return TERMS;
}

/** Names of people: `known` first names, and which of them are `older`, are also `words`, or are `small` words; and `surnames`. */
export function nameLists(): Lists {
  return NAMES;
}

// As `npm run learn` writes them: every feature once, and of each rule a sign a feature.
const RULES: Readonly<Record<string, LearnedRule & { weights: string }>> = weights.rules;

/** The rules that weights were learned for, always in this order. */
export function learnedRules(): Readonly<Record<string, LearnedRule>> {
  const limits = Object.entries(RULES).map(([id, { weights: _, ...limits }]) => [id, limits] as const);
  return Object.fromEntries(limits);
}

/** What the features of a text weigh for each rule; read with `levelAt`. */
export function learnedWeights(): LearnedWeights {
  return { features: weights.features.split('|'), levels: Object.values(RULES).map((rule) => rule.weights) };
}
