import { inflateSync } from 'fflate';
import { type Dictionary, dictionaryIn } from './dictionary';
import { bytesOf } from './printable';
import type { ListedTerm, Shelves } from './shelves';

/** A byte that ends the lists that a term stands in. */
export const END = 255;
/** From this byte on a value goes on in the next byte. */
export const LONG = 240;
/** How many words have a byte of their own as a token; of the others a byte tells the group, another one the place in it. */
export const FREQUENT = 192;
/** Between how many bytes there are and these bytes, made printable. */
export const AFTER_SIZE = '.';
/** In what base that number is written. */
export const SIZE_BASE = 36;

const NONE: readonly ListedTerm[] = [];

/** Bytes that are read one by one. */
interface Stream {
  readonly bytes: Uint8Array;
  at: number;
}

/** The streams that `packed` in `scripts/pack-lists.ts` writes. */
interface Streams {
  /** Of each word: how many terms of several words begin with it. */
  readonly counts: Stream;
  /** Of each term of several words: how many it shares with the one before, and how many it has. */
  readonly shapes: Stream;
  readonly tokens: Stream;
  readonly places: Stream;
  /** The lists of each word, and those of each term of several words. */
  readonly ofWords: Stream;
  readonly ofTerms: Stream;
}

/** Where each of the streams stands. */
type Marks = Readonly<Record<keyof Streams, number>>;

interface Packed {
  readonly lists: readonly string[];
  readonly dictionary: Dictionary;
  /** Numbers of the most frequent words. */
  readonly frequent: Uint8Array;
  readonly streams: Streams;
}

/** The lists that `packed` in `scripts/pack-lists.ts` made small for the content script; a shelf is read when it is asked for. */
export function unpacked(text: string): Shelves {
  const packed = packedIn(text);
  const { keys, firsts, shelfAt } = packed.dictionary;
  const marks = keys.map((_, shelf) => passShelf(packed.streams, firsts[shelf + 1]! - firsts[shelf]!));
  const on = (key: string): readonly ListedTerm[] => {
    const shelf = shelfAt(key);
    return shelf === undefined ? NONE : readShelf(packed, shelf, marks[shelf]!);
  };
  return { keys, on };
}

/** The text that `packedText` in `scripts/pack-lists.ts` made small. */
export function unpackedText(text: string): string {
  return new TextDecoder().decode(inflated(text));
}

/** The bytes that `deflated` in `scripts/pack-lists.ts` made small. */
export function inflated(text: string): Uint8Array {
  const end = text.indexOf(AFTER_SIZE);
  const out = new Uint8Array(Number.parseInt(text.slice(0, end), SIZE_BASE));
  return inflateSync(bytesOf(text.slice(end + 1)), { out });
}

function packedIn(text: string): Packed {
  const [names = '', words = '', frequent = '', ...rest] = text.split(' ');
  const streams = rest.map((part): Stream => ({ bytes: inflated(part), at: 0 }));
  const [counts, shapes, tokens, places, ofWords, ofTerms] = streams as [Stream, Stream, ...Stream[]];
  return {
    lists: unpackedText(names).split(','),
    dictionary: dictionaryIn(unpackedText(words)),
    frequent: inflated(frequent),
    streams: { counts, shapes, tokens, places, ofWords, ofTerms } as Streams,
  };
}

// Goes past a shelf without reading it, and tells where it begins.
function passShelf(streams: Streams, words: number): Marks {
  const { counts, shapes, tokens, places, ofWords, ofTerms } = streams;
  const marks: Marks = {
    counts: counts.at,
    shapes: shapes.at,
    tokens: tokens.at,
    places: places.at,
    ofWords: ofWords.at,
    ofTerms: ofTerms.at,
  };
  passLists(ofWords, words);
  let terms = 0;
  for (let word = 0; word < words; word++) terms += countAt(counts);
  passLists(ofTerms, terms);
  for (; terms > 0; terms--) {
    const shape = next(shapes);
    for (let left = (shape & 15) - (shape >> 4); left > 0; left--) if (next(tokens) >= FREQUENT) places.at++;
  }
  return marks;
}

function passLists(stream: Stream, terms: number): void {
  for (let left = terms; left > 0; ) {
    const byte = next(stream);
    if (byte === END) left--;
    else if (byte >= LONG) stream.at++;
  }
}

function readShelf(packed: Packed, shelf: number, marks: Marks): readonly ListedTerm[] {
  const { streams, dictionary } = packed;
  for (const [name, at] of Object.entries(marks)) streams[name as keyof Streams].at = at;
  const terms: ListedTerm[] = [];
  for (const word of dictionary.wordsOn(shelf)) {
    addTo(terms, packed, word, streams.ofWords);
    addPhrases(terms, packed, word);
  }
  return terms;
}

// Terms of several words that begin with this one.
function addPhrases(terms: ListedTerm[], packed: Packed, first: string): void {
  const { counts, shapes, ofTerms } = packed.streams;
  let phrase = [first];
  for (let left = countAt(counts); left > 0; left--) {
    const shape = next(shapes);
    phrase = phrase.slice(0, shape >> 4);
    while (phrase.length < (shape & 15)) phrase.push(wordAt(packed));
    addTo(terms, packed, phrase.join(' '), ofTerms);
  }
}

function wordAt({ dictionary, frequent, streams: { tokens, places } }: Packed): string {
  const token = next(tokens);
  const [high, low] =
    token < FREQUENT ? [frequent[token * 2]!, frequent[token * 2 + 1]!] : [token - FREQUENT, next(places)];
  return dictionary.word((high << 8) | low);
}

function addTo(terms: ListedTerm[], { lists }: Packed, term: string, stream: Stream): void {
  for (let byte = next(stream); byte !== END; byte = next(stream)) {
    const list = byte < LONG ? byte : LONG + (byte - LONG) * 256 + next(stream);
    terms.push({ list: lists[list]!, term });
  }
}

function countAt(stream: Stream): number {
  let sum = 0;
  let byte = next(stream);
  for (; byte === END; byte = next(stream)) sum += END;
  return sum + byte;
}

function next(stream: Stream): number {
  return stream.bytes[stream.at++]!;
}
