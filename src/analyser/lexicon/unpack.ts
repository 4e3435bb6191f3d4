import { inflateSync } from 'fflate';
import { bytesOf } from './printable';

/** Word lists by their names. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** A byte that ends the lists that a term stands in. */
export const END = 255;
/** From this byte on a value goes on in the next byte. */
export const LONG = 240;
/** How many words have a byte of their own as a token; of the others a byte tells the group, another one the place in it. */
export const FREQUENT = 192;

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

type Next = () => number;

/** The streams that `packed` in `scripts/pack-lists.ts` writes, each of them read byte by byte. */
interface Streams {
  /** Of each word: how many terms of several words begin with it. */
  readonly counts: Next;
  /** Of each term of several words: how many it shares with the one before, and how many it has. */
  readonly shapes: Next;
  readonly tokens: Next;
  readonly places: Next;
  /** The lists of each word, and those of each term of several words. */
  readonly ofWords: Next;
  readonly ofTerms: Next;
}

/** The lists that `packed` in `scripts/pack-lists.ts` made small for the content script; every list comes back sorted. */
export function unpacked(text: string): Lists {
  const [texts, frequent, ...bytes] = text.split(' ').map((part) => inflateSync(bytesOf(part)));
  const [names = '', front = ''] = new TextDecoder().decode(texts).split('\n');
  const words = wordsIn(front);
  const [counts, shapes, tokens, places, ofWords, ofTerms] = bytes.map(reader) as [Next, Next, ...Next[]];
  const streams = { counts, shapes, tokens, places, ofWords, ofTerms } as Streams;
  const lists = names.split(',').map((): string[] => []);
  const top = frequentIn(frequent as Uint8Array);
  for (const word of words) {
    addTo(lists, word, streams.ofWords);
    addPhrases(lists, word, { words, top }, streams);
  }
  return Object.fromEntries(names.split(',').map((name, at) => [name, lists[at] as string[]]));
}

/** The text that `packedText` in `scripts/pack-lists.ts` made small. */
export function unpackedText(text: string): string {
  return new TextDecoder().decode(inflateSync(bytesOf(text)));
}

function reader(bytes: Uint8Array): Next {
  let at = 0;
  return () => bytes[at++] as number;
}

// `AaafjeCronEtje` holds aafje, aaron, aarontje: a capital tells how many letters a word shares with the one before.
function wordsIn(front: string): string[] {
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < front.length; ) {
    const end = nextCapital(front, at + 1);
    before = before.slice(0, front.charCodeAt(at) - CAPITAL_A) + front.slice(at + 1, end);
    words.push(before);
    at = end;
  }
  return words;
}

function nextCapital(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code >= CAPITAL_A && code <= CAPITAL_Z) return at;
  }
  return line.length;
}

function frequentIn(bytes: Uint8Array): number[] {
  return Array.from({ length: bytes.length / 2 }, (_, at) => (bytes[at * 2]! << 8) | bytes[at * 2 + 1]!);
}

interface Dictionary {
  readonly words: readonly string[];
  /** Numbers of the most frequent words. */
  readonly top: readonly number[];
}

// Terms of several words that begin with this one.
function addPhrases(
  lists: readonly string[][],
  first: string,
  dictionary: Dictionary,
  streams: Streams,
): void {
  let phrase = [first];
  for (let left = long(streams.counts); left > 0; left--) {
    const shape = streams.shapes();
    phrase = phrase.slice(0, shape >> 4);
    while (phrase.length < (shape & 15)) phrase.push(wordAt(dictionary, streams));
    addTo(lists, phrase.join(' '), streams.ofTerms);
  }
}

function wordAt({ words, top }: Dictionary, { tokens, places }: Streams): string {
  const token = tokens();
  const number = token < FREQUENT ? top[token] : ((token - FREQUENT) << 8) | places();
  return words[number as number] as string;
}

function addTo(lists: readonly string[][], term: string, next: Next): void {
  for (let byte = next(); byte !== END; byte = next()) {
    const list = byte < LONG ? byte : LONG + (byte - LONG) * 256 + next();
    lists[list]?.push(term);
  }
}

function long(next: Next): number {
  let sum = 0;
  let byte = next();
  for (; byte === END; byte = next()) sum += END;
  return sum + byte;
}
