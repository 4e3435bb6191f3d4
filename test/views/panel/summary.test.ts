import { expect, it } from 'vitest';
import { byRule, keyed, pointsShown, summaryOf } from '../../../src/views/panel/summary';
import { voiceIn } from '../../../src/views/voice';
import { LAYER_STATES, PUPIL } from '../harness/states';

it.each([
  ['clear', 0, 'Niets gevonden in je bericht.'],
  ['warn', 2, '2 punten om even naar te kijken.'],
  ['stop', 1, '1 punt om eerst op te lossen. 1 punt om even naar te kijken.'],
  ['many', 3, '3 punten om eerst op te lossen. 3 punten om even naar te kijken.'],
  ['unchecked', 0, 'Dit bericht is niet nagekeken. Herlaad de pagina als je klaar bent.'],
])('sums up the state %s', (name, points, sentence) => {
  const { state } = LAYER_STATES[name]!;
  expect(pointsShown(state)).toBe(points);
  expect(summaryOf(state, voiceIn('nl'))).toBe(sentence);
});

it('gives a finding the same key when the text before it grows', () => {
  const moved = { ...PUPIL, span: { start: 40, end: 53 } };
  expect(keyed([moved])[0]?.key).toBe(keyed([PUPIL])[0]?.key);
});

it('gives the same words in two places two keys', () => {
  const keys = keyed([PUPIL, { ...PUPIL, span: { start: 40, end: 53 } }]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

it('brings the words of a rule together, each of them once', () => {
  const noor = { ...PUPIL, words: 'Noor' };
  const logo = { ...PUPIL, rule: 'logo' };
  const again = { ...PUPIL, span: { start: 40, end: 53 } };
  expect(byRule([PUPIL, logo, noor, again])).toEqual([
    ['pupil-name', [PUPIL, noor]],
    ['logo', [logo]],
  ]);
});
