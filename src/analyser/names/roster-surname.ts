import type { SentenceBody, Word } from '../text/scan';
import { PARTICLES } from './particles';
import type { Listed, RosterHit, RosterIndex } from './roster-index';
import { TITLE_WORDS } from './titles';

const JOINT = /^[ .\-‐‑'’]{0,2}$/;

/**
 * Where the listed surname ends behind a first name that ends at word `last`: `last` itself when no surname
 * follows, undefined when somebody else's does.
 */
export function surnameEnd(body: SentenceBody, last: number, surname: readonly string[]): number | undefined {
  for (let skip = 0; skip < surname.length; skip++) {
    const words = surname.slice(skip);
    if (words.every((word, offset) => isWord(body, last + 1 + offset, word))) return last + words.length;
  }
  return otherSurname(body, last) ? undefined : last;
}

function isWord(body: SentenceBody, at: number, wanted: string): boolean {
  const norm = body.words[at]?.norm;
  return (
    JOINT.test(gapBefore(body, at)) && (norm === wanted || norm === `${wanted}s` || norm === `${wanted}'s`)
  );
}

function gapBefore(body: SentenceBody, at: number): string {
  return body.text.slice(body.words[at - 1]?.end ?? 0, body.words[at]?.start ?? body.text.length);
}

// "Anne Frank" is not Anne of the list.
function otherSurname(body: SentenceBody, last: number): boolean {
  let at = last + 1;
  while (body.words[at + 1] && gapBefore(body, at) === ' ' && PARTICLES.has((body.words[at] as Word).norm))
    at += 1;
  const word = body.words[at];
  if (!word?.capital || gapBefore(body, at) !== ' ') return false;
  const raw = body.text.slice(word.start, word.end);
  return raw.length > 1 && raw !== raw.toUpperCase();
}

const TITLES = new Set([...TITLE_WORDS, 'collega']);

/** The listed person whose surname ends at this word, behind a title or fitting initials: "mevrouw Oude Nijhuis", "J. Wolters". */
export function surnameAt(index: RosterIndex, body: SentenceBody, at: number): RosterHit | undefined {
  const word = body.words[at] as Word;
  const owners = index.bySurname.get(word.norm) ?? index.bySurname.get(word.norm.replace(/'?s$/, '')) ?? [];
  for (const listed of owners) {
    const from = surnameStart(body, at, listed.surname);
    if (from === undefined) continue;
    const initials = initialsBefore(body, from);
    const { end } = word;
    if (initials < from && initialsFit(body.words[initials] as Word, listed))
      return { start: (body.words[initials] as Word).start, end, listed, whole: true };
    if (initials === from && TITLES.has(body.words[from - 1]?.norm ?? ''))
      return { start: (body.words[from] as Word).start, end, listed, adult: true, whole: true };
  }
  return undefined;
}

// Undefined when particles stand before the surname that are not the listed one's.
function surnameStart(body: SentenceBody, at: number, surname: readonly string[]): number | undefined {
  let length = 1;
  while (length < surname.length && body.words[at - length]?.norm === surname[surname.length - 1 - length])
    length += 1;
  return length < surname.length && PARTICLES.has(body.words[at - length]?.norm ?? '')
    ? undefined
    : at - length + 1;
}

// Index of the first of the initials that stand before a word ("J. Wolters", "P J de Vries", "PJ de Vries"); the
// word's own index when there are none.
function initialsBefore(body: SentenceBody, from: number): number {
  let at = from;
  while (isInitial(body, at - 1)) at -= 1;
  return at;
}

function isInitial({ text, words }: SentenceBody, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  const gap = text.slice(word.end, next.start);
  if (word.norm.length === 1 && /^\. ?$/.test(gap)) return true;
  return gap === ' ' && /^\p{Lu}{1,3}$/u.test(text.slice(word.start, word.end)) && !PARTICLES.has(word.norm);
}

function initialsFit({ norm }: Word, { firsts }: Listed): boolean {
  return firsts.length === 0 || firsts.some((first) => first[0]?.[0] === norm[0]);
}
