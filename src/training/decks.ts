import { BUNDLED_PROTOCOLS } from '../protocol/packs';
import type { Deck } from './deck';
import pupils from './decks/pupils.json';
import staff from './decks/staff.json';
import { checkDeck } from './read-deck';

/** The decks that come with the extension: one for colleagues, one for pupils. */
export const BUNDLED_DECKS: readonly Deck[] = [bundled('staff.json', staff), bundled('pupils.json', pupils)];

function bundled(file: string, data: unknown): Deck {
  const read = checkDeck(file, data, BUNDLED_PROTOCOLS);
  if (read.ok) return read.deck;
  throw new Error(read.problems.map(({ path, reason }) => `${file}: ${path}: ${reason}`).join('\n'));
}
