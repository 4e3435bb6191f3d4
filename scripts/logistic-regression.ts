/** A text as a bag of features, and whether it is an example of what is learned. */
export interface Example {
  readonly features: readonly string[];
  readonly positive: boolean;
}

/** A fitted model: the score is the log-odds, `bias + sum(weights) / sqrt(number of features)`. */
export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  score(features: readonly string[]): number;
}

const EPOCHS = 30;
const SHRINK = 0.002;
const RATE = 0.4;
const LEAST_DRAFTS = 2;
const MOST_WEIGHTS = 400;
// Weights are kept in eighths: finer ones tell nothing and take more room.
const STEPS = 8;

/**
 * Logistic regression by stochastic gradient descent with adaptive rates (Duchi, Hazan and Singer 2011) and weight
 * decay; examples are rare, so they count more. Visits the examples in a fixed order of chance: same data, same model.
 */
export function learnModel(examples: readonly Example[]): Model {
  const usual = featuresInSeveral(examples);
  const rows = examples.map(({ features, positive }) => ({
    features: features.filter((feature) => usual.has(feature)),
    scale: 1 / Math.sqrt(features.length),
    positive,
  }));
  const weight = new Map<string, number>();
  const seen = new Map<string, number>();
  const stress = stressOf(examples);
  const chance = seededChance();
  let bias = -2;
  let biasSeen = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, scale, positive } of shuffled(rows, chance)) {
      const score = features.reduce((sum, feature) => sum + (weight.get(feature) ?? 0) * scale, bias);
      const error = (1 / (1 + Math.exp(-score)) - (positive ? 1 : 0)) * (positive ? stress : 1);
      biasSeen += error * error;
      bias -= (0.3 * error) / Math.sqrt(biasSeen);
      for (const feature of features) {
        const now = weight.get(feature) ?? 0;
        const slope = error * scale + SHRINK * now;
        const sum = (seen.get(feature) ?? 1e-3) + slope * slope;
        seen.set(feature, sum);
        weight.set(feature, now - (RATE * slope) / Math.sqrt(sum));
      }
    }
  }
  return model(bias, heaviest(weight));
}

function model(bias: number, weights: ReadonlyMap<string, number>): Model {
  const score = (features: readonly string[]) =>
    bias +
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0) / Math.sqrt(features.length);
  return { bias, weights, score };
}

// What stands in one draft only is learned by heart, not understood.
function featuresInSeveral(examples: readonly Example[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LEAST_DRAFTS).map(([feature]) => feature));
}

function stressOf(examples: readonly Example[]): number {
  const positive = Math.max(1, examples.filter((example) => example.positive).length);
  return Math.min(6, Math.sqrt((examples.length - positive) / positive) * 1.5);
}

function heaviest(weight: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sorted = [...weight].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, MOST_WEIGHTS);
  const stepped = sorted.map(([feature, value]) => [feature, Math.round(value * STEPS) / STEPS] as const);
  return new Map(stepped.filter(([, value]) => value !== 0));
}

// The generator of Park and Miller: chance that is the same every time.
function seededChance(): () => number {
  let state = 7;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function shuffled<T>(rows: T[], chance: () => number): T[] {
  for (let at = rows.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [rows[at], rows[other]] = [rows[other]!, rows[at]!];
  }
  return rows;
}
