import { dictionaryIn } from './dictionary';
import { type LearnedRule, type LearnedWeights, levelsInPairs } from './levels';
import type { Shelves } from './shelves';
import { inflated, unpacked, unpackedText } from './unpack';

// Filled in by vite.config.ts, which puts this file in the place of `lists.ts`.
declare const PACKED_TERMS: string;
declare const PACKED_NAMES: string;
declare const PACKED_FEATURES: string;
declare const PACKED_LEVELS: string;
declare const LEARNED_RULES: Readonly<Record<string, LearnedRule>>;

// Unpacked when somebody starts to write, not in every page that is opened.
let terms: Shelves | undefined;
let names: Shelves | undefined;

/** As in `lists.ts`. */
export function termLists(): Shelves {
  terms ??= unpacked(PACKED_TERMS);
  return terms;
}

/** As in `lists.ts`. */
export function nameLists(): Shelves {
  names ??= unpacked(PACKED_NAMES);
  return names;
}

/** As in `lists.ts`. */
export function learnedRules(): Readonly<Record<string, LearnedRule>> {
  return LEARNED_RULES;
}

/** As in `lists.ts`; asked for once. */
export function learnedWeights(): LearnedWeights {
  const { numberOf, firsts } = dictionaryIn(unpackedText(PACKED_FEATURES));
  const count = firsts.at(-1)!;
  const all = levelsInPairs(inflated(PACKED_LEVELS));
  const levels = Object.keys(LEARNED_RULES).map((_, rule) => all.subarray(rule * count, (rule + 1) * count));
  return { placeOf: numberOf, levels };
}
