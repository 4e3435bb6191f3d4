import type { Span } from '../../draft/span';
import { perSentence, type SentenceBody, type Word } from '../text/scan';
import { firstNameIn, isAlsoWord, isSmallWord, isSurname, nameFormAt } from './first-names';
import { isOwnVerb, NEVER_NAMES, SPOKEN_TO } from './never-names';
import { PARTICLES } from './particles';
import { isSchoolSubject } from './school-subject';
import { TITLE_WORDS } from './titles';

/** How a name is written: `Jip`, `Jip de Boer`, `J. de Boer`, `mevrouw De Boer`. */
export type NameForm = 'first' | 'full' | 'initials' | 'surname';

/** Words that may name a person; the span counts from the sentence's start. */
export interface Candidate extends Span {
  readonly form: NameForm;
  /** The first name without its ending, or the first word of the name. */
  readonly first: string;
  /** Whether the first name is in the lexicon. */
  readonly known: boolean;
  /** Whether the words stand out by a capital. */
  readonly capital: boolean;
  /** Whether the same letters may be an ordinary word here. */
  readonly doubtful: boolean;
  /** What tells it from other names: "Willem van Oranje, gespeeld door Willem" are two. */
  readonly key: string;
  /** Its last word, without the ending of an owner. */
  readonly last: string;
  /** Index of its first and last word among the sentence's words. */
  readonly from: number;
  readonly to: number;
}

// These open a surname only together with an article: "in 't Veld", but not "Daan uit Almelo".
const NEED_ARTICLE = new Set(['in', 'op', 'aan', 'uit']);
const ARTICLES = new Set(['de', 'den', 'het', 't']);

// Titles that are mostly cut short, with a full stop.
const CUT_SHORT = new Set(['mevr', 'mw', 'dhr', 'fam']);
// "Dat doet meester Faroek Maandag is er een invaller": a new sentence without its full stop.
const TIMES =
  /^(?:maan|dins|woens|donder|vrij|zater|zon)dag$|^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kerst|pasen|vandaag|morgen)$/;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u;
