import type { SentenceBody, Word } from '../text/scan';
import { actsLikePerson, afterDeterminer } from './beside';
import { type Candidate, candidatesIn } from './candidates';
import { isAlsoWord, isFirstName } from './first-names';
import { isNeverName } from './never-names';
import type { Form } from './roster-index';
import { slotOf } from './slots';
import { FORMAL_TITLE, SCHOOL_TITLE } from './titles';

/** A listed first name as a candidate, so that the words around it can be weighed. */
export function asCandidate(body: SentenceBody, from: number, to: number): Candidate {
  const { start, norm, capital } = body.words[from] as Word;
  const { end } = body.words[to] as Word;
  return {
    start,
    end,
    form: 'first',
    first: norm,
    known: true,
    capital,
    doubtful: isAlsoWord(norm),
    key: `first ${norm}`,
    last: norm,
    from,
    to,
  };
}

/** Whether a bare first name is the listed person here, and not an ordinary word or an ending by chance. */
export function isMeant(body: SentenceBody, at: number, last: number, form: Form): boolean {
  const word = body.words[at] as Word;
  if (isNeverName(word.norm) && !(word.capital && at > 0)) return false;
  const person = asCandidate(body, at, last);
  if (isAnothers(body, person, last, form)) return false;
  const slot = slotOf(body, person);
  const wayOfDoing = word.capital && WAY_OF_DOING.test(body.text.slice(person.end));
  if (isAbbreviation(body, last) || (slot === 'nobody' && !wayOfDoing) || slot === 'own') return false;
  const lowered = !word.capital && !isFirstName(form.base);
  const doubtful =
    lowered || isAlsoWord(word.norm) || isAlsoWord(form.base) || (!form.plain && !word.capital);
  if (!doubtful) return !afterDeterminer(body, person) || isOneOfMany(body, person);
  const owns = word.norm.endsWith("'s") || /^['’] \p{Ll}/u.test(body.text.slice(word.end));
  if (owns || slot === 'pupil') return !afterDeterminer(body, person);
  return actsLikePerson(body, person) || inRow(body, person);
}

// "Henk-Jan" is not Henk of the list, "juf Bo" no pupil, and "7571 AB" a place.
function isAnothers(
  { text, words }: SentenceBody,
  { start, end }: Candidate,
  last: number,
  form: Form,
): boolean {
  const next = words[last + 1];
  if (/^[-‐‑]\p{Lu}/u.test(text.slice(end, end + 2)) && next && isFirstName(next.norm)) return true;
  const left = text.slice(Math.max(0, start - 12), start);
  if (/(?<!\d)\d{4} ?$/.test(left) && /^\p{Lu}{2}$/u.test(text.slice(start, end))) return true;
  return form.listed.kind === 'pupils' && TEACHER.test(left);
}

const TEACHER = new RegExp(`(?:^|[^a-zÀ-ɏ])(?:${SCHOOL_TITLE}|${FORMAL_TITLE}) $`, 'i');

// "De Jurre-methode" is a child's, where the list has the name.
const WAY_OF_DOING =
  /^[-‐‑](?:methode|manier|truc|trucje|tactiek|techniek|dansje|lach|blik|regel|wet)(?!\p{L})/u;

// "De Jurre-methode", "de Bram van groep 6"; "de Piet" and "de Regge" are nobody of the list.
function isOneOfMany({ text }: SentenceBody, { capital, end }: Candidate): boolean {
  return capital && /^(?:[-‐‑]\p{L}| (?:van|uit|en)(?!\p{L}))/u.test(text.slice(end, end + 6));
}

// "max. 12", "min. 2".
function isAbbreviation(body: SentenceBody, last: number): boolean {
  const { capital, end } = body.words[last] as Word;
  return !capital && /^\.\s+\S/.test(body.text.slice(end));
}

// Beside another name: "Mila, Storm en Vos".
function inRow(body: SentenceBody, person: Candidate): boolean {
  return candidatesIn(body).some((one) => {
    if (!one.known || (one.doubtful && !(one.capital && one.from > 0))) return false;
    const [left, right] = one.to < person.from ? [one, person] : [person, one];
    return left.end <= right.start && /^(?:, ?| & | en | and )$/.test(body.text.slice(left.end, right.start));
  });
}
