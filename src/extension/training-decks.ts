import * as v from 'valibot';
import { bilingual } from '../protocol/fields';
import type { ProtocolProblem } from '../protocol/problem';
import type { Protocol } from '../protocol/protocol';
import { checkDeck, writeDeck } from '../training/read-deck';
import { DECK_SCHEMA } from '../training/schema';
import type { OwnDecks, UnusableDeck } from '../views/training/props';
import type { Named } from './data-schemas';
import { download } from './download';
import { decks as stored } from './stores';

/** The coach's decks as they are stored on this device. */
export type StoredDecks = Pick<OwnDecks, 'decks' | 'unusable'>;

const TITLED = v.looseObject({ title: bilingual });

/** Reads them; those that are not in order stay as they are stored. */
export async function readOwnDecks(protocols: readonly Protocol[]): Promise<StoredDecks> {
  const found = (await stored.read()).map((one) => ({ one, read: checkDeck(one.id, one, protocols) }));
  return {
    decks: found.flatMap(({ read }) => (read.ok ? [read.deck] : [])),
    unusable: found.flatMap(({ one, read }) => (read.ok ? [] : [unusable(one, read.problems)])),
  };
}

/** These decks, and what can be done with them. */
export function ownDecks(now: StoredDecks): OwnDecks {
  return {
    ...now,
    async keep(deck) {
      await stored.change((all) => [...without(all, deck.id), { ...deck }]);
    },
    async remove(id) {
      await stored.change((all) => without(all, id));
    },
    save: download,
  };
}

/** Tells when the stored decks have changed, until the signal. */
export function watchOwnDecks(signal: AbortSignal, onChange: () => void): void {
  stored.watch(signal, onChange);
}

function unusable(one: Named, problems: readonly ProtocolProblem[]): UnusableDeck {
  const title = v.is(TITLED, one) ? one.title : { nl: one.id, en: one.id };
  const whole = v.safeParse(DECK_SCHEMA, one);
  return {
    ...{ id: one.id, title, problems, content: writeDeck(one) },
    ...(whole.success && { whole: whole.output }),
  };
}

function without(all: readonly Named[], id: string): readonly Named[] {
  return all.filter((one) => one.id !== id);
}
