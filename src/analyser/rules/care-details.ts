import { overlaps } from '../../draft/span';
import { type Care, careIn } from '../care';
import { isFiction } from '../framing';
import { candidatesIn } from '../names/candidates';
import { isStranger } from '../names/weigh';
import { normalise } from '../normalise';
import { peopleIn } from '../people';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import { perSentence, type SentenceBody, scanSentence } from '../scan';
import { holdsForAll, pointsBack, type Subject, subjectIn } from '../subject';
import { type Sentence, spanIn } from '../text';
import { isAroundSchool, isOfOwnFamily, isPublicTalk, isToFamily, speaksFromWithin } from '../voice';
import { hasSentence, placesWhere } from '../where';

/** Health, support, results, behaviour, home, religion or origin of one pupil, colleague or parent whom readers can point out. */
export const careDetails: Rule = {
  id: 'care-details',
  level: 'stop',
  find(draft, context) {
    const { sentences } = draft.read;
    // News and biographies name people too: only who writes from within a school tells on its people.
    const places = placesWhere(draft.read, careIn);
    if (places.length === 0 || !mayTellOnSomebody(draft)) return [];
    for (const at of places) {
      const sentence = sentences[at] as Sentence;
      const care = careIn(sentence.body);
      if (!care || isFiction(draft, sentence)) continue;
      const subject = subjectNear(draft, at, care, context);
      if (subject && !isAnybodys(draft, subject) && !isElsewhere(draft, subject, context))
        return [toMatch(sentence, care, subject)];
    }
    return [];
  },
  concerns: (draft, context) =>
    mayTellOnSomebody(draft) &&
    isAroundSchool(draft) &&
    !isOfOwnLife(draft) &&
    hasSentence(draft.read, isOfSomebody) &&
    !isGeneral(draft, context),
  touches: (draft) => hasSentence(draft.read, careIn),
};

// "Mijn moeder ligt in het ziekenhuis": nobody else's matter, unless somebody else is named or spoken of.
function isOfOwnLife(draft: ReadDraft): boolean {
  if (!isOfOwnFamily(draft) || draft.author.role === 'parent') return false;
  return !hasSentence(draft.read, speaksOfOthers);
}

