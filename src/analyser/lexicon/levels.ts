/** In log-odds: with how much a learned rule begins, from what score on it is raised, and from where on its own patterns are believed. */
export interface LearnedRule {
  readonly bias: number;
  readonly threshold: number;
  readonly believed: number;
}

/** Weights in whole log-odds, the levels: finer ones tell nothing and take more room. */
export interface LearnedWeights {
  /** The number of a feature; undefined for one that nothing was learned of. */
  placeOf(feature: string): number | undefined;
  /** Of each rule: the level of every feature, at its place. */
  readonly levels: readonly Int8Array[];
}

// Sixteen, so that two of them fit in a byte.
const LOWEST = -7;
const HIGHEST = 8;
const LEVELS = HIGHEST - LOWEST + 1;

// The signs around it are printable and stand in any script as they are.
const ZERO = 'n'.charCodeAt(0);

/** The sign for a weight, rounded to a level. */
export function levelSign(weight: number): string {
  return String.fromCharCode(ZERO + Math.max(LOWEST, Math.min(HIGHEST, Math.round(weight))));
}

/** The levels that signs stand for. */
export function levelsIn(signs: string): Int8Array {
  return Int8Array.from(signs, (sign) => sign.charCodeAt(0) - ZERO);
}

/** Levels for the content script: two a byte, those of a rule after those of the one before. */
export function levelsPaired(levels: readonly Int8Array[]): Uint8Array {
  const all = levels.flatMap((ofRule) => [...ofRule].map((level) => level - LOWEST));
  if (all.some((level) => level < 0 || level >= LEVELS))
    throw new Error('A level does not fit in half a byte.');
  return Uint8Array.from(
    { length: Math.ceil(all.length / 2) },
    (_, at) => all[at * 2]! * LEVELS + (all[at * 2 + 1] ?? 0),
  );
}

/** The levels that `levelsPaired` put two in a byte; one of no feature may follow the last. */
export function levelsInPairs(pairs: Uint8Array): Int8Array {
  const levels = new Int8Array(pairs.length * 2);
  for (let at = 0; at < pairs.length; at++) {
    levels[at * 2] = Math.floor(pairs[at]! / LEVELS) + LOWEST;
    levels[at * 2 + 1] = (pairs[at]! % LEVELS) + LOWEST;
  }
  return levels;
}
