import type { Span } from '../../draft/span';
import { type Cue, cuesIn } from '../lexicon/lexicon';
import { normalise, WORD } from './normalise';

/** A word as the cheap pass sees it: letters and digits, with an apostrophe inside (`foto's`, `Sterre’s`). */
export interface Word extends Span {
  /** Lower case, no accents, no zero-width characters, straight apostrophe. */
  readonly norm: string;
  /** Whether it starts with a capital. */
  readonly capital: boolean;
}

/** What can be said about a sentence by itself; all spans count from the sentence's start. Shared between drafts: never change it. */
export interface SentenceBody {
  readonly text: string;
  readonly words: readonly Word[];
  /** Lexicon hits by list name. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  /** What `perSentence` remembers of it, by the number of the function that asked. */
  readonly answers: unknown[];
}

/** Finds the words of a text in one pass. */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const raw = match[0];
    const norm = normalise(raw);
    const first = raw[0] as string;
    const capital = first !== first.toLowerCase();
    words.push({ start: match.index, end: match.index + raw.length, norm, capital });
  }
  return words;
}

/** Whether a text has at least so many words; what comes after them is not read. */
export function hasWords(text: string, least: number): boolean {
  let count = 0;
  WORD.lastIndex = 0;
  while (count < least && WORD.test(text)) count++;
  WORD.lastIndex = 0;
  return count >= least;
}

// A keystroke changes one sentence: the others are looked up here instead of read again.
const MEMORY_SIZE = 4000;
const memory = new Map<string, SentenceBody>();

/** Reads one sentence: its words and its lexicon hits; the same text gives the same object for as long as it is remembered. */
export function scanSentence(text: string): SentenceBody {
  const known = memory.get(text);
  if (known) return known;
  const words = scanWords(text);
  const body: SentenceBody = { text, words, cues: cuesIn(text, words), answers: new Array(functions) };
  if (memory.size >= MEMORY_SIZE) memory.clear();
  memory.set(text, body);
  return body;
}

// An answer of its own, so that a sentence that has none is not asked again.
const NOTHING = Symbol('nothing');
let functions = 0;

/**
 * Remembers a function's answer for each sentence, so that only a changed sentence is worked out again. The answers
 * stand with the sentence: a text of many sentences is asked for thousands of them at each key.
 */
export function perSentence<Answer>(work: (body: SentenceBody) => Answer): (body: SentenceBody) => Answer {
  const place = functions++;
  return (body) => {
    const known = body.answers[place];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as Answer;
    const answer = work(body);
    body.answers[place] = answer === undefined ? NOTHING : answer;
    return answer;
  };
}

/**
 * The same for what differs by a protocol, a class list or a pattern: for each of them, told apart by identity, one
 * function that is made once.
 */
export function perSentenceOf<Key extends object, Answer>(
  make: (key: Key) => (body: SentenceBody) => Answer,
): (key: Key) => (body: SentenceBody) => Answer {
  const made = new WeakMap<Key, (body: SentenceBody) => Answer>();
  return (key) => {
    const work = made.get(key) ?? perSentence(make(key));
    made.set(key, work);
    return work;
  };
}
