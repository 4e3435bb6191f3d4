import { expect, it } from 'vitest';
import { SwitchedOff } from '../../src/views/switched-off';
import { counted, isolated, shortened, voiceIn } from '../../src/views/voice';

const nl = voiceIn('nl');

it('counts one and many, and none as many', () => {
  expect(counted(nl, 'summary_warn', 1)).toBe('1 punt om even naar te kijken.');
  expect(counted(nl, 'summary_warn', 3)).toBe('3 punten om even naar te kijken.');
  expect(counted(nl, 'popup_found', 0)).toBe('0 afspraken gevonden');
});

it('keeps right-to-left words from turning a sentence around', () => {
  expect(isolated('يوسف')).toBe('\u2068يوسف\u2069');
});

it('shortens long words in a sentence', () => {
  expect(isolated('a'.repeat(60))).toBe(`\u2068${'a'.repeat(39)}…\u2069`);
});

it('tells the whole reason why a rule that protects children is off', () => {
  const reason = 'Op deze school hebben alle ouders voor elke foto apart toestemming gegeven.';
  const told = SwitchedOff({ rules: [{ rule: 'photo-consent', reason }], voice: nl });
  expect(JSON.stringify(told)).toContain(reason);
});

it.each([
  ['short enough', 20, 'short enough'],
  ['exactly', 7, 'exactly'],
  ['one too many', 11, 'one too ma…'],
  ['a space before the cut', 3, 'a…'],
  ['🎉🎉🎉🎉', 3, '🎉🎉…'],
])('shortens %s to %i characters', (words, longest, expected) => {
  expect(shortened(words, longest)).toBe(expected);
});
