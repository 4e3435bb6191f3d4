import type { SentenceBody } from './scan';
import type { Sentence, Text } from './text';

/** What sentences are asked: whether they hold a term of a lexicon list, by its name, or a question of its own. */
export type Question = string | ((body: SentenceBody) => unknown);

interface Asked {
  /** How many of its first sentences stood in the text that was read before as well. */
  readonly kept: number;
  /** What that text answered. */
  readonly before: ReadonlyMap<Question, readonly number[]>;
  readonly answers: Map<Question, readonly number[]>;
}

const asked = new WeakMap<Text, Asked>();
const NOTHING: ReadonlyMap<Question, readonly number[]> = new Map();

/** Lets a text take over what was asked of the one before it, as far as its first sentences are the same. */
export function takeOver(text: Text, from: Text, kept: number): void {
  asked.set(text, { kept, before: asked.get(from)?.answers ?? NOTHING, answers: new Map() });
}

/**
 * Where the sentences stand to which the answer is yes (or a list that is not empty), in their order. In a text of
 * hundreds of sentences a key asks only those that it changed.
 */
export function placesWhere(text: Text, question: Question): readonly number[] {
  const memory = asked.get(text) ?? { kept: 0, before: NOTHING, answers: new Map() };
  asked.set(text, memory);
  const known = memory.answers.get(question);
  if (known) return known;
  const before = memory.before.get(question);
  const from = before ? memory.kept : 0;
  const places = before ? before.slice(0, before.findLastIndex((at) => at < from) + 1) : [];
  for (let at = from; at < text.sentences.length; at++)
    if (holds((text.sentences[at] as Sentence).body, question)) places.push(at);
  memory.answers.set(question, places);
  return places;
}

/** The sentences to which the answer is yes, in their order. */
export function sentencesWhere(text: Text, question: Question): readonly Sentence[] {
  return placesWhere(text, question).map((at) => text.sentences[at] as Sentence);
}

/** Whether the answer is yes to any sentence of a text. */
export function hasSentence(text: Text, question: Question): boolean {
  return placesWhere(text, question).length > 0;
}

function holds(body: SentenceBody, question: Question): boolean {
  if (typeof question === 'string') return body.cues.has(question);
  const answer = question(body);
  return Array.isArray(answer) ? answer.length > 0 : Boolean(answer);
}
