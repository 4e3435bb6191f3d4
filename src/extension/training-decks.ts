import type { Protocol } from '../protocol/protocol';
import type { Deck } from '../training/deck';
import { checkDeck } from '../training/read-deck';
import type { OwnDecks } from '../views/training/props';
import type { Named } from './data-schemas';
import { download } from './download';
import { decks } from './stores';

/** The coach's decks as they are stored on this device; those that are not in order any more are left where they are. */
export async function readOwnDecks(protocols: readonly Protocol[]): Promise<readonly Deck[]> {
  const stored = await decks.read();
  return stored.flatMap((one) => {
    const read = checkDeck(one.id, one, protocols);
    return read.ok ? [read.deck] : [];
  });
}

/** These decks, and what can be done with them. */
export function ownDecks(now: readonly Deck[]): OwnDecks {
  return {
    decks: now,
    async keep(deck) {
      await decks.change((stored) => [...without(stored, deck.id), { ...deck }]);
    },
    async remove(id) {
      await decks.change((stored) => without(stored, id));
    },
    save: download,
  };
}

/** Tells when the stored decks have changed, until the signal. */
export function watchOwnDecks(signal: AbortSignal, onChange: () => void): void {
  decks.watch(signal, onChange);
}

function without(stored: readonly Named[], id: string): readonly Named[] {
  return stored.filter((one) => one.id !== id);
}
