import { overlaps, type Span } from '../../draft/span';
import type { Knowledge } from '../knowledge';
import { isFiction } from '../meaning/fiction';
import { holdsForAll, pointsBack, type Subject, subjectIn } from '../meaning/subject';
import { isAroundSchool, isOfOwnFamily, isPublicTalk, isToFamily, speaksFromWithin } from '../meaning/voice';
import { candidatesIn } from '../names/candidates';
import { isStranger } from '../names/weigh';
import { peopleIn } from '../people';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import { normalise } from '../text/normalise';
import { perSentence, type SentenceBody, scanSentence } from '../text/scan';
import { type Sentence, spanIn } from '../text/text';
import { hasSentence, placesWhere } from '../text/where';
import { type Care, careIn } from '../topics/care';

/** Health, support, results, behaviour, home, religion or origin of one pupil, colleague or parent whom readers can point out. */
export const careDetails: Rule = {
  id: 'care-details',
  level: 'stop',
  find(draft, context) {
    const { sentences } = draft.read;
    // News and biographies name people too: only who writes from within a school tells on its people.
    const places = placesWhere(draft.read, careIn);
    if (places.length === 0 || !mayTellOnSomebody(draft, context)) return [];
    for (const at of places) {
      const sentence = sentences[at] as Sentence;
      const care = careIn(sentence.body);
      if (!care || isFiction(draft, sentence)) continue;
      const told = toldNear(draft, at, care, context);
      if (told && !isAnybodys(draft, told) && !isElsewhere(draft, told, context))
        return [toMatch(sentence, care, told)];
    }
    return [];
  },
  concerns: (draft, context) =>
    mayTellOnSomebody(draft, context) &&
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

/** Of whom care is told. */
interface Told {
  /** The words that point the person out; none where nobody is called. */
  readonly words: string;
  /** Of a name: whether it is a whole one, and where in the draft it stands. */
  readonly whole?: boolean;
  readonly name?: Span;
}

function toldIn(sentence: Sentence, subject: Subject): Told {
  const { words, whole } = subject;
  return whole === undefined ? { words } : { words, whole, name: spanIn(sentence, subject) };
}

// A whole name with no school around it may be anybody's, and in a long text any name.
function isAnybodys(draft: ReadDraft, { whole }: Told): boolean {
  const doubtful = whole === true || (whole === false && draft.text.length >= LONG_TEXT);
  return doubtful && !isAroundSchool(draft);
}

const LONG_TEXT = 200;

// "Camp David", "in Sierra Leone", "Akwasi": a name that names nobody around the school.
function isElsewhere(draft: ReadDraft, { name }: Told, context: Context): boolean {
  return (
    name !== undefined &&
    isStranger(draft, name) &&
    !peopleIn(draft, context).some((one) => overlaps(one, name))
  );
}

// A school guide: what holds for every child, and nobody in particular is spoken of.
function isGeneral({ read }: ReadDraft, { knowledge }: Context): boolean {
  return (
    hasSentence(read, holdsForAll) && !read.sentences.some(({ body }) => subjectIn(body, knowledge)?.sure)
  );
}

function mayTellOnSomebody(draft: ReadDraft, context: Context): boolean {
  if (!speaksFromWithin(draft) || isPublicTalk(draft)) return false;
  return !isToFamily(draft) || peopleIn(draft, context).some(({ kind }) => kind === 'pupil');
}

// Who is meant stands in the sentences before; a word with one meaning may come before its person.
const BACK = [-1, -2];
const FURTHEST = 6;
const AHEAD = 1;

function toldNear(draft: ReadDraft, at: number, care: Care, { knowledge }: Context): Told | undefined {
  const { sentences } = draft.read;
  const home = sentences[at] as Sentence;
  const sureIn = (sentence: Sentence | undefined): Told | undefined => {
    const subject = sentence && subjectIn(sentence.body, knowledge);
    return sentence && subject?.sure ? toldIn(sentence, subject) : undefined;
  };
  const here = subjectIn(home.body, knowledge);
  if (here && (here.sure || isPointedOutBefore(draft, at, here))) return toldIn(home, here);
  if (draft.inReplyTo) {
    const child = home.body.cues.get('reader-child')?.[0];
    if (child) return { words: child.term };
  }
  if (care.strong && pointsBack(home.body) && isAnchored(sentences, at)) return NOT_CALLED;
  if (!care.strong && !pointsBack(home.body) && !isAside(home.body)) return undefined;
  for (const step of care.strong ? [...BACK, AHEAD] : BACK) {
    const other = sentences[at + step];
    const told = sureIn(other);
    // "Klassenpop Saar is bij ons geweest! … Ze moest plassen": not a child.
    if (told && (care.strong || !other?.body.cues.has('pet-noun'))) return told;
  }
  const named = care.strong ? sureIn(startOfChain(sentences, at)) : undefined;
  return named ?? (pointsBack(home.body) ? toldInPost(draft, knowledge) : undefined);
}

// Who is meant stands in the post that is replied to.
function toldInPost({ inReplyTo }: ReadDraft, knowledge: Knowledge): Told | undefined {
  const subject = inReplyTo && subjectIn(scanSentence(inReplyTo.text), knowledge);
  return subject?.sure
    ? { words: subject.words, ...(subject.whole !== undefined && { whole: subject.whole }) }
    : undefined;
}

// "Een meisje uit groep 7 is gevallen. … Het meisje heeft …": the same noun, said before of one in particular.
function isPointedOutBefore({ read }: ReadDraft, at: number, { words }: Subject): boolean {
  const noun = normalise(words);
  const known = read.sentences.slice(0, at).some(({ body }) => {
    const said =
      body.cues.has('person-anchor') && body.cues.get('person-one')?.some(({ term }) => term === noun);
    return said === true;
  });
  const definite = new RegExp(`(?:^|[^a-zÀ-ɏ])(?:de|het|dat|die) ${words}(?![a-zÀ-ɏ])`, 'i');
  return known && definite.test(read.sentences[at]?.body.text ?? '');
}

// "Twaalf jaar zat Toon naast mij. … Hij … Zijn …": the sentence from which on all go on about one person.
function startOfChain(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let first = at;
  while (first > 0 && at - first < FURTHEST && pointsBack((sentences[first] as Sentence).body)) first -= 1;
  return first < at ? sentences[first] : undefined;
}

const NOT_CALLED: Told = { words: '' };

// "Zijn eerste dag met gehoorapparaatjes! Held van groep 3": nobody is called, yet one pupil is meant.
function isAnchored(sentences: readonly Sentence[], at: number): boolean {
  return sentences.slice(Math.max(0, at - 1), at + 2).some(({ body }) => body.cues.has('person-anchor'));
}

const LONGEST_ASIDE = 8;

// "Zestien maanden op de vlucht geweest.": what has no person of its own is about the one before.
function isAside({ words, cues }: SentenceBody): boolean {
  return words.length <= LONGEST_ASIDE && !cues.has('first-person') && !cues.has('person-plural');
}

function toMatch(sentence: Sentence, care: Care, told: Told): Match {
  return {
    span: spanIn(sentence, care),
    message: 'rule_care_details',
    because: [
      { kind: 'words', text: sentence.body.text.slice(care.start, care.end) },
      ...(told.words ? [{ kind: 'context' as const, text: told.words }] : []),
    ],
  };
}
