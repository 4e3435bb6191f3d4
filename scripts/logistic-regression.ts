import { seededChance, shuffled } from './seeded-chance';

/** A text as the numbers of the features that are known of it, how many it has in all, and whether it is an example of what is learned. */
export interface Example {
  readonly features: readonly number[];
  readonly size: number;
  readonly positive: boolean;
  /** How many times it counts. */
  readonly times: number;
}

/** A fitted model: the score is the log-odds, `bias + sum(weights) / sqrt(size)`. */
export interface Model {
  readonly bias: number;
  /** The weight of each feature, in whole log-odds. */
  readonly weights: readonly number[];
  score(text: Pick<Example, 'features' | 'size'>): number;
}

const EPOCHS = 30;
const SHRINK = 0.004;
const RATE = 0.4;

/**
 * Logistic regression by stochastic gradient descent with adaptive rates (Duchi, Hazan and Singer 2011) and weight
 * decay, for features that are numbered below `count`; what is looked for is rare, so that it counts more. Visits the
 * examples in a fixed order of chance: same data, same model.
 */
export function learnModel(examples: readonly Example[], count: number): Model {
  const rows = examples.map(({ size, ...example }) => ({ ...example, scale: 1 / Math.sqrt(size) }));
  const weights = new Float64Array(count);
  const seen = new Float64Array(count).fill(1e-3);
  const stress = stressOf(examples);
  const chance = seededChance();
  let bias = -2;
  let biasSeen = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, scale, positive, times } of shuffled(rows, chance)) {
      const score = features.reduce((sum, feature) => sum + weights[feature]! * scale, bias);
      const error = (1 / (1 + Math.exp(-score)) - (positive ? 1 : 0)) * (positive ? stress : 1) * times;
      biasSeen += error * error;
      bias -= (0.3 * error) / Math.sqrt(biasSeen);
      for (const feature of features) {
        const slope = error * scale + SHRINK * weights[feature]!;
        seen[feature]! += slope * slope;
        weights[feature]! -= (RATE * slope) / Math.sqrt(seen[feature]!);
      }
    }
  }
  return model(bias, weights);
}

function model(bias: number, fitted: Float64Array): Model {
  const weights = [...fitted].map((weight) => Math.round(weight));
  const score: Model['score'] = ({ features, size }) =>
    bias + features.reduce((sum, feature) => sum + weights[feature]!, 0) / Math.sqrt(size);
  return { bias, weights, score };
}

function stressOf(examples: readonly Example[]): number {
  const positive = Math.max(1, examples.filter((example) => example.positive).length);
  return Math.min(6, Math.sqrt((examples.length - positive) / positive) * 1.5);
}
