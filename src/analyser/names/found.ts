import { isFiction } from '../meaning/fiction';
import type { ReadDraft } from '../rule';
import { perSentence, type SentenceBody } from '../text/scan';
import type { Sentence } from '../text/text';
import { placesWhere, sentencesWhere } from '../text/where';
import { type Candidate, candidatesIn } from './candidates';
import { publicFirsts } from './publics';
import { rowsOf } from './rows';
import { listSigns, sceneOf, signsOf } from './signs';
import { slotOf } from './slots';
import { type Theme, themeOf } from './theme';

/** A possible name in its place. */
export interface Found {
  readonly sentence: Sentence;
  readonly candidate: Candidate;
  /** The names that stand in one row with it, itself among them. */
  readonly row: readonly Candidate[];
  readonly before: SentenceBody | undefined;
  readonly after: SentenceBody | undefined;
  /** What the draft shows of this name beside its own sentence and the neighbours: some of the keys of `MARKS`. */
  readonly marks: readonly string[];
}

// A text tells in its first sentences what it is about.
const TELLING = 60;
const TELLING_LENGTH = 4000;
const LONG_AGO = /(?<!\d|nummer |euro |€ ?)1(?:[0-8]\d|9[0-7])\d(?![\d.,]|-\d| [A-Z]{2})/;
const GROWN_UP = /(?<!\d)(?:1[89]|[2-9]\d)-jarige/;
const SHORT = 3;
const LONG = 8;

/** The possible names of a draft, in its order, with what stands around their sentences. */
export function foundIn(draft: ReadDraft): readonly Found[] {
  const { sentences } = draft.read;
  const places = placesWhere(draft.read, candidatesIn);
  const named = places.flatMap((at) => candidatesIn((sentences[at] as Sentence).body));
  const marksOf = markerOf(draft, named);
  return places.flatMap((at) => {
    const sentence = sentences[at] as Sentence;
    const place = placeOf(draft, at);
    const [before, after] = [sentences[at - 1]?.body, sentences[at + 1]?.body];
    return rowsIn(sentence.body).flatMap((row) =>
      row.map((candidate) =>
        kept({ sentence, candidate, row, before, after, marks: marksOf(candidate, place) }),
      ),
    );
  });
}

const seen = new WeakMap<Candidate, Found>();

// A name whose place stays as it was stays the same, and with it all that is worked out of it.
function kept(found: Found): Found {
  const known = seen.get(found.candidate);
  const same =
    known?.sentence === found.sentence &&
    known.before === found.before &&
    known.after === found.after &&
    known.marks === found.marks;
  if (same) return known;
  seen.set(found.candidate, found);
  return found;
}

// A bit each.
const MARKS = {
  story: 1,
  'first-sentence': 2,
  'last-sentence': 4,
  again: 8,
  public: 16,
  'by-surname': 32,
  'surname-of': 64,
} as const;
const combined: (readonly string[])[] = [];

// The same marks are the same list, so that what a name's place says of it is known again.
function marksFor(bits: number): readonly string[] {
  const marks = combined[bits] ?? Object.entries(MARKS).flatMap(([mark, bit]) => (bits & bit ? [mark] : []));
  combined[bits] = marks;
  return marks;
}

// "Wethouder Loes Verhagen …", further on "Verhagen": so a newspaper writes, and hardly anyone of their own school.
function markerOf({ read }: ReadDraft, named: readonly Candidate[]) {
  const counts = new Map<string, number>();
  const [whole, bare] = [new Set<string>(), new Set<string>()];
  for (const candidate of named) {
    counts.set(candidate.first, (counts.get(candidate.first) ?? 0) + 1);
    (isWhole(candidate) ? whole : bare).add(candidate.last);
  }
  const publics = new Set(sentencesWhere(read, publicFirsts).flatMap(({ body }) => publicFirsts(body)));
  return (candidate: Candidate, place: number): readonly string[] => {
    const { first, last } = candidate;
    const again = (counts.get(first) ?? 0) > 1 ? MARKS.again : 0;
    const known = publics.has(first) ? MARKS.public : 0;
    const surname = isWhole(candidate)
      ? Number(bare.has(last)) * MARKS['by-surname']
      : Number(whole.has(last)) * MARKS['surname-of'];
    return marksFor(place | again | known | surname);
  };
}

