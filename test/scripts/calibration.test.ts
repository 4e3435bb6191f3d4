import { describe, expect, it } from 'vitest';
import { type Judged, scoreAtOdds } from '../../scripts/calibration';

/** Scores from -3 to 3 of which as many are right as a curve of this slope around this middle says. */
function judgedAlong(slope: number, middle: number): Judged[] {
  return Array.from({ length: 61 }, (_, at) => at / 10 - 3).flatMap((score) => {
    const chance = 1 / (1 + Math.exp(-slope * (score - middle)));
    return Array.from({ length: 100 }, (_, at) => ({ score, right: at + 0.5 < chance * 100 }));
  });
}

describe('scoreAtOdds', () => {
  it('finds the middle of the curve, where right and wrong are even', () => {
    expect(scoreAtOdds(judgedAlong(2, 0.5), 1)).toBeCloseTo(0.5, 1);
    expect(scoreAtOdds(judgedAlong(1, -1), 1)).toBeCloseTo(-1, 1);
  });

  it('asks for a higher score where a false alarm costs more', () => {
    const judged = judgedAlong(2, 0);
    expect(scoreAtOdds(judged, 2)).toBeCloseTo(Math.log(2) / 2, 1);
    expect(scoreAtOdds(judged, 1)).toBeLessThan(scoreAtOdds(judged, 2));
  });
});
