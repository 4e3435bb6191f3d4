import * as v from 'valibot';
import { afterEach, expect, it, vi } from 'vitest';
import { localTime } from '../../src/review/local-time';
import { REGISTER_SCHEMA, type RegisterEntry, summaryOf } from '../../src/review/register';
import { registerCsv } from '../../src/views/review/register-csv';
import { voiceIn } from '../../src/views/voice';

afterEach(() => void vi.unstubAllEnvs());

it('a register comes down to what was decided, found and changed', () => {
  const entries = [
    entry({ at: '2026-10-02T09:00:00.000Z', rules: ['pupil-name', 'logo'], outcome: 'agreed-changed' }),
    entry({ at: '2026-11-02T09:00:00.000Z', rules: ['pupil-name'], outcome: 'refused' }),
    entry({ at: '2026-10-05T09:00:00.000Z', rules: [], outcome: 'agreed' }),
  ];
  expect(summaryOf(entries)).toEqual({
    outcomes: [
      { name: 'agreed-changed', count: 1 },
      { name: 'refused', count: 1 },
      { name: 'agreed', count: 1 },
    ],
    rules: [
      { name: 'pupil-name', count: 2 },
      { name: 'logo', count: 1 },
    ],
    months: [
      { name: '2026-10', count: 2 },
      { name: '2026-11', count: 1 },
    ],
    flagged: { changed: 1, all: 2 },
  });
});

it('a month in which nothing was decided stands between the others', () => {
  const at = ['2025-11-02', 'once', '2026-02-02'];
  const entries = at.map((day) => entry({ at: `${day}T09:00:00.000Z`, rules: [], outcome: 'agreed' }));
  expect(summaryOf(entries).months.map(({ name, count }) => `${name} ${count}`)).toEqual([
    ...['2025-11 1', '2025-12 0', '2026-01 0', '2026-02 1'],
    expect.stringMatching(/ 1$/),
  ]);
});

it('what earlier versions wrote down beside the outcome is read, and does not count', () => {
  const one = entry({ at: '2026-10-02T09:00:00.000Z', rules: ['logo'], outcome: 'refused' });
  const stored = { ...one, changed: true };
  expect(v.is(REGISTER_SCHEMA, stored)).toBe(true);
  expect(summaryOf([stored]).flagged).toEqual({ changed: 0, all: 1 });
});

it.each([
  ['2026-10-31T23:30:00.000Z', '2026-11-01 00:30'],
  ['2026-07-01T10:05:59.000Z', '2026-07-01 12:05'],
  ['once', 'once'],
])('%s is counted and written by the clock of the school', (at, here) => {
  vi.stubEnv('TZ', 'Europe/Amsterdam');
  expect(localTime(at)).toBe(here);
  const [month] = summaryOf([entry({ at, rules: [], outcome: 'agreed' })]).months;
  expect(month?.name).toBe(here.slice(0, 7));
  const csv = registerCsv([entry({ at, rules: [], outcome: 'agreed' })], [], voiceIn('nl'));
  expect(csv.split('\r\n')[1]?.split(';')[0]).toBe(here);
});

function entry(given: Pick<RegisterEntry, 'at' | 'rules' | 'outcome'>): RegisterEntry {
  return { ...given, id: given.at, site: 'x', fingerprint: 'f' };
}
