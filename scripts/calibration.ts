/** What a score was worth: whether the draft that got it was one of those that were sought. */
export interface Judged {
  readonly score: number;
  readonly right: boolean;
}

const ROUNDS = 30;
// So that scores that are all alike, or all right, give an answer too.
const LEAST_CURVE = 1e-6;

/**
 * The score at which as many are right as `odds` to one: the logistic curve that fits the scores best (Platt 1999, by
 * Newton's method) tells it. Steadier than the best cut through the scores themselves, where a draft more or less moves it far.
 */
export function scoreAtOdds(judged: readonly Judged[], odds: number): number {
  let [slope, rise] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [pullUp, pullSteep] = [0, 0];
    let [upUp, upSteep, steepSteep] = [LEAST_CURVE, 0, LEAST_CURVE];
    for (const { score, right } of judged) {
      const chance = 1 / (1 + Math.exp(-(slope * score + rise)));
      const error = Number(right) - chance;
      const curve = chance * (1 - chance);
      pullUp += error;
      pullSteep += error * score;
      upUp += curve;
      upSteep += curve * score;
      steepSteep += curve * score * score;
    }
    const determinant = upUp * steepSteep - upSteep * upSteep;
    rise += (steepSteep * pullUp - upSteep * pullSteep) / determinant;
    slope += (upUp * pullSteep - upSteep * pullUp) / determinant;
  }
  return (Math.log(odds) - rise) / slope;
}
