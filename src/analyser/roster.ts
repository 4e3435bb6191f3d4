import type { Span } from '../draft/span';
import { overlaps } from '../draft/span';
import type { Roster } from './knowledge';
import { candidatesIn } from './names/candidates';
import { isAlsoWord, isFirstName } from './names/first-names';
import { handleHits } from './names/handles';
import { actsLikePerson, afterDeterminer } from './names/judge';
import { PARTICLES } from './names/particles';
import {
  dropsOf,
  type Form,
  indexRoster,
  type Listed,
  oneSlipApart,
  type RosterIndex,
} from './names/roster-index';
import { slotOf } from './names/slots';
import { perSentence, type SentenceBody, type Word } from './scan';

/** Words in a sentence that are a form of a name on the author's own lists; the span counts from the sentence's start. */
export interface RosterHit extends Span {
  readonly listed: Listed;
  /** A surname behind "mevrouw" or "familie" is a grown-up's, also when only the child is listed. */
  readonly adult?: boolean;
  /** Whether the surname stands there too, so that no other person can be meant. */
  readonly whole: boolean;
}

type Finder = (body: SentenceBody) => readonly RosterHit[];

// A roster is made ready once, and each sentence is read once with it.
const finders = new WeakMap<Roster, Finder>();

/** Whom of a roster a sentence names, in the order of the text. */
export function rosterHits(roster: Roster, body: SentenceBody): readonly RosterHit[] {
  let finder = finders.get(roster);
  if (!finder) {
    const index = indexRoster(roster);
    finder = perSentence((sentence) => hitsIn(index, sentence));
    finders.set(roster, finder);
  }
  return finder(body);
}

function hitsIn(index: RosterIndex, body: SentenceBody): RosterHit[] {
  if (index.byHandle.size === 0) return [];
  const hits: RosterHit[] = [];
  for (let at = 0; at < body.words.length; at++) {
    const hit = firstNameAt(index, body, at) ?? surnameAt(index, body, at);
    if (hit && !hits.some((known) => overlaps(known, hit))) hits.push(hit);
  }
  hits.push(...handleHits(index, body).filter((hit) => !hits.some((known) => overlaps(known, hit))));
  return hits;
}

