import type { Span } from '../draft/span';
import { overlaps } from '../draft/span';
import { isFiction } from './framing';
import { type Candidate, candidatesIn } from './names/candidates';
import { excludedSpans } from './names/excluded';
import { type Around, isFigure, judgeRow } from './names/judge';
import { publicFirsts } from './names/publics';
import type { RosterHit } from './names/roster-index';
import { rowsOf } from './names/slots';
import { namingTags } from './names/tags';
import { type Theme, talkOf, themeOf } from './names/theme';
import { normalise } from './normalise';
import type { Signal } from './report';
import { rosterHits } from './roster';
import type { Context, ReadDraft } from './rule';
import { perSentence, type SentenceBody } from './scan';
import { type Sentence, spanIn } from './text';

/** A private person around the school whom a draft names. */
export interface Person extends Span {
  readonly kind: 'pupil' | 'adult';
  /** How it is known: the author's own list, words right beside the name, or what the draft is about. */
  readonly source: 'roster' | 'slot' | 'context';
  readonly because: readonly Signal[];
}

const NOBODY: readonly Person[] = [];
const read = new WeakMap<ReadDraft, readonly Person[]>();

/** Everyone whom the draft names: pupils, and colleagues, parents and others around the school; in the text's order. */
export function peopleIn(draft: ReadDraft, context: Context): readonly Person[] {
  const known = read.get(draft);
  if (known) return known;
  const { sentences } = draft.read;
  const excluded = excludedSpans(draft, context);
  const publics = new Set(sentences.flatMap(({ body }) => publicFirsts(body)));
  const readWith = (company?: Person['kind']) =>
    sentences
      .flatMap((sentence, at) => peopleInSentence(draft, context, sentence, at, company))
      .filter(
        (person) =>
          !excluded.some((span) => overlaps(span, person)) &&
          (person.source === 'slot' || !publics.has(nameOf(draft, person))),
      )
      .sort((a, b) => a.start - b.start);
  const first = readWith();
  // One sure name makes its neighbours likelier.
  const people = first.length > 0 ? readWith(first.some(isPupil) ? 'pupil' : 'adult') : first;
  read.set(draft, people);
  return people;
}

