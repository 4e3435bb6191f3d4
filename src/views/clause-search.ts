import MiniSearch from 'minisearch';
import type { Role } from '../draft/draft';
import { appliesTo } from '../protocol/clauses';
import type { Clause, Protocol } from '../protocol/protocol';
import { themeText } from './theme-text';
import { hasMessage, type Language } from './translate';
import { type Voice, voiceIn } from './voice';

/** A clause with the protocol that it stands in. */
export interface FoundClause {
  readonly protocol: Protocol;
  readonly clause: Clause;
}

/** Whose questions come first: those of somebody in this role, under this protocol. */
export interface Searcher {
  readonly role: Role;
  /** Id of a protocol. */
  readonly protocol: string;
}

/** Finds clauses by words, the most fitting first. */
export type ClauseSearch = (query: string, searcher: Searcher) => readonly FoundClause[];

/** A clause as the index takes it: its fields are what is searched. */
interface Entry {
  readonly id: number;
  readonly text: string;
  readonly subjects: string;
  readonly place: string;
}

const BOOST = { text: 3, subjects: 2, place: 1 };
const OWN_PROTOCOL = 2;
const OWN_ROLE = 1.5;
const IN_FORCE = 1.2;
/** A shorter word with one other letter is another word. */
const SHORTEST_FUZZY = 5;

/**
 * Searches the clauses of these protocols in one language. Capitals, accents, plurals and Dutch spelling in open
 * syllables do not matter, the beginning of a word is enough, and a typing mistake is forgiven. The index is built at
 * the first search.
 */
export function clauseSearch(protocols: readonly Protocol[], language: Language): ClauseSearch {
  const all = protocols.flatMap((protocol) => protocol.clauses.map((clause) => ({ protocol, clause })));
  let index: MiniSearch<Entry> | undefined;
  return (query, searcher) => {
    index ??= indexOf(all, voiceIn(language));
    const boostDocument = (id: number): number => weightFor(all[id]!, searcher);
    const wanted = { boost: BOOST, prefix: true, fuzzy: forgiven, boostDocument };
    const withAll = index.search(query, { ...wanted, combineWith: 'AND' });
    const found = withAll.length > 0 ? withAll : index.search(query, { ...wanted, combineWith: 'OR' });
    return found.map(({ id }) => all[id as number]!);
  };
}

function indexOf(all: readonly FoundClause[], voice: Voice): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['text', 'subjects', 'place'],
    tokenize: (text) => text.split(/[^\p{L}\p{M}\p{N}'’]+/u),
    processTerm: stemOf,
  });
  index.addAll(all.map((found, id) => ({ id, ...searched(found, voice) })));
  return index;
}

function searched({ clause, protocol }: FoundClause, voice: Voice): Omit<Entry, 'id'> {
  const source = protocol.sources.find(({ id }) => id === clause.source);
  return {
    text: clause.text[voice.language],
    subjects: clause.handled.map((handler) => subjectOf(handler, voice)).join(' '),
    place: `${clause.place} ${source?.title[voice.language] ?? ''}`,
  };
}

/** What a handler is called on screen; people search by these words too. */
function subjectOf(handler: string, voice: Voice): string {
  const [kind, name = ''] = handler.split(':');
  const page = `info_${name}_title`;
  return kind === 'info' && hasMessage(page) ? voice.say(page) : themeText(handler, voice);
}

function weightFor({ clause, protocol }: FoundClause, searcher: Searcher): number {
  const inForce = protocol.sources.some(({ id, current }) => current && id === clause.source);
  return (
    (protocol.id === searcher.protocol ? OWN_PROTOCOL : 1) *
    (appliesTo(clause, searcher.role) ? OWN_ROLE : 1) *
    (inForce ? IN_FORCE : 1)
  );
}

function forgiven(term: string): number | false {
  return term.length >= SHORTEST_FUZZY ? 1 : false;
}

// Last, so that `prijzen` loses it as `prijs` does; in `klas`, `huis` and `kans` it belongs to the word.
const PLURAL_S = /(?<=\p{L}{4}|\p{L}{2}[^aeilnoru])s$/u;

/** A word as it is compared: `Foto’s` and `foto`, `leraren` and `leraar`, `klassen` and `klas` are the same. */
function stemOf(word: string): string | null {
  const stem = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$|^['’]/gu, '')
    .replace(/(?<=\p{L}{3})en$/u, '')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(PLURAL_S, '');
  return stem === '' ? null : stem;
}
