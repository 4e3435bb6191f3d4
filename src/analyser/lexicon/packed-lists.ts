import { dictionaryIn } from './dictionary';
import { LEVELS, type LearnedRule, type LearnedWeights, LOWEST } from './levels';
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
  const pairs = inflated(PACKED_LEVELS);
  const levelAt = (at: number): number => ((pairs[at >> 1]! >> (at & 1 ? 0 : 4)) % LEVELS) + LOWEST;
  const count = firsts.at(-1)!;
  const levels = Object.keys(LEARNED_RULES).map((_, rule) =>
    Int8Array.from({ length: count }, (_, at) => levelAt(rule * count + at)),
  );
  return { placeOf: numberOf, levels };
}
