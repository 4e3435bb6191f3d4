/** With how much a learned rule begins, from what score on it is raised, and from where on its own patterns are believed. */
export interface LearnedRule {
  readonly bias: number;
  readonly threshold: number;
  readonly believed: number;
}

/** The features that weights were learned for, sorted, and for each rule a sign for each of them. */
export interface LearnedWeights {
  readonly features: readonly string[];
  readonly levels: readonly string[];
}

/** What one level weighs: finer weights tell nothing and take more room. */
export const STEP = 1;

const MOST = 16;
// The signs around it, up to `MOST` away, are printable and stand in any script as they are.
const ZERO = 'n'.charCodeAt(0);

/** The sign for a weight, rounded to a level. */
export function levelSign(weight: number): string {
  return String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP))));
}

/** The level of the feature at this place: its weight, counted in steps. */
export function levelAt(levels: string, at: number): number {
  return levels.charCodeAt(at) - ZERO;
}
