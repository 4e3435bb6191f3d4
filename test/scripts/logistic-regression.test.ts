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
const examples = texts.map(([text, positive]): Example => ({ features: text.split(' '), positive }));

describe('learnModel', () => {
  it('learns which words speak for it', () => {
    const model = learnModel(examples);
    expect(model.score(['flut', 'artikel'])).toBeGreaterThan(model.score(['mooi', 'artikel']));
    expect(model.weights.get('flut')).toBeGreaterThan(0);
  });

  it('leaves out what stands in one text only', () => {
    expect(learnModel(examples).weights.has('weer')).toBe(false);
  });

  it('gives the same model for the same examples', () => {
    expect([...learnModel(examples).weights]).toEqual([...learnModel(examples).weights]);
  });
});