function firstNameAt(index: RosterIndex, body: SentenceBody, at: number): RosterHit | undefined {
  const word = body.words[at] as Word;
  const glued = gluedNorm(body, at);
  const bare = word.norm.replace(/'s?$/, '');
  const forms =
    index.byFirst.get(bare) ?? (glued ? index.byFirst.get(glued) : undefined) ?? slips(index, body, at);
  if (!forms) return undefined;
  const adult = slotOf(body, asCandidate(body, at, at)) === 'adult';
  const ordered = adult
    ? [...forms].sort((a, b) => Number(a.listed.kind === 'pupils') - Number(b.listed.kind === 'pupils'))
    : forms;
  let best: RosterHit | undefined;
  for (const form of ordered) {
    const hit = hitOf(
      body,
      at,
      form,
      forms,
      Boolean(glued && index.byFirst.has(glued) && !index.byFirst.has(bare)),
    );
    if (hit && (!best || (hit.whole && !best.whole))) best = hit;
  }
  return best;
}

// An emoji in the middle of a name: "J🎉ip".
function gluedNorm(body: SentenceBody, at: number): string | undefined {
  const word = body.words[at] as Word;
  const next = body.words[at + 1];
  if (
    !next ||
    !/^(?:\p{Extended_Pictographic}|\ufe0f|\u200d|[*._])+$/u.test(body.text.slice(word.end, next.start))
  )
    return undefined;
  return word.norm + next.norm;
}

function slips(index: RosterIndex, body: SentenceBody, at: number): readonly Form[] | undefined {
  const word = body.words[at] as Word;
  if (
    index.byDrop.size === 0 ||
    !word.capital ||
    word.norm.length < 5 ||
    isFirstName(word.norm) ||
    isAlsoWord(word.norm)
  )
    return undefined;
  const keys = [word.norm, ...dropsOf(word.norm)];
  const forms = keys
    .flatMap((key) => index.byDrop.get(key) ?? [])
    .filter(({ base }) => oneSlipApart(base, word.norm));
  const opens = at === 0 && body.words.length > 1;
  return forms.length > 0 && (!opens || actsLikePerson(body, asCandidate(body, at, at))) ? forms : undefined;
}

function asCandidate(body: SentenceBody, from: number, to: number) {
  const word = body.words[from] as Word;
  const { start } = word;
  const end = (body.words[to] as Word).end;
  return {
    start,
    end,
    form: 'first',
    first: word.norm,
    known: true,
    capital: word.capital,
    doubtful: isAlsoWord(word.norm),
    from,
    to,
  } as const;
}

function hitOf(
  body: SentenceBody,
  at: number,
  form: Form,
  all: readonly Form[],
  glued: boolean,
): RosterHit | undefined {
  let last = glued ? at + 1 : at;
  for (const wanted of form.rest) {
    const next = body.words[last + 1];
    if (
      !next ||
      next.norm.replace(/'?s?$/, '') !== wanted.replace(/s$/, '') ||
      !/^[ \-‐‑]$/.test(gap(body, last))
    )
      return undefined;
    last += 1;
  }
  const end = surnameEnd(body, last, form.listed.surname);
  if (end === undefined) return undefined;
  const whole = end > last;
  const rivals = all.some((other) => other !== form && other.listed !== form.listed);
  if (!whole && !passes(body, at, last, form, rivals)) return undefined;
  const start = (body.words[at] as Word).start;
  const mark = /^['’](?=\s)/.test(body.text.slice((body.words[end] as Word).end)) && !whole ? 1 : 0;
  return {
    start: body.text[start - 1] === '@' ? start - 1 : start,
    end: (body.words[end] as Word).end + mark,
    listed: form.listed,
    whole,
  };
}

function gap(body: SentenceBody, at: number): string {
  return body.text.slice((body.words[at] as Word).end, body.words[at + 1]?.start ?? body.text.length);
}

// Where the listed surname ends behind a first name; the first name's own end when no surname follows;
// undefined when somebody else's surname does.
function surnameEnd(body: SentenceBody, last: number, surname: readonly string[]): number | undefined {
  for (let skip = 0; skip < surname.length; skip++) {
    const words = surname.slice(skip);
    if (
      words.every((word, offset) =>
        sameWord(body.words[last + 1 + offset], word, /^[ .\-‐‑'’]{0,2}$/.test(gap(body, last + offset))),
      )
    )
      return last + words.length;
  }
  const other = otherSurname(body, last);
  return other ? undefined : last;
}

function sameWord(word: Word | undefined, wanted: string, joined: boolean): boolean {
  return (
    joined &&
    word !== undefined &&
    (word.norm === wanted || word.norm === `${wanted}s` || word.norm === `${wanted}'s`)
  );
}

// "Anne Frank" is not Anne of the list; "Jip Vandaag …" hardly occurs.
function otherSurname(body: SentenceBody, last: number): boolean {
  let at = last + 1;
  let joint = gap(body, last);
  while (
    joint === ' ' &&
    body.words[at] &&
    PARTICLES.has((body.words[at] as Word).norm) &&
    body.words[at + 1]
  ) {
    joint = gap(body, at);
    at += 1;
  }
  const word = body.words[at];
  if (!word?.capital || joint !== ' ' || (at > last + 1 && !word.capital)) return false;
  const raw = body.text.slice(word.start, word.end);
  const shouting = raw.length > 1 && raw === raw.toUpperCase();
  return raw.length > 1 && !shouting && !isFirstName(word.norm);
}

// Whether the bare first name is the person and not an ordinary word or an ending by chance.
function passes(body: SentenceBody, at: number, last: number, form: Form, rivals: boolean): boolean {
  const word = body.words[at] as Word;
  const person = asCandidate(body, at, last);
  if (isAbbreviation(body, last)) return false;
  const slot = slotOf(body, person);
  if (slot === 'nobody' || slot === 'own') return false;
  const doubtful = isAlsoWord(word.norm) || isAlsoWord(form.base) || (!form.plain && !word.capital);
  if (!doubtful) return word.capital || !afterDeterminer(body, person) || rivals;
  const owns = word.norm.endsWith("'s") || /^['’] \p{Ll}/u.test(body.text.slice(word.end));
  if (owns || slot === 'pupil') return !afterDeterminer(body, person);
  return actsLikePerson(body, person) || inRow(body, at, last);
}

// "max.", "jan.", "min." before a number or a small letter.
function isAbbreviation(body: SentenceBody, last: number): boolean {
  return (
    !(body.words[last] as Word).capital && /^\.\s+\S/.test(body.text.slice((body.words[last] as Word).end))
  );
}

function inRow(body: SentenceBody, at: number, last: number): boolean {
  const neighbours = candidatesIn(body).filter(
    (one) =>
      one.known && (!one.doubtful || (one.capital && one.from > 0)) && (one.to < at || one.from > last),
  );
  return neighbours.some((one) => {
    const [from, to] =
      one.to < at ? [one.end, (body.words[at] as Word).start] : [(body.words[last] as Word).end, one.start];
    return /^(?:, ?| & | en | and )$/.test(body.text.slice(from, to));
  });
}

const BEFORE_SURNAME =
  /(?:^|[^\p{L}])(?:mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|heer|juf|juffrouw|meester|familie|fam\.?|gezin|collega|(?:\p{L}\.)+)\s*$/iu;

// A surname alone counts behind a title or initials: "mevrouw Oude Nijhuis", "J. Wolters".
function surnameAt(index: RosterIndex, body: SentenceBody, at: number): RosterHit | undefined {
  const word = body.words[at] as Word;
  const owners =
    index.bySurname.get(word.norm) ??
    (word.norm.endsWith('s') ? index.bySurname.get(word.norm.replace(/'?s$/, '')) : undefined);
  if (!owners) return undefined;
  for (const listed of owners) {
    const length = matchedBack(body, at, listed.surname);
    const first = body.words[at - length + 1] as Word;
    const left = body.text.slice(Math.max(0, first.start - 14), first.start);
    const particles = listed.surname.length - length;
    if (particles > 0 && PARTICLES.has(body.words[at - length]?.norm ?? '')) continue;
    const initials = /(?:^|[^\p{L}])((?:\p{L}\.\s?)+)$/u.exec(left)?.[1];
    if (initials && !initialsFit(initials, listed)) continue;
    if (BEFORE_SURNAME.test(left))
      return {
        start: first.start - (initials?.length ?? 0),
        end: word.end,
        listed,
        ...(!initials && { adult: true }),
        whole: true,
      };
  }
  return undefined;
}

function matchedBack(body: SentenceBody, at: number, surname: readonly string[]): number {
  let length = 1;
  while (length < surname.length && body.words[at - length]?.norm === surname[surname.length - 1 - length])
    length += 1;
  return length;
}

function initialsFit(initials: string, { firsts }: Listed): boolean {
  return firsts.length === 0 || firsts.some((first) => first[0]?.[0] === initials[0]?.toLowerCase());
}
