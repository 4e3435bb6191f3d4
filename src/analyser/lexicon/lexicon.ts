import type { Span } from '../../draft/span';
import type { Word } from '../text/scan';
import { termLists } from './lists';
import { KEY_LENGTH, type ListedTerm, perShelf, perWord } from './shelves';

/** A hit of a lexicon list in a sentence; the span counts from the sentence's start. */
export interface Cue extends Span {
  readonly list: string;
  /** The term as words are compared with it: normalised, a space between its words. */
  readonly term: string;
}

interface Entry {
  readonly list: string;
  readonly term: string;
  /** Words after the first one. */
  readonly rest: readonly string[];
  /** `dossier` of `dossier*`, `gesprek` of `*gesprek`: the letters beside the star. */
  readonly stem?: string;
}

/** The terms that may begin with a word of this shelf. */
interface Shelf {
  /** By the first word. */
  readonly exact: Map<string, Entry[]>;
  /** `dossier*` */
  readonly openings: Entry[];
}

/** The terms that may begin with a word, by what must come next: the first words of a text begin hundreds of them. */
interface Found {
  readonly alone: readonly Entry[];
  readonly followed: ReadonlyMap<string, readonly Entry[]>;
  /** Those whose second word only begins with given letters. */
  readonly loose: readonly Entry[];
}

// As long as a shelf's key: a shorter stem would have to stand on many shelves.
const SHORTEST_STEM = KEY_LENGTH;
const NO_CUES: ReadonlyMap<string, readonly Cue[]> = new Map();
const NONE: readonly Entry[] = [];
/** `*gesprek`: by the stem's last letters. */
let suffixes: ReadonlyMap<string, readonly Entry[]> | undefined;

/**
 * Finds the terms of all lists in a sentence. A term is one word or several; `*` at its start or end stands for
 * any letters there. Only spaces, hyphens, slashes, apostrophes and an ampersand may stand between the words of one term.
 */
export function cuesIn(text: string, words: readonly Word[]): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (let at = 0; at < words.length; at++) {
    const { start, end, norm } = words[at] as Word;
    const found = foundFor(norm);
    if (found === NOTHING) continue;
    for (const { list, term } of found.alone) keepLongest(cues, { list, term, start, end });
    const next = words[at + 1];
    if (!next) break;
    const following = found.followed.get(next.norm);
    if (following) keepWhole(cues, text, words, at, following);
    if (found.loose.length > 0) keepWhole(cues, text, words, at, found.loose);
  }
  return cues.size > 0 ? cues : NO_CUES;
}

function keepWhole(
  cues: Map<string, Cue[]>,
  text: string,
  words: readonly Word[],
  at: number,
  entries: readonly Entry[],
): void {
  const { start } = words[at] as Word;
  for (const { list, term, rest } of entries) {
    const last = lastWord(text, words, at, rest);
    if (last) keepLongest(cues, { list, term, start, end: last.end });
  }
}

// `intern begeleider` is one hit, not also `begeleider`; a longer term at the same place replaces a shorter one.
function keepLongest(cues: Map<string, Cue[]>, cue: Cue): void {
  const known = cues.get(cue.list);
  const last = known?.at(-1);
  if (!known || !last) cues.set(cue.list, [cue]);
  else if (cue.start === last.start && cue.end > last.end) known[known.length - 1] = cue;
  else if (cue.end > last.end) known.push(cue);
}

const NOTHING: Found = { alone: NONE, followed: new Map(), loose: NONE };

const foundFor = perWord((norm) => byNextWord(findEntries(norm)));

function byNextWord(entries: readonly Entry[]): Found {
  if (entries.length === 0) return NOTHING;
  const followed = new Map<string, Entry[]>();
  const alone: Entry[] = [];
  const loose: Entry[] = [];
  for (const entry of entries) {
    const [next] = entry.rest;
    if (next === undefined) alone.push(entry);
    else if (next.endsWith('*')) loose.push(entry);
    else push(followed, next, entry);
  }
  return { alone, followed, loose };
}

function findEntries(norm: string): readonly Entry[] {
  const { exact: named, openings } = shelfOf(norm);
  const exact = named.get(norm) ?? NONE;
  const owner = norm.endsWith("'s") ? ownersOf(norm.slice(0, -2)) : NONE;
  if (norm.length < SHORTEST_STEM) return owner.length > 0 ? [...exact, ...owner] : exact;
  suffixes ??= endings();
  const endingIn = suffixes.get(norm.slice(-SHORTEST_STEM)) ?? NONE;
  if (owner.length + openings.length + endingIn.length === 0) return exact;
  return [
    ...exact,
    ...owner,
    ...openings.filter(({ stem = '' }) => norm.startsWith(stem)),
    ...endingIn.filter(({ stem = '' }) => norm.endsWith(stem)),
  ];
}

function ownersOf(norm: string): readonly Entry[] {
  return shelfOf(norm).exact.get(norm) ?? NONE;
}

function lastWord(
  text: string,
  words: readonly Word[],
  at: number,
  rest: readonly string[],
): Word | undefined {
  // Words first: most terms end here, and what stands between is read for the others only.
  for (let step = 0; step < rest.length; step++) {
    const next = words[at + 1 + step];
    if (!next || !fits(next.norm, rest[step] as string)) return undefined;
  }
  for (let step = at; step < at + rest.length; step++)
    if (!joins(text, words[step] as Word, words[step + 1] as Word)) return undefined;
  return words[at + rest.length];
}

function joins(text: string, { end }: Word, { start }: Word): boolean {
  return (start - end === 1 && text[end] === ' ') || /^[\s\-–/'’.&]*$/.test(text.slice(end, start));
}

function fits(norm: string, wanted: string): boolean {
  return wanted.endsWith('*') ? norm.startsWith(wanted.slice(0, -1)) : norm === wanted;
}

const shelfOf = perShelf(termLists, (listed): Shelf => {
  const shelf: Shelf = { exact: new Map(), openings: [] };
  for (const term of listed) addTerm(shelf, term);
  return shelf;
});

function addTerm({ exact, openings }: Shelf, { list, term }: ListedTerm): void {
  const [first = '', ...rest] = term.split(' ');
  if (first.endsWith('*')) openings.push({ list, term, rest, stem: first.slice(0, -1) });
  else push(exact, first, { list, term, rest });
}

// Few, and any word may end in them.
function endings(): Map<string, Entry[]> {
  const suffix = new Map<string, Entry[]>();
  const lists = termLists();
  for (const { list, term } of lists.keys.filter((key) => key.startsWith('*')).flatMap(lists.on)) {
    const [first = '', ...rest] = term.split(' ');
    const stem = first.slice(1);
    push(suffix, stem.slice(-SHORTEST_STEM), { list, term, rest, stem });
  }
  return suffix;
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}
