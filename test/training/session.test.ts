import { describe, expect, it } from 'vitest';
import { BUNDLED_DECKS } from '../../src/training/decks';
import { scoreOf } from '../../src/training/score';
import {
  answered,
  currentCase,
  isRevealed,
  moved,
  revealed,
  roomScore,
  startSession,
  voted,
  votesOf,
} from '../../src/training/session';

const deck = BUNDLED_DECKS[0]!;
const cases = deck.cases.slice(0, 3);
const [first, second] = cases;
const start = startSession(cases);

describe('a round in the room', () => {
  it('goes on and back, but never out of the round', () => {
    expect(currentCase(start)).toBe(first);
    expect(currentCase(moved(start, 1))).toBe(second);
    expect(moved(start, -1).at).toBe(0);
    const over = moved(start, 9);
    expect(over.at).toBe(cases.length);
    expect(currentCase(over)).toBeUndefined();
    expect(currentCase(moved(over, -1))).toBe(cases[2]);
  });

  it('reveals one case at a time, and remembers it on the way back', () => {
    const shown = revealed(start);
    expect(isRevealed(start)).toBe(false);
    expect(isRevealed(shown)).toBe(true);
    expect(isRevealed(moved(shown, 1))).toBe(false);
    expect(isRevealed(moved(moved(shown, 1), -1))).toBe(true);
    expect(revealed(moved(start, 9)).revealed.size).toBe(0);
  });

  it('counts hands for each case until its answer is known', () => {
    const counted = voted(voted(voted(start, 'adjust'), 'adjust'), 'dont');
    expect(votesOf(counted)).toEqual({ publish: 0, adjust: 2, dont: 1 });
    expect(votesOf(voted(counted, 'dont', -1))).toEqual({ publish: 0, adjust: 2, dont: 0 });
    expect(votesOf(moved(counted, 1))).toEqual({ publish: 0, adjust: 0, dont: 0 });
    const late = voted(revealed(counted), 'publish');
    expect(votesOf(late)).toEqual(votesOf(counted));
  });

  it('tells how often the room was right, of what was revealed', () => {
    const counted = voted(voted(voted(start, first!.answer), first!.answer), 'dont');
    expect(first!.answer).toBe('adjust');
    expect(roomScore(counted)).toEqual({ right: 0, total: 0 });
    expect(roomScore(revealed(counted))).toEqual({ right: 2, total: 3 });
  });
});

describe('somebody alone', () => {
  it('answers once, and then sees the answer', () => {
    const once = answered(start, 'dont');
    expect(isRevealed(once)).toBe(true);
    expect(answered(once, first!.answer).given).toEqual(new Map([[first!.id, 'dont']]));
  });

  it('gets a score for what was answered', () => {
    const done = answered(moved(answered(start, first!.answer), 1), second!.answer);
    expect(scoreOf(deck, done.given)).toMatchObject({ right: 2, total: 2 });
  });
});
