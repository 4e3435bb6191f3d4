import { seededChance, shuffled } from './seeded-chance';

/** What is seen of one thing, and which classes it may belong to: several where its label is open. */
export interface Sighting {
  /** What it was seen in: sightings in one draft share most of their signs. */
  readonly source: unknown;
  readonly signs: readonly string[];
  readonly classes: readonly number[];
}

const EPOCHS = 20;
const SHRINK = 1e-4;
const RATE = 0.1;
const BIAS_RATE = 0.03;
// Signs add up to some sixty a sighting; scaled down so that all learn at one rate.
const SCALE = 0.1;

/**
 * Multinomial logistic regression by stochastic gradient descent with adaptive rates (Duchi, Hazan and Singer 2011) and
 * weight decay, averaged over the second half. A sighting of several classes pulls towards them together. Visits the
 * sightings in a fixed order of chance: the same data give the same weights. The empty sign stands for the bias.
 */
export function learnClasses(
  sightings: readonly Sighting[],
  classes: number,
  least: number,
): ReadonlyMap<string, readonly number[]> {
  const ids = idsOf(sightings, least);
  const rows = sightings.map(({ signs, classes: allowed }) => ({
    signs: [...new Set(signs)].flatMap((sign) => ids.get(sign) ?? []),
    allowed,
  }));
  const weight = new Float64Array(ids.size * classes);
  const seen = new Float64Array(ids.size * classes).fill(1e-2);
  const average = new Float64Array(ids.size * classes);
  const bias = new Float64Array(classes);
  const biasSeen = new Float64Array(classes).fill(1);
  const averageBias = new Float64Array(classes);
  const chance = seededChance();
  const late = Math.ceil(EPOCHS / 2);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { signs, allowed } of shuffled(rows, chance)) {
      const errors = errorsOf(signs, allowed, weight, bias);
      for (let at = 0; at < classes; at++) {
        const error = errors[at]!;
        biasSeen[at]! += error * error;
        bias[at]! -= (BIAS_RATE * error) / Math.sqrt(biasSeen[at]!);
        for (const sign of signs) step(weight, seen, sign * classes + at, error);
      }
    }
    if (epoch < late) continue;
    for (const at of average.keys()) average[at]! += weight[at]! / (EPOCHS - late);
    for (const at of averageBias.keys()) averageBias[at]! += bias[at]! / (EPOCHS - late);
  }
  const named = [...ids].map(([sign, id]) => {
    const own = average.slice(id * classes, (id + 1) * classes);
    return [sign, Array.from(own, (value) => value * SCALE)] as const;
  });
  return new Map([...named, ['', [...averageBias]]]);
}

function step(weight: Float64Array, seen: Float64Array, at: number, error: number): void {
  const slope = error * SCALE + SHRINK * weight[at]!;
  seen[at]! += slope * slope;
  weight[at]! -= (RATE * slope) / Math.sqrt(seen[at]!);
}

// The chance of each class less what it should be.
function errorsOf(
  signs: readonly number[],
  allowed: readonly number[],
  weight: Float64Array,
  bias: Float64Array,
): number[] {
  const classes = bias.length;
  const sums = Array.from(bias, (start, at) =>
    signs.reduce((sum, sign) => sum + weight[sign * classes + at]! * SCALE, start),
  );
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((a, b) => a + b);
  const right = allowed.reduce((sum, at) => sum + powers[at]!, 0);
  return powers.map((power, at) => power / all - (allowed.includes(at) ? power / right : 0));
}

// What is seen in a few sources only is learned by heart, not understood.
function idsOf(sightings: readonly Sighting[], least: number): ReadonlyMap<string, number> {
  const sources = new Map<string, Set<unknown>>();
  for (const { signs, source } of sightings)
    for (const sign of signs) sources.set(sign, (sources.get(sign) ?? new Set()).add(source));
  const usual = [...sources].filter(([, seen]) => seen.size >= least).map(([sign]) => sign);
  return new Map(usual.sort().map((sign, id) => [sign, id]));
}
