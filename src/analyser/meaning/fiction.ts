import { overlaps, type Span } from '../../draft/span';
import type { ReadDraft } from '../rule';
import { perDraft } from '../text/per-draft';
import { perSentence } from '../text/scan';
import type { Sentence, Text } from '../text/text';
import { versesIn } from '../text/verse';
import { hasSentence, sentencesWhere } from '../text/where';

/** Whether a sentence belongs to a story, a poem, a rhyme or a song rather than to what the author says. */
export function isFiction(draft: ReadDraft, sentence: Sentence): boolean {
  const fiction = fictionOf(draft);
  return fiction.size > 0 && fiction.has(sentence);
}

const NO_FICTION: ReadonlySet<Sentence> = new Set();

const fictionOf = perDraft((draft): ReadonlySet<Sentence> => {
  const { plain, sentences } = draft.read;
  const spans = [...versesIn(plain, hasSentence(draft.read, 'frame-verse')), ...storyOf(draft)];
  if (spans.length === 0) return NO_FICTION;
  return new Set(sentences.filter((sentence) => spans.some((span) => overlaps(span, sentence))));
});

const STORY_OPENS =
  /^\s*(?:(?:hoofdstuk|chapter) [a-zÀ-ɏ\d]{1,12}(?:[:.–-] [^.!?]{1,60})?\s*$|(?:proloog|epiloog)\s*$|er w(?:as|aren) eens |once upon a time )/i;

// "Mijn schrijfclub eist elke maand een hoofdstuk, dus hierbij (alles verzonnen):"
const STORY_ANNOUNCED =
  /\b(?<![À-ɏ])(?:alles|geheel|helemaal|volledig|zelf|compleet) verzonnen(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:schrijfclub|schrijfcursus|schrijfwedstrijd|kort verhaal|kortverhaal|feuilleton|fragment uit mijn (?:boek|roman|verhaal)|mijn (?:nieuwe |eerste )?(?:verhaal|sprookje|hoofdstuk))(?![a-zÀ-ɏ])/i;
const SHORTEST_STORY = 200;

const announcesStory = perSentence(({ text }) => STORY_ANNOUNCED.test(text));
const opensStory = perSentence(({ text }) => STORY_OPENS.test(text));

/** Whether words stand in a told story, whose people are nobody: a chapter, a tale; in a rhyme they may well be somebody. */
export function isTold(draft: ReadDraft, words: Span): boolean {
  return storyOf(draft).some((span) => overlaps(span, words));
}

const storyOf = perDraft(({ read }) => storyIn(read));

// From a chapter heading or "Er was eens" on, all that follows is story; so is what follows its announcement and a colon or a new line.
function storyIn(text: Text): Span[] {
  const { plain } = text;
  const announced = sentencesWhere(text, announcesStory).find(({ end, body }) => {
    const told = plain.length - end > SHORTEST_STORY;
    return told && (/:\s*$/.test(body.text) || /^\s*\n/.test(plain.slice(end, end + 4)));
  });
  if (announced) return [{ start: announced.end, end: plain.length }];
  const [opening] = sentencesWhere(text, opensStory);
  return opening ? [{ start: opening.start, end: plain.length }] : [];
}
