import { describe, expect, it } from 'vitest';
import { type Example, learnModel } from '../../scripts/logistic-regression';

const texts: [string, boolean][] = [
  ['wat een flut boek', true],
  ['wat een flut methode', true],
  ['flut rapport zeg', true],
  ['een mooi boek', false],
  ['een mooi rapport', false],
  ['wat een fijne methode', false],
  ['mooi weer vandaag', false],
];
const words = [...new Set(texts.flatMap(([text]) => text.split(' ')))];

function read(text: string): Pick<Example, 'features' | 'size'> {
  const features = text.split(' ').map((word) => words.indexOf(word));
  return { features, size: features.length };
}

const examples = texts.map(([text, positive]): Example => ({ ...read(text), positive, times: 1 }));
const learned = () => learnModel(examples, words.length);

describe('learnModel', () => {
  it('learns which words speak for it', () => {
    const model = learned();
    expect(model.score(read('flut methode'))).toBeGreaterThan(model.score(read('mooi methode')));
    expect(model.weights[words.indexOf('flut')]).toBeGreaterThan(0);
  });

  it('lets an example that counts more have its way', () => {
    const odd: Example = { ...read('mooi rapport'), positive: true, times: 1 };
    const once = learnModel([...examples, odd], words.length);
    const often = learnModel([...examples, { ...odd, times: 9 }], words.length);
    expect(often.score(odd)).toBeGreaterThan(once.score(odd));
  });

  it('keeps weights in whole steps, one for each feature', () => {
    const { weights } = learned();
    expect(weights).toHaveLength(words.length);
    expect(weights.filter((weight) => !Number.isInteger(weight))).toEqual([]);
  });

  it('gives the same model for the same examples', () => {
    expect(learned().weights).toEqual(learned().weights);
  });
});
