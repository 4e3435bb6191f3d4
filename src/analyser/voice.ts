import { candidatesIn } from './names/candidates';
import { quotedAt } from './quotations';
import type { ReadDraft } from './rule';
import { type Sentence, spanIn } from './text';

const OWN = ['first-person', 'colleague-near', 'insider', 'person-anchor'];
const SCHOOL = ['group-noun', 'class-word', 'pupil-noun', 'school-actor', 'colleague-noun'];
const OTHERS = ['reporting'];
const TOLD = ['reporting', 'frame-report'];
// A report names its source, its place and its matter: that takes some lines.
const NEWS_LENGTH = 200;

/**
 * Whether a draft speaks from within a school rather than about the news: somebody says "ik", "onze" or "juf"
 * outside a quotation, or nobody's words are reported at all. One line of news names in full whom it reports.
 */
export function speaksFromWithin(draft: ReadDraft): boolean {
  const { sentences } = draft.read;
  if (isSaid(draft, OWN)) return true;
  if (draft.kind === 'message' || draft.kind === 'reply') return true;
  if (draft.text.length >= NEWS_LENGTH) return !isSaid(draft, OTHERS);
  const whole = sentences.some(({ body }) => candidatesIn(body).some(({ form }) => form === 'full'));
  return !whole || isSaid(draft, SCHOOL) || !isSaid(draft, TOLD);
}

/** Whether anything in a draft, or in what it answers, sets it in or around a school: the author, a class, a pupil, a colleague. */
export function isAroundSchool(draft: ReadDraft): boolean {
  return draft.kind === 'message' || draft.kind === 'reply' || isSaid(draft, [...OWN, ...SCHOOL]);
}

const PUPILS_AND_STAFF = [...SCHOOL, 'colleague-near', 'person-anchor'];

// "In 1871 geboren": nobody who lived then is at this school.
const LONG_AGO = /(?<!\p{L})(?:in|sinds|rond|tot|anno) 1[0-8]\d\d(?!\d| ?(?:euro|leerlingen|kinderen))/iu;

/** Whether a draft is about politics, justice, the state or history, and no school stands beside it. */
export function isPublicTalk(draft: ReadDraft): boolean {
  const elsewhere = isSaid(draft, ['public-affairs']) || LONG_AGO.test(draft.text);
  return elsewhere && !isSaid(draft, PUPILS_AND_STAFF);
}

function isSaid(draft: ReadDraft, lists: readonly string[]): boolean {
  return draft.read.sentences.some((sentence) => hasUnquoted(draft, sentence, lists));
}

function hasUnquoted(draft: ReadDraft, sentence: Sentence, lists: readonly string[]): boolean {
  const cues = lists.flatMap((list) => sentence.body.cues.get(list) ?? []);
  return cues.some((cue) => !quotedAt(draft.read, spanIn(sentence, cue)));
}
