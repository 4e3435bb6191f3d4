/** With how much a learned rule begins, from what score on it is raised, and from where on its own patterns are believed. */
export interface LearnedRule {
  readonly bias: number;
  readonly threshold: number;
  readonly believed: number;
}

/** Weights, counted in levels. */
export interface LearnedWeights {
  /** The number of a feature; undefined for one that nothing was learned of. */
  placeOf(feature: string): number | undefined;
  /** Of each rule: the level of every feature, at its place. */
  readonly levels: readonly Int8Array[];
}

/** What one level weighs: finer weights tell nothing and take more room. */
export const STEP = 1;

/** The lowest level. */
export const LOWEST = -7;
/** How many levels there are: two of them fit in a byte. */
export const LEVELS = 16;

const HIGHEST = LOWEST + LEVELS - 1;
// The signs around it are printable and stand in any script as they are.
const ZERO = 'n'.charCodeAt(0);

/** The sign for a weight, rounded to a level. */
export function levelSign(weight: number): string {
  return String.fromCharCode(ZERO + Math.max(LOWEST, Math.min(HIGHEST, Math.round(weight / STEP))));
}

/** The levels that signs stand for. */
export function levelsIn(signs: string): Int8Array {
  return Int8Array.from(signs, (sign) => sign.charCodeAt(0) - ZERO);
}
