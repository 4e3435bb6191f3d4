import type { Bilingual } from '../protocol/protocol';
import type { Case, Deck, Theme } from './deck';

/** A text of which only the Dutch is known: the English says the same until somebody translates it. */
export function inBoth(nl: string, en = ''): Bilingual {
  return { nl, en: en.trim() === '' ? nl : en };
}

/** A name for the machine after a title, other than those in use: `Zomerfeest!` → `zomerfeest`, `zomerfeest-2`. */
export function idFor(title: string, inUse: readonly string[]): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const base = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'nieuw';
  let id = base;
  for (let number = 2; inUse.includes(id); number++) id = `${base}-${number}`;
  return id;
}

/** A deck with a case in it: in the place of the one with the same id, otherwise as the last. */
export function withCase(deck: Deck, one: Case): Deck {
  return { ...deck, cases: replaced(deck.cases, one) };
}

/** A deck without a case; a theme that is left with none goes too. */
export function withoutCase(deck: Deck, id: string): Deck {
  const theme = deck.cases.find((one) => one.id === id)?.theme;
  const cases = deck.cases.filter((one) => one.id !== id);
  const isEmpty = !cases.some((one) => one.theme === theme);
  return { ...deck, cases, themes: deck.themes.filter((one) => one.id !== theme || !isEmpty) };
}

/** A deck with a theme in it: in the place of the one with the same id, otherwise as the last. */
export function withTheme(deck: Deck, theme: Theme): Deck {
  return { ...deck, themes: replaced(deck.themes, theme) };
}

/** The decks of one's own with a deck in them, by id. */
export function withDeck(decks: readonly Deck[], deck: Deck): Deck[] {
  return replaced(decks, deck);
}

function replaced<Item extends { readonly id: string }>(items: readonly Item[], item: Item): Item[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((other) => (other.id === item.id ? item : other))
    : [...items, item];
}
