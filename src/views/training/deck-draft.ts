import type { Attachment } from '../../draft/draft';
import { kindMeant } from '../../draft/file-kind';
import type { Bilingual, Protocol } from '../../protocol/protocol';
import type { Case, Deck, Theme } from '../../training/deck';
import { writeDeck } from '../../training/read-deck';

const EMPTY: Bilingual = { nl: '', en: '' };

/** Where the first case of a deck plays, until its author chooses otherwise: a protocol and a network, by their ids. */
export interface Where {
  readonly protocol: string;
  readonly site: string;
}

/** A deck in which everything is still to be written. */
export function newDeck(where: Where): Deck {
  const themes = [{ id: 'thema-1', title: EMPTY }];
  const deck: Deck = {
    format: 1,
    // Decks go from one coach to another: no two that were made may have the same.
    id: crypto.randomUUID(),
    title: EMPTY,
    audience: 'staff',
    themes,
    cases: [],
  };
  return withNewCase(deck, where);
}

/** A deck of one's own that begins as another one. */
export function copyOf(deck: Deck): Deck {
  return { ...deck, id: crypto.randomUUID() };
}

/**
 * A deck from a file as it can be kept beside those that are here, in the place of none of them; undefined when it is
 * one of one's own already. `taken`: ids of all decks, one's own and others.
 */
export function besideOthers(deck: Deck, own: readonly Deck[], taken: readonly string[]): Deck | undefined {
  if (own.some((other) => writeDeck({ ...other, id: deck.id }) === writeDeck(deck))) return undefined;
  return taken.includes(deck.id) ? copyOf(deck) : deck;
}

/** The deck with one more theme. */
export function withNewTheme(deck: Deck): Deck {
  const theme: Theme = { id: freeId('thema', idsOf(deck.themes)), title: EMPTY };
  return { ...deck, themes: [...deck.themes, theme] };
}

/** Whether a theme can be taken out: no case uses it, and it is not the only one. */
export function mayGo(theme: Theme, { themes, cases }: Deck): boolean {
  return themes.length > 1 && cases.every((one) => one.theme !== theme.id);
}

/** The deck without a theme. */
export function withoutTheme(deck: Deck, theme: Theme): Deck {
  return { ...deck, themes: deck.themes.filter(({ id }) => id !== theme.id) };
}

/** The deck with one more case; it plays where the one before it does. */
export function withNewCase(deck: Deck, where: Where): Deck {
  const last = deck.cases.at(-1);
  const { protocol, site } = last ? { protocol: last.protocol, site: last.draft.site } : where;
  const one: Case = {
    id: freeId('bericht', idsOf(deck.cases)),
    theme: deck.themes.at(-1)?.id ?? '',
    situation: EMPTY,
    draft: { text: '', site, kind: 'post', author: { role: 'teacher', account: 'personal' } },
    protocol,
    answer: 'publish',
    clauses: [],
    why: EMPTY,
  };
  return { ...deck, cases: [...deck.cases, one] };
}

/** The deck without the clauses and protocols that are not here any more: the form asks for others. */
export function withoutLost(deck: Deck, protocols: readonly Protocol[], { protocol }: Where): Deck {
  const cases = deck.cases.map((one) => {
    const known = protocols.find(({ id }) => id === one.protocol);
    if (!known) return { ...one, protocol, clauses: [] };
    return { ...one, clauses: one.clauses.filter((clause) => known.clauses.some(({ id }) => id === clause)) };
  });
  return { ...deck, cases };
}

/** Whoever writes in one language only is read in both: what is missing is said in the other. */
export function inBothLanguages(deck: Deck): Deck {
  return {
    ...deck,
    title: both(deck.title),
    themes: deck.themes.map((theme) => ({ ...theme, title: both(theme.title) })),
    cases: deck.cases.map((one) => ({ ...one, situation: both(one.situation), why: both(one.why) })),
  };
}

/** Attachments from their names, one on a line; those that were there stay as they were. */
export function attachmentsFrom(names: string, before: readonly Attachment[]): Attachment[] {
  const lines = names.split('\n').map((line) => line.trim());
  return lines
    .filter((name) => name !== '')
    .map((name) => before.find((file) => file.name === name) ?? { kind: kindMeant(name), name });
}

function both({ nl, en }: Bilingual): Bilingual {
  return { nl: nl.trim() || en, en: en.trim() || nl };
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

function freeId(name: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}