// "KiKa", "MacBook", but "McKenzie" and "DeShawn".
const CAMEL = /^(?!(?:Mc|Mac|De|La|Le|Di|Da|El|Al|Van)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u;
const JOINT = /^(?:\.?[ \u00a0]?|['’] ?| ['’]|[-‐‑])$/;
// What stands before a name and is none: "mw. prof. dr. A. Bos".
const TITLES = new Set(['prof', 'dr', 'drs', 'ir', 'ing', 'mr', 'dhr', 'mw', 'mevr', 'ds']);
// "Th. Bos", "Ph. van der Meer": more letters than one, and yet initials.
const LONG_INITIALS = new Set(['th', 'ph', 'ch', 'chr', 'joh', 'jac', 'wm', 'ij']);

/** The words of a sentence that may be somebody's name, in their order and without overlap. */
export const candidatesIn: (body: SentenceBody) => readonly Candidate[] = perSentence((body) => {
  const found: Candidate[] = [];
  for (let at = 0; at < body.words.length; at++) {
    const candidate = candidateAt(body, at);
    if (!candidate) continue;
    found.push(candidate);
    at = candidate.to;
  }
  return found;
});

function candidateAt(body: SentenceBody, at: number): Candidate | undefined {
  const word = body.words[at] as Word;
  if (isInitial(body, at)) return withInitials(body, at);
  const first = nameFormAt(body.words, at);
  if (!first && isAfterTitle(body, at)) return word.norm.length > 1 ? surnameAt(body, at) : undefined;
  // Most words end here, before anything of them is cut out.
  if (!first && !word.capital) return undefined;
  const raw = body.text.slice(word.start, word.end);
  if (CAMEL.test(raw) || isTitle(body, at)) return undefined;
  if (!first && !looksLikeName(raw)) return undefined;
  if (isOwnVerb(body, word) || isSchoolSubject(body, at)) return undefined;
  if (opensForName(body, at, first) || isVerbHere(body, at, first) || inCompound(body, at)) return undefined;
  const to = word.capital ? nameEnd(body, at, Boolean(first)) : hyphenEnd(body, at);
  return candidate(body, at, to, to > hyphenEnd(body, at) ? 'full' : 'first', first);
}

function isAfterTitle({ text, words }: SentenceBody, at: number): boolean {
  const title = words[at - 1];
  if (!title || !TITLE_WORDS.has(title.norm)) return false;
  const gap = text.slice(title.end, (words[at] as Word).start);
  return /^\s$/.test(gap) || (CUT_SHORT.has(title.norm) && /^\.\s$/.test(gap));
}

// "Lieve Sofia", "Juf Lendsey", "DE JUF": a capital that only opens the sentence, before a name or as it shouts.
function opensForName(body: SentenceBody, at: number, first: string | undefined): boolean {
  const word = body.words[at] as Word;
  if (!first && (NEVER_NAMES.has(word.norm) || TITLE_WORDS.has(word.norm))) return true;
  const next = body.words[at + 1];
  if (at > 0 || !next?.capital || !joins(body, at) || !firstNameIn(next.norm)) return false;
  return !first || isAlsoWord(first);
}

// "Ken jij iemand die …", "Wil je morgen …": a verb that is also a name, before whom it is said to.
function isVerbHere(body: SentenceBody, at: number, first: string | undefined): boolean {
  const next = body.words[at + 1];
  return Boolean(first && isAlsoWord(first) && next && joins(body, at) && SPOKEN_TO.has(next.norm));
}

// "pim-pam-pet", "een bo-camp-tent": a small letter within a hyphened word that is no double name.
function inCompound(body: SentenceBody, at: number): boolean {
  const { start, end, capital } = body.words[at] as Word;
  if (capital) return false;
  const next = body.words[hyphenEnd(body, at)] as Word;
  return (
    /[a-zA-ZÀ-ɏ\d][-‐‑]$/.test(body.text.slice(0, start)) ||
    /^[-‐‑][a-zA-ZÀ-ɏ]/.test(body.text.slice(Math.max(end, next.end)))
  );
}

function candidate(body: SentenceBody, from: number, to: number, form: NameForm, first?: string): Candidate {
  const opening = body.words[from] as Word;
  const closing = body.words[to] as Word;
  const whole = body.text.slice(opening.start, closing.end);
  return {
    start: opening.start,
    end: closing.end,
    form,
    first: first ?? opening.norm,
    known: first !== undefined,
    capital: opening.capital,
    doubtful:
      form === 'first' &&
      !/[-‐‑]/.test(whole) &&
      (opening.capital ? isAlsoWord(opening.norm) : isSmallWord(opening.norm)),
    key: `${form} ${first ?? opening.norm}`,
    last: closing.norm.replace(/'s$/, ''),
    from,
    to,
  };
}

function looksLikeName(raw: string): boolean {
  return raw.length > 2 && /^\p{L}[\p{L}\p{M}'’]+$/u.test(raw) && !CAPITALS.test(raw);
}

function isInitial(body: SentenceBody, at: number): boolean {
  const word = body.words[at];
  if (!word?.capital || body.text[word.end] !== '.') return false;
  return word.norm.length === 1 || LONG_INITIALS.has(word.norm);
}

function isTitle({ words, text }: SentenceBody, at: number): boolean {
  const word = words[at] as Word;
  return TITLES.has(word.norm) && /^\.? ?[a-zA-ZÀ-ɏ]/.test(text.slice(word.end, word.end + 3));
}

// "M. Yıldırım", "J.P. de Wit"; initials with nothing whole behind them name nobody by themselves.
function withInitials(body: SentenceBody, at: number): Candidate | undefined {
  let last = at;
  while (isInitial(body, last + 1)) last += 1;
  const to = surnameEnd(body, last);
  const surname = body.words[to] as Word;
  const whole = to > last && surname.norm.length > 1 && !NEVER_NAMES.has(surname.norm);
  return whole ? candidate(body, at, to, 'initials') : undefined;
}

function surnameAt(body: SentenceBody, at: number): Candidate | undefined {
  const word = body.words[at] as Word;
  if (PARTICLES.has(word.norm)) {
    const to = surnameEnd(body, at - 1);
    return to > at ? candidate(body, at, to, 'surname') : undefined;
  }
  // "DE MEESTER HEEFT OOK EEN HUIS": where all is shouted a capital tells nothing of a verb.
  const verb = (body.cues.get('human-verb') ?? []).some((cue) => cue.start === word.start);
  const shouted = verb && CAPITALS.test(body.text.slice(word.start, word.end));
  if (isInitial(body, at) || isTitle(body, at) || shouted || !(word.capital || isSurname(word.norm)))
    return undefined;
  const to = doubleEnd(body, at);
  const whole = nameEnd(body, at, false);
  const runsOn = TIMES.test((body.words[whole] as Word).norm);
  return whole > to && !runsOn ? candidate(body, at, whole, 'full') : candidate(body, at, to, 'surname');
}

// A hyphened first name: Geert-Jan, Mei-Lin, Bo-lynn.
function hyphenEnd(body: SentenceBody, at: number): number {
  const next = body.words[at + 1];
  const word = body.words[at] as Word;
  if (!next || next.start !== word.end + 1 || !/[-‐‑]/.test(body.text[word.end] as string)) return at;
  return next.capital || firstNameIn(next.norm) ? at + 1 : at;
}

function nameEnd(body: SentenceBody, at: number, known: boolean): number {
  const first = hyphenEnd(body, at);
  const word = body.words[first] as Word;
  // A possessive closes the name: "Jips Vader" is no full name.
  if (/['’]s$/.test(word.norm)) return first;
  const to = surnameEnd(body, first);
  const last = body.words[to] as Word;
  return to > first && (known || firstNameIn(last.norm) === undefined) ? to : first;
}

// "Zoë van de Marianneschool", "met Bas en Iris de Vierdaagse gelopen"
const OTHERWISE_NAMED = /(?:school|college|lyceum|gymnasium|academie|daagse)$/;

// From a first name or initials on: particles, then a capitalised surname, perhaps a double one.
function surnameEnd(body: SentenceBody, first: number): number {
  let at = first + 1;
  while (at < body.words.length && at - first <= 3 && joins(body, at - 1) && isParticle(body, at)) at += 1;
  const word = body.words[at];
  if (!word?.capital || (first >= 0 && !joins(body, at - 1))) return first;
  const raw = body.text.slice(word.start, word.end);
  if (OTHERWISE_NAMED.test(word.norm)) return first;
  // "van het MT" is no surname, unless all is written in capitals.
  const opening = body.words[Math.max(0, first)] as Word;
  const shouted =
    CAPITALS.test(raw) &&
    (NEVER_NAMES.has(word.norm) || !CAPITALS.test(body.text.slice(opening.start, opening.end)));
  return raw.length > 1 && /^[a-zA-ZÀ-ɏ]/.test(raw) && !shouted ? doubleEnd(body, at) : first;
}

function isParticle(body: SentenceBody, at: number): boolean {
  const word = body.words[at] as Word;
  const next = body.words[at + 1];
  if (!next || !PARTICLES.has(word.norm)) return false;
  return NEED_ARTICLE.has(word.norm) ? ARTICLES.has(next.norm) : next.capital || PARTICLES.has(next.norm);
}

function joins(body: SentenceBody, at: number): boolean {
  const word = body.words[at];
  const next = body.words[at + 1];
  if (!word || !next) return false;
  const gap = body.text.slice(word.end, next.start);
  return JOINT.test(gap) || (gap === '/' && word.norm === 'v');
}

// "Bos-Kuiper", "Bos-de Wit".
function doubleEnd(body: SentenceBody, at: number): number {
  let to = at;
  while (body.words[to + 1] && /^[-‐‑]$/.test(gapAfter(body, to))) {
    const last = body.words[to + 1]?.capital ? to : surnameEnd(body, to);
    if (last === to && !body.words[to + 1]?.capital) return to;
    to = Math.max(to + 1, last);
  }
  return to;
}

function gapAfter(body: SentenceBody, at: number): string {
  return body.text.slice((body.words[at] as Word).end, (body.words[at + 1] as Word).start);
}
