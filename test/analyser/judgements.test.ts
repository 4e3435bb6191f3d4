import { expect, it } from 'vitest';
import { scanSentence } from '../../src/analyser/text/scan';
import { judgementsIn } from '../../src/analyser/topics/judgements';

it.each([
  'Zo laat je ons barsten',
  'Den Haag beweegt pas als het te laat is, en zij reageert pas daarna',
  'De school gaat gebukt onder regels',
])('a judgement: %s', (text) => {
  expect(judgementsIn(scanSentence(text))).not.toEqual([]);
});
