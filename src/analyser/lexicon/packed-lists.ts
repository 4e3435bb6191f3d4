import type { LearnedRule, LearnedWeights } from './levels';
import { type Lists, unpacked, unpackedText } from './unpack';

// Filled in by vite.config.ts, which puts this file in the place of `lists.ts`.
declare const PACKED_TERMS: string;
declare const PACKED_NAMES: string;
declare const PACKED_FEATURES: string;
declare const PACKED_LEVELS: string;
declare const LEARNED_RULES: Readonly<Record<string, LearnedRule>>;

// Unpacked when somebody starts to write, not in every page that is opened.
let terms: Lists | undefined;
let names: Lists | undefined;

/** As in `lists.ts`. */
export function termLists(): Lists {
  terms ??= unpacked(PACKED_TERMS);
  return terms;
}

/** As in `lists.ts`. */
export function nameLists(): Lists {
  names ??= unpacked(PACKED_NAMES);
  return names;
}

/** As in `lists.ts`. */
export function learnedRules(): Readonly<Record<string, LearnedRule>> {
  return LEARNED_RULES;
}

/** As in `lists.ts`; asked for once. */
export function learnedWeights(): LearnedWeights {
  const { features = [] } = unpacked(PACKED_FEATURES);
  return { features, levels: unpackedText(PACKED_LEVELS).split('\n') };
}
