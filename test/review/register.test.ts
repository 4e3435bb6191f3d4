import { expect, it } from 'vitest';
import { type RegisterEntry, summaryOf } from '../../src/review/register';

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

function entry(given: Pick<RegisterEntry, 'at' | 'rules' | 'outcome'>): RegisterEntry {
  const changed = given.outcome === 'agreed-changed';
  return { ...given, id: given.at, site: 'x', changed, fingerprint: 'f' };
}
