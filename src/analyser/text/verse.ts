import type { Span } from '../../draft/span';
import { normalise } from './normalise';

interface Line extends Span {
  readonly words: string;
}

/** How a line ends. */
interface End {
  readonly word: string;
  /** From its last stressed vowel on, spelled one way. */
  readonly sound: string;
}

const LONGEST_VERSE_LINE = 90;
const FEWEST_LINES = 4;
const FEWEST_ANNOUNCED = 3;
// A list item, a number of more figures than a year has, an address.
const NO_VERSE = /^\s*(?:[-•*#\d]|\p{Extended_Pictographic})|\d[\d .-]{4}|@/u;

/**
 * The blocks of lines that are verse: short lines one under another that rhyme, or that the text announces as a
 * poem or a song (`announced`). One pass over the text.
 */
export function versesIn(text: string, announced: boolean): Span[] {
  return blocksOf(text)
    .filter((block) => isVerse(block, announced))
    .map((block) => ({ start: (block[0] as Line).start, end: (block.at(-1) as Line).end }));
}

function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [[]];
  for (const { 0: words, index } of text.matchAll(/[^\r\n]+/g)) {
    const last = blocks.at(-1)?.at(-1);
    const line = { start: index, end: index + words.length, words };
    const apart = last && /\n\s*\n/.test(text.slice(last.end, line.start));
    const short = words.trim() !== '' && words.length <= LONGEST_VERSE_LINE && !NO_VERSE.test(words);
    if (apart || !short) blocks.push([]);
    if (short) blocks.at(-1)?.push(line);
  }
  return blocks;
}

function isVerse(block: readonly Line[], announced: boolean): boolean {
  if (block.length < (announced ? FEWEST_ANNOUNCED : FEWEST_LINES)) return false;
  return announced || rhymesIn(block) * 3 >= block.length;
}

// How many lines rhyme with one of the two lines before.
function rhymesIn(block: readonly Line[]): number {
  const ends = block.map((line) => endOf(line.words));
  return ends.filter((end, at) => rhymes(end, ends[at - 1]) || rhymes(end, ends[at - 2])).length;
}

// The same word again is a list: "Jip: 0612345678 (moeder)".
function rhymes({ word, sound }: End, before: End | undefined): boolean {
  return sound !== '' && sound === before?.sound && word !== before.word;
}

function endOf(line: string): End {
  const word = line.match(/[a-zA-ZÀ-ɏ]+/g)?.at(-1) ?? '';
  const spelled = normalise(word)
    .replace(/ij/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/ch/g, 'g')
    .replace(/d$/, 't');
  const vowels = [...spelled.matchAll(/[aeiouy]+/g)];
  const weak = vowels.length > 1 && vowels.at(-1)?.[0] === 'e';
  return { word: spelled, sound: spelled.slice(vowels.at(weak ? -2 : -1)?.index ?? spelled.length) };
}
