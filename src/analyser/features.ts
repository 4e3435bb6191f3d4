import type { Draft } from '../draft/draft';
import { perSentence, type SentenceBody, type Word } from './scan';
import type { Sentence } from './text';

const LONG_WORD = 6;
const STEM = 5;
const ENDING = 4;
const SHORT_TEXT = 3;

/**
 * What a sentence is made of, for learned weights: words, pairs of words, stems (`onder*`) and endings (`*werk`)
 * of long words, lexicon lists (`=care-term`), and whether it asks, calls or quotes. Each once a sentence.
 */
export const featuresOf: (body: SentenceBody) => readonly string[] = perSentence((body) => {
  const features = new Set<string>();
  for (const [at, word] of body.words.entries()) addWord(features, word, body.words[at + 1]);
  for (const list of body.cues.keys()) features.add(`=${list}`);
  const text = body.text.trimEnd();
  if (text.endsWith('?')) features.add('=?');
  if (text.endsWith('!')) features.add('=!');
  if (/["“”'‘„]/.test(text)) features.add('="');
  return [...features];
});

function addWord(features: Set<string>, { norm }: Word, next: Word | undefined): void {
  features.add(norm);
  if (next) features.add(`${norm} ${next.norm}`);
  if (norm.length < LONG_WORD) return;
  features.add(`${norm.slice(0, STEM)}*`);
  features.add(`*${norm.slice(-ENDING)}`);
}

/** What surrounds a text, as features: account, kind, role, whether it answers, what goes with it, whether it is short. */
export function circumstancesOf(draft: Draft, sentences: readonly Sentence[]): string[] {
  const features = [`@${draft.author.account}`, `@${draft.kind}`, `@${draft.author.role}`];
  if (draft.inReplyTo) features.push('@answer');
  for (const { kind } of draft.attachments) features.push(`@${kind}`);
  if (sentences.length < SHORT_TEXT) features.push('@short');
  return [...new Set(features)];
}
