import type { Case, Deck } from './deck';
import { shuffled } from './shuffle';

/** Which cases of a deck are played, and in which order. */
export interface RoundChoice {
  /** Ids of protocols and of themes; absent: all. */
  readonly protocols?: readonly string[];
  readonly themes?: readonly string[];
  /** Absent: the order of the deck. */
  readonly seed?: number;
  /** At most so many; absent: all. */
  readonly count?: number;
}

/** The cases of a round. With a seed and a count, every theme gets its turn before any gets a second one. */
export function roundOf(deck: Deck, { protocols, themes, seed, count }: RoundChoice = {}): Case[] {
  const chosen = deck.cases.filter(
    ({ protocol, theme }) => (protocols?.includes(protocol) ?? true) && (themes?.includes(theme) ?? true),
  );
  if (seed === undefined) return chosen.slice(0, count);
  const spread = inTurns(shuffled(chosen, seed));
  return shuffled(spread.slice(0, count), seed + 1);
}

/** First one case of each theme, then a second of each, and so on. */
function inTurns(cases: readonly Case[]): Case[] {
  const turn = (at: number) => cases.slice(0, at).filter(({ theme }) => theme === cases[at]?.theme).length;
  const turns = new Map(cases.map((one, at) => [one, turn(at)]));
  return cases.toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
}
