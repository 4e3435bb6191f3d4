import type { Draft } from '../draft/draft';
import { proseEnd } from './text/hashtags';
import { perSentence, type SentenceBody, type Word } from './text/scan';
import type { Sentence } from './text/text';

const LONG_WORD = 6;
const STEM = 5;
const ENDING = 4;
const SHORT_TEXT = 3;

/**
 * What a sentence is made of, for learned weights: words, pairs of words, stems (`onder*`) and endings (`*werk`)
 * of long words, lexicon lists (`=care-term`), and whether it asks, calls or quotes. Each once a sentence; the hashtags
 * behind it are none of it.
 */
export const featuresOf: (body: SentenceBody) => readonly string[] = perSentence((body) => {
  const features = new Set<string>();
  const end = proseEnd(body.text);
  const words = body.words.filter((word) => word.start < end);
  for (const [at, word] of words.entries()) addWord(features, word, words[at + 1]);
  for (const [list, cues] of body.cues) if (cues.some((cue) => cue.start < end)) features.add(`=${list}`);
  const text = body.text.slice(0, end).trimEnd();
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
  if (sentences.filter(({ body }) => featuresOf(body).length > 0).length < SHORT_TEXT)
    features.push('@short');
  return [...new Set(features)];
}