// A bare first name, without its ending; with a group beside it, it is no public person's.
function nameOf(draft: ReadDraft, { start, end }: Span): string {
  const inGroup = /^,? ?\(?(?:(?:uit|van|in) )?(?:onze |de )?(?:groep|gr|klas)/i.test(
    draft.text.slice(end, end + 20),
  );
  return inGroup ? '' : normalise(draft.text.slice(start, end)).replace(/'s?$/, '');
}

function isPupil(person: Person): boolean {
  return person.kind === 'pupil';
}

function peopleInSentence(
  draft: ReadDraft,
  context: Context,
  sentence: Sentence,
  at: number,
  company?: Person['kind'],
): readonly Person[] {
  const fiction = isFiction(draft, sentence);
  const listed = fiction && themeOf(draft).fiction ? NOBODY : listedIn(draft, context, sentence);
  const seen = fiction ? NOBODY : guesses(draft, sentence, at, company);
  const tagged = fiction ? NOBODY : taggedIn(draft, sentence);
  if (listed.length + seen.length + tagged.length === 0) return NOBODY;
  const guessed = [...seen, ...tagged];
  return [...listed, ...guessed.filter((guess) => !listed.some((person) => overlaps(person, guess)))];
}

function listedIn(draft: ReadDraft, { knowledge }: Context, sentence: Sentence): readonly Person[] {
  const hits = rosterHits(knowledge.roster, sentence.body);
  if (hits.length === 0) return NOBODY;
  return hits
    .filter((hit) => hit.whole || !isElsewhere(draft, sentence, hit))
    .map((hit) => ({
      ...spanIn(sentence, hit),
      kind: hit.listed.kind === 'pupils' && !hit.adult ? 'pupil' : 'adult',
      source: 'roster',
      because: [{ kind: 'roster', text: hit.listed.entry }],
    }));
}

function taggedIn(draft: ReadDraft, sentence: Sentence): readonly Person[] {
  const tags = namingTags(sentence.body);
  if (tags.length === 0) return NOBODY;
  return tags.map(({ kind, ...tag }) => {
    const span = spanIn(sentence, tag);
    return {
      ...span,
      kind,
      source: 'slot',
      because: [{ kind: 'words', text: draft.text.slice(span.start, span.end) }],
    };
  });
}

// A first name of the list that is a book's or a club's here.
function isElsewhere(draft: ReadDraft, { body }: Sentence, hit: RosterHit): boolean {
  const theme = themeOf(draft);
  return isFigure(body, hit, theme) || (theme.literary && !talkOf(body).pupils);
}

/** Someone named in a sentence, as far as the sentence and the draft's subject tell; the span counts from the sentence's start. */
interface Guess extends Span {
  readonly kind: Person['kind'];
  readonly source: 'slot' | 'context';
}

function guesses(
  draft: ReadDraft,
  sentence: Sentence,
  at: number,
  company: Person['kind'] | undefined,
): readonly Person[] {
  if (candidatesIn(sentence.body).length === 0) return NOBODY;
  const around = surroundings(draft, at, company);
  const found = guessesIn(sentence.body, themeOf(draft), around);
  if (found.length === 0) return NOBODY;
  return found.map((guess) => {
    const span = spanIn(sentence, guess);
    const words = draft.text.slice(span.start, span.end);
    return { ...guess, ...span, because: [{ kind: 'words', text: words }] };
  });
}

/** What a sentence's names were taken for, and under which circumstances. */
interface Known extends Around {
  readonly theme: number;
  readonly answer: readonly Guess[];
}

// Typing elsewhere in a text leaves most sentences, its subject and what stands around them as they were.
const guessed = perSentence((): Known[] => []);

function guessesIn(body: SentenceBody, theme: Theme, around: Around): readonly Guess[] {
  const answers = guessed(body);
  const number = numberOf(theme);
  for (const known of answers) if (known.theme === number && isSame(known, around)) return known.answer;
  const answer = judged(body, theme, around);
  answers.push({ ...around, theme: number, answer });
  return answer;
}

function isSame(one: Around, other: Around): boolean {
  return one.company === other.company && one.goesOn === other.goesOn && one.intro === other.intro;
}

// Themes that say the same have the same number.
const numbers = new Map<string, number>();
const numbered = new WeakMap<Theme, number>();

function numberOf(theme: Theme): number {
  const known = numbered.get(theme);
  if (known !== undefined) return known;
  const key = JSON.stringify(theme);
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  numbered.set(theme, number);
  return number;
}

function judged(body: SentenceBody, theme: Theme, around: Around): Guess[] {
  const candidates = candidatesIn(body);
  const inBrackets = (candidate: Candidate) => /\([^()]*$/.test(body.text.slice(0, candidate.start));
  const groups = [candidates.filter((one) => !inBrackets(one)), candidates.filter(inBrackets)];
  return groups.flatMap((group) =>
    rowsOf(body, group).flatMap((row) =>
      judgeRow(body, row, theme, around).flatMap((verdict, index): Guess[] => {
        if (!verdict) return [];
        const { start, end } = row[index] as Candidate;
        return [{ start, end, kind: verdict.kind, source: verdict.slot ? 'slot' : 'context' }];
      }),
    ),
  );
}

const ITEM = /^\s*(?:[-–•*▪◦·]|\d{1,2}[.)]|\p{Extended_Pictographic}\ufe0f?)\s*/u;
// A cast: "de prins – Siem Oude Wesselink".
const IN_CAST = /^[^\n–—:]{2,40}[–—:] \p{Lu}\p{Ll}/u;
const LONGEST_LIST = 40;
const ITEMS_NUMBER = /(?:^|\s)\d{1,2}[.)]\s*$/;

const GOES_ON = /^\W*(?:hij|zij|ze|zijn|haar|he|she|his|her)\b/i;

/** How a sentence stands in a list or in a story, as far as its own words tell. */
const placeOf = perSentence(({ text }) => ({
  isItem: ITEM.test(text) || IN_CAST.test(text.trimStart()),
  endsInNumber: ITEMS_NUMBER.test(text),
  opensList: /[:…]\s*$/.test(text),
  goesOn: GOES_ON.test(text),
}));

function surroundings(
  { read: { sentences } }: ReadDraft,
  at: number,
  company: Person['kind'] | undefined,
): Around {
  const next = sentences[at + 1];
  const goesOn = next !== undefined && placeOf(next.body).goesOn;
  return { company, intro: introTo(sentences, at), goesOn };
}

// What a list's items belong to: "Uitslag kleurwedstrijd:" above "1. Emma de Wit".
function introTo(sentences: readonly Sentence[], item: number): SentenceBody | undefined {
  let at = item;
  while (at > 0 && item - at < LONGEST_LIST && isItem(sentences, at)) at -= 1;
  if (at === item && placeAt(sentences, at - 1)?.opensList) at -= 1;
  return at === item ? undefined : sentences[at]?.body;
}

function isItem(sentences: readonly Sentence[], at: number): boolean {
  return placeAt(sentences, at)?.isItem === true || placeAt(sentences, at - 1)?.endsInNumber === true;
}

function placeAt(sentences: readonly Sentence[], at: number): ReturnType<typeof placeOf> | undefined {
  const sentence = at < 0 ? undefined : sentences[at];
  return sentence && placeOf(sentence.body);
}
