import type { Case, Deck } from '../../training/deck';

/** Which cases of a deck a round is about. */
export interface ChoiceOfCases {
  /** Id of a protocol; undefined: all. */
  readonly protocol: string | undefined;
  /** Ids of the themes that are left out. */
  readonly without: readonly string[];
}

/** The cases of a deck that were chosen, in the deck's order. */
export function chosenCases(deck: Deck, { protocol, without }: ChoiceOfCases): readonly Case[] {
  return deck.cases.filter(
    (one) => (protocol === undefined || one.protocol === protocol) && !without.includes(one.theme),
  );
}

/** Ids of the protocols that the cases of a deck rest on, each once, in the deck's order. */
export function protocolsIn(deck: Deck): readonly string[] {
  return [...new Set(deck.cases.map(({ protocol }) => protocol))];
}
