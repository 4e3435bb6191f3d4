import { overlaps } from '../draft/span';
import { quotationsOf } from './quotations';
import type { ReadDraft } from './rule';
import { type Sentence, spanIn } from './text';

const OWN = ['first-person', 'colleague-near', 'insider', 'person-anchor'];
const OTHERS = ['reporting'];
// A report names its source, its place and its matter: that takes some lines.
const NEWS_LENGTH = 200;

/**
 * Whether a draft speaks from within a school rather than about the news: somebody says "ik", "onze" or "juf"
 * outside a quotation, or nobody's words are reported at all.
 */
export function speaksFromWithin(draft: ReadDraft): boolean {
  const { sentences } = draft.read;
  if (sentences.some((sentence) => hasUnquoted(draft, sentence, OWN))) return true;
  if (draft.kind === 'message' || draft.kind === 'reply' || draft.text.length < NEWS_LENGTH) return true;
  return !sentences.some((sentence) => hasUnquoted(draft, sentence, OTHERS));
}

function hasUnquoted(draft: ReadDraft, sentence: Sentence, lists: readonly string[]): boolean {
  const cues = lists.flatMap((list) => sentence.body.cues.get(list) ?? []);
  if (cues.length === 0) return false;
  const quotations = quotationsOf(draft.read);
  return cues.some((cue) => !quotations.some((quotation) => overlaps(quotation, spanIn(sentence, cue))));
}
