import { deflateRawSync } from 'node:zlib';
import { printable } from '../src/analyser/lexicon/printable';
import type { Lists } from '../src/analyser/lexicon/shelves';
import { AFTER_SIZE, END, FREQUENT, LONG, SIZE_BASE } from '../src/analyser/lexicon/unpack';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MOST_WORDS = 15;

/** Terms of several words that begin with the same one, each as the numbers of its words. */
type Phrases = readonly (readonly number[])[];

/**
 * Makes word lists small for the content script, such that a shelf can be read without the others. Every word is written
 * once, in one sorted dictionary without the letters that it shares with the word before; a term of several words is the
 * numbers of its words without those that it shares with the term before; every term is followed by the numbers of its
 * lists. What is alike goes into one stream, and each stream is deflated by itself. Throws on a term with a capital,
 * which is what tells words apart, or with a sign outside the plane of letters, which could be cut in two.
 */
export function packed(lists: Lists): string {
  for (const [name, terms] of Object.entries(lists)) refuseOdd(name, terms);
  const listsOf = listsByTerm(lists);
  const words = [...new Set([...listsOf.keys()].flatMap((term) => term.split(' ')))].sort();
  const phrases = phrasesByWord([...listsOf.keys()], words);
  const coded = phrases.map((group) => group.map((phrase, at) => shaped(phrase, group[at - 1])));
  const tokens = coded.flat().flatMap(({ rest }) => rest);
  const top = mostFrequent(tokens);
  const textOf = (phrase: readonly number[]) => phrase.map((number) => words[number]).join(' ');
  const membersOf = (term: string) => [...(listsOf.get(term) ?? []).flatMap(listBytes), END];
  return [
    Buffer.from(Object.keys(lists).join(',')),
    Buffer.from(frontCoded(words)),
    Buffer.from(top.flatMap((number) => [number >> 8, number & 255])),
    Buffer.from(phrases.flatMap((group) => countBytes(group.length))),
    Buffer.from(coded.flat().map(({ shape }) => shape)),
    Buffer.from(tokens.map((number) => tokenByte(number, top))),
    Buffer.from(tokens.filter((number) => !top.includes(number)).map((number) => number & 255)),
    Buffer.from(words.flatMap(membersOf)),
    Buffer.from(phrases.flat().flatMap((phrase) => membersOf(textOf(phrase)))),
  ]
    .map(deflated)
    .join(' ');
}

/** Makes a text small for the content script. */
export function packedText(text: string): string {
  return deflated(Buffer.from(text));
}

/** Makes sorted words small for the content script, as `dictionaryIn` reads them. */
export function packedWords(words: readonly string[]): string {
  refuseOdd('words', words);
  return packedText(frontCoded(words));
}

/** Makes bytes small: how many they are, and the deflated bytes in signs that stand in any script. */
export function deflated(bytes: Uint8Array): string {
  return (
    bytes.length.toString(SIZE_BASE) +
    AFTER_SIZE +
    printable(deflateRawSync(bytes, { level: 9, memLevel: 9 }))
  );
}

function refuseOdd(name: string, terms: readonly string[]): void {
  const odd = terms.find(
    (term) =>
      term === '' || /[A-Z\u{10000}-\u{10ffff}]|\p{Cc}/u.test(term) || term.split(' ').length > MOST_WORDS,
  );
  if (odd !== undefined)
    throw new Error(`The list ${name} holds "${odd}"; terms are short and written small.`);
}

function listsByTerm(lists: Lists): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [at, terms] of Object.values(lists).entries())
    for (const term of new Set(terms)) numbers.set(term, [...(numbers.get(term) ?? []), at]);
  return numbers;
}

function phrasesByWord(terms: readonly string[], words: readonly string[]): Phrases[] {
  const numbers = new Map(words.map((word, at) => [word, at]));
  const groups = words.map((): number[][] => []);
  for (const term of terms.filter((one) => one.includes(' '))) {
    const phrase = term.split(' ').map((word) => numbers.get(word)!);
    groups[phrase[0]!]!.push(phrase);
  }
  return groups.map((group) => group.sort(byNumbers));
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}

function shaped(phrase: readonly number[], before: readonly number[] = phrase.slice(0, 1)) {
  const differs = phrase.findIndex((number, at) => number !== before[at]);
  const shared = differs < 0 ? phrase.length : differs;
  return { shape: (shared << 4) | phrase.length, rest: phrase.slice(shared) };
}

function mostFrequent(tokens: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const number of tokens) counts.set(number, (counts.get(number) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return sorted.slice(0, FREQUENT).map(([number]) => number);
}

function tokenByte(number: number, top: readonly number[]): number {
  const rank = top.indexOf(number);
  const group = FREQUENT + (number >> 8);
  if (rank < 0 && group > 255) throw new Error('There are more words than tokens can tell apart.');
  return rank < 0 ? group : rank;
}

function listBytes(list: number): number[] {
  if (list < LONG) return [list];
  const [group, rest] = [LONG + ((list - LONG) >> 8), (list - LONG) & 255];
  if (group >= END) throw new Error('There are more lists than bytes can tell apart.');
  return [group, rest];
}

function countBytes(count: number): number[] {
  return [...new Array<number>(Math.floor(count / END)).fill(END), count % END];
}

// Two words with fewer letters in common than a key has stand on two shelves: so the shelves can be told apart.
function frontCoded(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = sharedLetters(words[at - 1] ?? '', word);
      return LETTERS[shared] + word.slice(shared);
    })
    .join('');
}

function sharedLetters(before: string, word: string): number {
  const most = Math.min(before.length, word.length, LETTERS.length - 1);
  let count = 0;
  while (count < most && before[count] === word[count]) count++;
  return count;
}
