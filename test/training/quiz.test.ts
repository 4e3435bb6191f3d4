import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answer } from '../../src/training/deck';
import { BUNDLED_DECKS } from '../../src/training/decks';
import { roundOf } from '../../src/training/round';
import { scoreOf, weakSpots } from '../../src/training/score';
import { shuffled } from '../../src/training/shuffle';
import { majorityOf, NO_VOTES, spreadOf, withVote } from '../../src/training/votes';

const deck = BUNDLED_DECKS[0]!;
const hands = fc.record({ publish: fc.nat(40), adjust: fc.nat(40), dont: fc.nat(40) });

describe('shuffling', () => {
  it('keeps every item once and does as the seed says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (items, seed) => {
        const order = shuffled(items, seed);
        expect(order.toSorted()).toEqual(items.toSorted());
        expect(shuffled(items, seed)).toEqual(order);
      }),
    );
  });

  it('brings every item to every place about as often', () => {
    const first = Array.from({ length: 4000 }, (_, seed) => shuffled(['a', 'b', 'c', 'd'], seed)[0]);
    for (const item of ['a', 'b', 'c', 'd']) {
      expect(first.filter((found) => found === item).length).toBeGreaterThan(850);
    }
  });
});

describe('a round', () => {
  it('is the whole deck in its own order when nothing is chosen', () => {
    expect(roundOf(deck)).toEqual(deck.cases);
  });

  it('holds only the chosen protocols and themes', () => {
    const theme = deck.themes[0]!.id;
    const round = roundOf(deck, { protocols: ['loket'], themes: [theme], seed: 3 });
    expect(round.length).toBeGreaterThan(0);
    expect(round.every((one) => one.protocol === 'loket' && one.theme === theme)).toBe(true);
  });

  it('gives each theme its turn before any gets a second one', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const round = roundOf(deck, { seed, count: deck.themes.length });
      expect(new Set(round.map(({ theme }) => theme)).size).toBe(deck.themes.length);
    }
  });

  it('differs with the seed', () => {
    expect(roundOf(deck, { seed: 1, count: 8 })).not.toEqual(roundOf(deck, { seed: 2, count: 8 }));
  });
});

describe('votes', () => {
  it('are counted up and down, never below none', () => {
    const once = withVote(NO_VOTES, 'adjust');
    expect(once).toEqual({ publish: 0, adjust: 1, dont: 0 });
    expect(withVote(once, 'adjust', -1)).toEqual(NO_VOTES);
    expect(withVote(NO_VOTES, 'dont', -1)).toEqual(NO_VOTES);
  });

  it('are spread over whole percents that make a hundred', () => {
    expect(spreadOf({ publish: 1, adjust: 1, dont: 1 }).map(({ percent }) => percent)).toEqual([34, 33, 33]);
    expect(spreadOf(NO_VOTES).map(({ percent }) => percent)).toEqual([0, 0, 0]);
    fc.assert(
      fc.property(hands, (votes) => {
        const spread = spreadOf(votes);
        const some = spread.some(({ count }) => count > 0);
        expect(spread.reduce((sum, { percent }) => sum + percent, 0)).toBe(some ? 100 : 0);
        expect(spread.every(({ count, percent }) => percent >= 0 && (count > 0 || percent === 0))).toBe(true);
      }),
    );
  });

  it('have a majority only when one answer has most', () => {
    expect(majorityOf({ publish: 2, adjust: 5, dont: 1 })).toBe('adjust');
    expect(majorityOf({ publish: 5, adjust: 5, dont: 1 })).toBeUndefined();
    expect(majorityOf(NO_VOTES)).toBeUndefined();
  });
});

describe('the score', () => {
  const wrong = (answer: Answer) => ANSWERS.find((other) => other !== answer)!;

  it('is full when all is right, and names no weak spots', () => {
    const score = scoreOf(deck, new Map(deck.cases.map(({ id, answer }) => [id, answer])));
    expect(score).toMatchObject({ right: deck.cases.length, total: deck.cases.length });
    expect(weakSpots(score)).toEqual([]);
  });

  it('counts what was answered, and names the weakest theme first', () => {
    const [one, other] = deck.themes;
    const given = deck.cases
      .filter(({ theme }) => theme === one!.id || theme === other!.id)
      .map(({ id, theme, answer }, at): [string, Answer] => [
        id,
        theme === other!.id || at % 2 === 0 ? wrong(answer) : answer,
      ]);
    const score = scoreOf(deck, new Map(given));
    expect(score.total).toBe(given.length);
    expect(score.themes.map(({ theme }) => theme)).toEqual([one, other]);
    expect(weakSpots(score).map(({ theme }) => theme)).toEqual([other, one]);
  });

  it('is nothing when nothing was answered', () => {
    expect(scoreOf(deck, new Map())).toEqual({ right: 0, total: 0, themes: [] });
  });
});