// "Vandaag mijn laatste chemo gehad": nobody but the author.
const isOfSomebody = perSentence(
  (body) =>
    SOMEBODY.some((list) => body.cues.has(list)) ||
    candidatesIn(body).some(({ known }) => known) ||
    /["“”„«»]/.test(body.text),
);
const SOMEBODY = [
  'person-one',
  'adult-one',
  'one-pupil',
  'points-back',
  'third-person',
  'person-plural',
  'group-noun',
  'pupil-noun',
  'class-word',
  'colleague-noun',
  'colleague-near',
  'parent-noun',
  'person-noun',
  'own-family',
];

const speaksOfOthers = perSentence(
  (body) =>
    /["“”„«»]/.test(body.text) ||
    candidatesIn(body).some(({ known }) => known) ||
    (body.cues.get('person-one') ?? []).some(
      (one) => !body.cues.get('own-family')?.some((own) => overlaps(own, one)),
    ),
);

// A whole name with no school around it may be anybody's, and in a long text any name.
function isAnybodys(draft: ReadDraft, { whole }: Subject): boolean {
  const doubtful = whole === true || (whole === false && draft.text.length >= LONG_TEXT);
  return doubtful && !isAroundSchool(draft);
}

const LONG_TEXT = 200;

// "Camp David", "in Sierra Leone", "Akwasi": a name that names nobody around the school.
function isElsewhere(draft: ReadDraft, { words, whole }: Subject, context: Context): boolean {
  const start = whole === undefined ? -1 : wordStart(draft.text, words);
  if (start < 0) return false;
  const span = { start, end: start + words.length };
  return isStranger(draft, span) && !peopleIn(draft, context).some((one) => overlaps(one, span));
}

// Where the words stand by themselves: not "Anna" in "Annabel".
function wordStart(text: string, words: string): number {
  let start = text.indexOf(words);
  while (start >= 0 && /\p{L}/u.test(text[start + words.length] ?? ''))
    start = text.indexOf(words, start + 1);
  return start;
}

// A school guide: what holds for every child, and nobody in particular is spoken of.
function isGeneral({ read }: ReadDraft, { knowledge }: Context): boolean {
  return (
    hasSentence(read, holdsForAll) && !read.sentences.some(({ body }) => subjectIn(body, knowledge)?.sure)
  );
}

function mayTellOnSomebody(draft: ReadDraft): boolean {
  return speaksFromWithin(draft) && !isPublicTalk(draft) && !isToFamily(draft);
}

// Who is meant stands in the sentences before; a word with one meaning may come before its person.
const BACK = [-1, -2];
const FURTHEST = 6;
const AHEAD = 1;

function subjectNear(draft: ReadDraft, at: number, care: Care, { knowledge }: Context): Subject | undefined {
  const { sentences } = draft.read;
  const home = sentences[at] as Sentence;
  const here = subjectIn(home.body, knowledge);
  if (here?.sure) return here;
  const same = here && pointedOutBefore(draft, at, here);
  if (same) return same;
  if (draft.inReplyTo) {
    const child = home.body.cues.get('reader-child')?.[0];
    if (child) return { words: child.term, sure: true };
  }
  if (care.strong && pointsBack(home.body) && isAnchored(sentences, at)) return ANCHORED;
  if (!care.strong && !pointsBack(home.body) && !isAside(home.body)) return undefined;
  for (const step of care.strong ? [...BACK, AHEAD] : BACK) {
    const other = sentences[at + step];
    const subject = other && subjectIn(other.body, knowledge);
    // "Klassenpop Saar is bij ons geweest! … Ze moest plassen": not a child.
    if (subject?.sure && (care.strong || !other?.body.cues.has('pet-noun'))) return subject;
  }
  const first = care.strong ? startOfChain(sentences, at) : undefined;
  const named = first && subjectIn(first.body, knowledge);
  if (named?.sure) return named;
  const repliedTo = draft.inReplyTo && subjectIn(scanSentence(draft.inReplyTo.text), knowledge);
  return repliedTo?.sure && pointsBack(home.body) ? repliedTo : undefined;
}

// "Een meisje uit groep 7 is gevallen. … Het meisje heeft …": the same noun, said before of one in particular.
function pointedOutBefore({ read }: ReadDraft, at: number, { words }: Subject): Subject | undefined {
  const noun = normalise(words);
  const known = read.sentences.slice(0, at).some(({ body }) => {
    const said =
      body.cues.has('person-anchor') && body.cues.get('person-one')?.some(({ term }) => term === noun);
    return said === true;
  });
  const definite = new RegExp(`(?:^|[^a-zÀ-ɏ])(?:de|het|dat|die) ${words}(?![a-zÀ-ɏ])`, 'i');
  return known && definite.test(read.sentences[at]?.body.text ?? '') ? { words, sure: true } : undefined;
}

// "Twaalf jaar zat Toon naast mij. … Hij … Zijn …": the sentence from which on all go on about one person.
function startOfChain(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let first = at;
  while (first > 0 && at - first < FURTHEST && pointsBack((sentences[first] as Sentence).body)) first -= 1;
  return first < at ? sentences[first] : undefined;
}

const ANCHORED: Subject = { words: '', sure: true };

// "Zijn eerste dag met gehoorapparaatjes! Held van groep 3": nobody is called, yet one pupil is meant.
function isAnchored(sentences: readonly Sentence[], at: number): boolean {
  return sentences.slice(Math.max(0, at - 1), at + 2).some(({ body }) => body.cues.has('person-anchor'));
}

const LONGEST_ASIDE = 8;

// "Zestien maanden op de vlucht geweest.": what has no person of its own is about the one before.
function isAside({ words, cues }: SentenceBody): boolean {
  return words.length <= LONGEST_ASIDE && !cues.has('first-person') && !cues.has('person-plural');
}

function toMatch(sentence: Sentence, care: Care, subject: Subject): Match {
  return {
    span: spanIn(sentence, care),
    message: 'rule_care_details',
    because: [
      { kind: 'words', text: sentence.body.text.slice(care.start, care.end) },
      ...(subject.words ? [{ kind: 'context' as const, text: subject.words }] : []),
    ],
  };
}
