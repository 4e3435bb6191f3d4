import { describe, expect, it } from 'vitest';
import { appliesTo, findClause } from '../../src/protocol/clauses';
import { BUNDLED_PROTOCOLS, bundledProtocol } from '../../src/protocol/packs';
import type { Protocol } from '../../src/protocol/protocol';
import { BUNDLED_DECKS } from '../../src/training/decks';
import { doubtsAbout } from '../../src/training/doubts';

const staff = BUNDLED_DECKS.find(({ audience }) => audience === 'staff')!;
const pupils = BUNDLED_DECKS.find(({ audience }) => audience === 'pupils')!;

/** The clauses that a rule watches over. */
function watchedOver({ clauses }: Protocol): string[] {
  return clauses
    .filter(({ handled }) => handled.some((name) => name.startsWith('rule:')))
    .map(({ id }) => id);
}

describe.each(BUNDLED_DECKS)('the deck $id', ({ cases, themes }) => {
  it.each(cases)('has the check agree about $id', (one) => {
    expect(doubtsAbout(one, bundledProtocol(one.protocol)!)).toEqual([]);
  });

  it('tells each case differently', () => {
    for (const tell of [
      (at: number) => cases[at]!.situation.nl,
      (at: number) => cases[at]!.why.nl,
      (at: number) => cases[at]!.draft.text,
    ]) {
      expect(new Set(cases.map((_, at) => tell(at))).size).toBe(cases.length);
    }
  });

  it('has at least three cases for each theme', () => {
    for (const { id } of themes) expect(cases.filter(({ theme }) => theme === id).length).toBeGreaterThan(2);
  });

  it('shows a better version that is another one, and only where something is wrong', () => {
    for (const { better, draft, answer } of cases) {
      expect(better).not.toEqual({ text: draft.text });
      if (answer !== 'dont') expect(better === undefined).toBe(answer === 'publish');
    }
  });
});

describe('the deck for colleagues', () => {
  it('has forty cases, half of them fine as they are', () => {
    expect(staff.cases).toHaveLength(40);
    expect(staff.cases.filter(({ answer }) => answer === 'publish')).toHaveLength(20);
  });

  it('has a case for every clause that a rule watches over', () => {
    const wanted = BUNDLED_PROTOCOLS.flatMap(watchedOver);
    const shown = new Set(staff.cases.flatMap(({ clauses }) => clauses));
    expect(wanted.length).toBeGreaterThan(60);
    expect(wanted.filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('the deck for pupils', () => {
  it('has seven lessons of three or four cases, with a question to begin and something to take home', () => {
    expect(pupils.themes).toHaveLength(7);
    for (const { id, starter, takeaway } of pupils.themes) {
      expect([3, 4]).toContain(pupils.cases.filter(({ theme }) => theme === id).length);
      expect(starter?.nl).toMatch(/[?.]$/);
      expect(takeaway?.nl).toMatch(/\.$/);
    }
  });

  it('rests only on what the protocol asks of pupils', () => {
    for (const { protocol, clauses, draft } of pupils.cases) {
      expect(draft.author.role).toBe('pupil');
      for (const id of clauses) {
        expect(appliesTo(findClause(bundledProtocol(protocol)!, id)!, 'pupil'), id).toBe(true);
      }
    }
  });

  it('keeps to short sentences', () => {
    const sentences = pupils.cases.flatMap(({ situation, why }) => [
      ...situation.nl.split(/[.?!:]\s/),
      ...why.nl.split(/[.?!:]\s/),
    ]);
    expect(sentences.filter((sentence) => sentence.split(' ').length > 20)).toEqual([]);
  });
});
