import { overlaps } from '../../draft/span';
import { isFiction } from '../meaning/fiction';
import { candidatesIn } from '../names/candidates';
import type { Signal } from '../report';
import type { Match, ReadDraft } from '../rule';
import { hasDigit, headingsIn } from '../text/headings';
import { perSentenceOf, type SentenceBody } from '../text/scan';
import { type Sentence, spanIn } from '../text/text';
import { placesWhere } from '../text/where';

/** A form that proves nothing by itself: it counts with the words that announce it, with a check on it, or with both. */
export interface CheckedPattern {
  /** What is looked for; global, and linear on any text. */
  readonly pattern: RegExp;
  /** The term list that announces such a form, close before or just behind it. */
  readonly announcedBy: string;
  /** A checksum, or whatever else can be told from the form itself. */
  readonly check?: (words: string) => boolean;
  /** Whether the check is a checksum, which is told to the author as one. */
  readonly sums?: boolean;
  /** Absent: both the announcement and, where there is one, the check. */
  readonly enough?: 'check' | 'announcement';
  /** Lists of which one term in the same sentence makes the form innocent. */
  readonly unless?: readonly string[];
  /** Lists of which one term in the same sentence or the one before makes the form innocent. */
  readonly unlessNear?: readonly string[];
  /** How many code units may stand between the announcement and the form; absent: 60. */
  readonly reach?: number;
  /** How many code units may stand between the form and an announcement behind it; absent: 30. */
  readonly reachBack?: number;
}

// "Een 18-jarige": the number goes with the word.
const AGED = /\d-$/;
const REACH = 60;
const REACH_BACK = 30;

/** Finds where a pattern holds in a draft, as matches with the given message. */
export function patternMatches(draft: ReadDraft, checked: CheckedPattern, message: string): Match[] {
  const { sentences } = draft.read;
  const find = finderOf(checked);
  const matches: Match[] = [];
  for (const at of placesOf(draft, checked)) {
    const sentence = sentences[at] as Sentence;
    const above = { before: sentences[at - 1], heading: headingsIn(draft).get(at) };
    const forms = find(sentence.body);
    if (forms.length === 0 || isFiction(draft, sentence)) continue;
    if (isInnocent(sentence, above, checked)) continue;
    for (const form of forms) matches.push(...toMatch(form, sentence, above, checked, message));
  }
  return matches;
}

// Where nothing announces the form it need not be looked for; and every form has a digit in it.
function placesOf(draft: ReadDraft, checked: CheckedPattern): readonly number[] {
  const { announcedBy, enough } = checked;
  if (enough === 'check') return placesWhere(draft.read, finderOf(checked));
  const announced = placesWhere(draft.read, announcedBy);
  const listed = [...headingsIn(draft)].filter(([, { body }]) => body.cues.has(announcedBy));
  const places = new Set([...announced.flatMap((at) => [at, at + 1]), ...listed.map(([at]) => at)]);
  return placesWhere(draft.read, hasDigit).filter((at) => places.has(at));
}

function isInnocent(
  { body }: Sentence,
  { before }: Above,
  { unless = [], unlessNear = [] }: CheckedPattern,
): boolean {
  return (
    unless.some((list) => says(body, list)) ||
    unlessNear.some((list) => says(body, list) || (before && says(before.body, list)))
  );
}

/** Whether a sentence holds a term of a list outside a name: "Noor de Koning" and "Tim Schilder" are no king and no painter. */
export function says(body: SentenceBody, list: string): boolean {
  const names = candidatesIn(body).filter(({ form, known }) => form === 'full' && known);
  return body.cues.get(list)?.some((cue) => !names.some((name) => overlaps(name, cue))) ?? false;
}

/** What may announce a form from above: the sentence before it, and the heading of the list that it stands in. */
interface Above {
  readonly before: Sentence | undefined;
  readonly heading: Sentence | undefined;
}

interface Form {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly checks: boolean;
}

const finderOf = perSentenceOf(
  ({ pattern, check }: CheckedPattern) =>
    ({ text }): readonly Form[] =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        words,
        checks: check?.(words) ?? false,
      })),
);

function toMatch(
  form: Form,
  sentence: Sentence,
  above: Above,
  checked: CheckedPattern,
  message: string,
): Match[] {
  const announcement = announcementOf(form, sentence, above, checked);
  if (!isEnough(form.checks, announcement !== undefined, checked)) return [];
  const because: Signal[] = [];
  if (announcement) because.push({ kind: 'context', text: announcement });
  if (form.checks) because.push({ kind: checked.sums ? 'checksum' : 'words', text: form.words });
  return [{ span: spanIn(sentence, form), message, because }];
}

function isEnough(checks: boolean, announced: boolean, { check, enough }: CheckedPattern): boolean {
  if (enough === 'check') return checks;
  if (enough === 'announcement') return announced;
  return announced && (checks || !check);
}

function announcementOf(
  form: Form,
  sentence: Sentence,
  { before, heading }: Above,
  { announcedBy, reach = REACH, reachBack = REACH_BACK }: CheckedPattern,
): string | undefined {
  const start = sentence.start + form.start;
  for (const home of [sentence, before]) {
    for (const cue of home?.body.cues.get(announcedBy) ?? []) {
      const from = (home as Sentence).start;
      const ahead = start - (from + cue.end);
      const behind = from + cue.start - (sentence.start + form.end);
      const near = ahead >= 0 ? ahead <= reach : home === sentence && behind >= 0 && behind <= reachBack;
      const { text } = (home as Sentence).body;
      if (near && !AGED.test(text.slice(0, cue.start))) return text.slice(cue.start, cue.end);
    }
  }
  const title = heading?.body.cues.get(announcedBy)?.[0];
  return title && heading?.body.text.slice(title.start, title.end);
}
