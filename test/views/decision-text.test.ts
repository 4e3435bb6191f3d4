import { expect, it } from 'vitest';
import { dateText, monthText } from '../../src/views/decision-text';
import { voiceIn } from '../../src/views/voice';

const [nl, en] = [voiceIn('nl'), voiceIn('en')];

it.each([
  ['2026-11-21T10:15:00.000Z', '21 november 2026'],
  ['2026-11-21', '21 november 2026'],
  ['ooit', 'ooit'],
])('says %s as a date', (at, text) => {
  expect(dateText(at, nl)).toBe(text);
});

it('says a month in words', () => {
  expect(monthText('2026-11', nl)).toBe('november 2026');
  expect(monthText('2026-11', en)).toBe('November 2026');
  expect(monthText('ooit', nl)).toBe('ooit');
});