function isWhole({ form }: Candidate): boolean {
  return form === 'full' || form === 'initials';
}

function placeOf(draft: ReadDraft, at: number): number {
  const { sentences } = draft.read;
  const story = isFiction(draft, sentences[at] as Sentence) ? MARKS.story : 0;
  const first = at === 0 ? MARKS['first-sentence'] : 0;
  return story | first | (at === sentences.length - 1 ? MARKS['last-sentence'] : 0);
}

/** The rows in which a sentence's possible names stand; those in brackets have rows of their own. */
const rowsIn = perSentence((body): readonly (readonly Candidate[])[] => {
  const candidates = candidatesIn(body);
  const inBrackets = ({ start }: Candidate) => /\([^()]*$/.test(body.text.slice(0, start));
  const groups = [candidates.filter((one) => !inBrackets(one)), candidates.filter(inBrackets)];
  return groups.flatMap((group) => rowsOf(body, group)).filter((row) => !isOrdinary(body, row));
});

// "Vandaag", "Sinterklaas": of some seven thousand such words in labelled drafts not one was somebody around the school.
function isOrdinary(body: SentenceBody, [candidate, next]: readonly Candidate[]): boolean {
  if (!candidate || next || candidate.form !== 'first' || candidate.known) return false;
  const slot = slotOf(body, candidate);
  return slot === undefined || slot === 'nobody';
}

/** What a sentence shows of the names in the one behind it. */
export function echoBefore(body: SentenceBody): readonly string[] {
  return listSigns(body, '-');
}

/** What a sentence shows of the names in the one ahead of it. */
export function echoAfter(body: SentenceBody): readonly string[] {
  const goesOn = /^\W*(?:hij|zij|ze|zijn|haar)(?![a-zÀ-ɏ])/i.test(body.text);
  return [...listSigns(body, '+'), ...(goesOn ? ['+goes-on'] : [])];
}

/** What a draft as a whole shows of the names in it: who writes where, what it is about, how long it is. */
export function draftSignsOf(draft: ReadDraft): readonly string[] {
  const { author, kind, read, inReplyTo, attachments } = draft;
  const theme = themeOf(draft);
  const signs = [`@${author.role}`, `@${author.account}`, `@${author.role}/${author.account}`, `@${kind}`];
  if (inReplyTo) signs.push('@answer');
  if (attachments.length > 0) signs.push('@attachment');
  if (read.sentences.length < SHORT) signs.push('@short');
  if (read.sentences.length > LONG) signs.push('@long');
  if (LONG_AGO.test(draft.text.slice(0, TELLING_LENGTH))) signs.push('@long-ago');
  if (GROWN_UP.test(draft.text.slice(0, TELLING_LENGTH))) signs.push('@grown-up');
  for (const [subject, holds] of Object.entries(theme)) if (holds) signs.push(`@about:${subject}`);
  const lists = new Set<string>();
  for (const { body } of read.sentences.slice(0, TELLING))
    for (const list of body.cues.keys()) lists.add(list);
  if (isAway(theme, lists) && PRIVATE_LISTS.some((list) => lists.has(list))) signs.push('@private');
  return [...signs, ...[...lists].map((list) => `@${list}`)];
}

const SCHOOL_LISTS = ['scene-class', 'scene-staff', 'school-noun', 'colleague-noun', 'school-topic'];
const PRIVATE_LISTS = ['leisure', 'scene-home', 'scene-media', 'public-talk', 'club-talk', 'own-before'];

// No word of the school, of those who work there or of what pupils do.
function isAway({ pupils, adults }: Theme, lists: ReadonlySet<string>): boolean {
  return !pupils && !adults && !SCHOOL_LISTS.some((list) => lists.has(list));
}

/** All that is shown of a name, under the names that the weights have. */
export function allSignsOf({
  sentence: { body },
  candidate,
  row,
  before,
  after,
  marks,
}: Found): readonly string[] {
  const echoes = [...(before ? echoBefore(before) : []), ...(after ? echoAfter(after) : [])];
  return [...echoes, ...marks, ...sceneOf(body), ...signsOf(body, candidate, row)];
}
