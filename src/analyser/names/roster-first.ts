import type { SentenceBody, Word } from '../text/scan';
import { actsLikePerson } from './beside';
import { isAlsoWord, isFirstName, isOlderName } from './first-names';
import { asCandidate, isMeant } from './roster-fit';
import { dropsOf, type Form, oneSlipApart, type RosterHit, type RosterIndex } from './roster-index';
import { surnameEnd } from './roster-surname';
import { slotOf } from './slots';
import { speaksOfPupils } from './theme';

/** The listed person whose first name, in any form, is the word at this place; with the surname when it follows. */
export function firstNameAt(index: RosterIndex, body: SentenceBody, at: number): RosterHit | undefined {
  const word = body.words[at] as Word;
  const own = index.byFirst.get(word.norm.replace(/'s?$/, ''));
  const glued = own ? undefined : index.byFirst.get(gluedNorm(body, at) ?? '');
  const forms = own ?? glued ?? slips(index, body, at);
  if (!forms || endsOtherName(body, at)) return undefined;
  const hits = grownUpsFirst(body, at, forms).flatMap(
    (form) => hitOf(body, at, form, glued ? at + 1 : at) ?? [],
  );
  return hits.find((hit) => hit.whole) ?? hits[0];
}

const WITH_NAME = ['adult-before', 'pupil-before', 'own-before', 'person-near', 'greeting-word'];

// "Victor Hugo" is not Hugo of the list, nor is "de Gouden Zeester" Zeester.
function endsOtherName(body: SentenceBody, at: number): boolean {
  const word = body.words[at] as Word;
  const before = body.words[at - 1];
  if (!word.capital || !before?.capital || body.text.slice(before.end, word.start) !== ' ') return false;
  if (isFirstName(before.norm)) return !isAlsoWord(before.norm);
  const opens = at < 2 || before.norm.length < 3 || !/[\p{L},] $/u.test(body.text.slice(0, before.start));
  return !opens && !WITH_NAME.some((list) => body.cues.get(list)?.some((cue) => cue.end === before.end));
}

// "Juf Anna" is the teacher, when a pupil has that name too; so is a Fred of whom nothing childlike is said.
function grownUpsFirst(body: SentenceBody, at: number, forms: readonly Form[]): readonly Form[] {
  if (forms.length < 2) return forms;
  const slot = slotOf(body, asCandidate(body, at, at));
  const older = isOlderName((body.words[at] as Word).norm) && !slot && !speaksOfPupils(body);
  if (slot !== 'adult' && !older) return forms;
  return [...forms].sort((a, b) => Number(a.listed.kind === 'pupils') - Number(b.listed.kind === 'pupils'));
}

const INSIDE_NAME = /^(?:\p{Extended_Pictographic}|\ufe0f|\u200d|[*._])+$/u;

// Emoji or stars in the middle of a name: "J🎉ip"; empty when nothing of the kind stands there.
function gluedNorm(body: SentenceBody, at: number): string {
  const word = body.words[at] as Word;
  const next = body.words[at + 1];
  return next && INSIDE_NAME.test(body.text.slice(word.end, next.start)) ? word.norm + next.norm : '';
}

const SHORTEST_SLIP = 5;

// A name of six letters or more with one slip of the finger, unless that is a name or word of its own.
function slips(index: RosterIndex, body: SentenceBody, at: number): readonly Form[] | undefined {
  const { norm: written, capital } = body.words[at] as Word;
  const norm = written.replace(/'s?$/, '');
  if (
    index.byDrop.size === 0 ||
    !capital ||
    norm.length < SHORTEST_SLIP ||
    isFirstName(norm) ||
    isAlsoWord(norm)
  )
    return undefined;
  const forms = [norm, ...dropsOf(norm)]
    .flatMap((key) => index.byDrop.get(key) ?? [])
    .filter(({ base }) => oneSlipApart(base, norm));
  const opens = at === 0 && body.words.length > 1;
  return forms.length > 0 && (!opens || isPerson(body, at, forms)) ? forms : undefined;
}

// What opens a sentence has a capital in any case: who does something, is of a group, or has the listed surname.
function isPerson(body: SentenceBody, at: number, forms: readonly Form[]): boolean {
  const candidate = asCandidate(body, at, at);
  if (actsLikePerson(body, candidate) || slotOf(body, candidate) === 'pupil') return true;
  return forms.some(({ listed }) => (surnameEnd(body, at, listed.surname) ?? at) > at);
}

function hitOf(body: SentenceBody, at: number, form: Form, head: number): RosterHit | undefined {
  const last = restEnd(body, head, form.rest);
  const end = last === undefined ? undefined : surnameEnd(body, last, form.listed.surname);
  if (last === undefined || end === undefined) return undefined;
  const whole = end > last;
  if (!whole && !isMeant(body, at, last, form)) return undefined;
  const { start } = body.words[at] as Word;
  const close = (body.words[end] as Word).end;
  const mark = !whole && /^['’]\s/.test(body.text.slice(close)) ? 1 : 0;
  return {
    start: body.text[start - 1] === '@' ? start - 1 : start,
    end: close + mark,
    listed: form.listed,
    whole,
  };
}

// Where a first name of several words ends: "Mei-Lin", "Mei Lin".
function restEnd(body: SentenceBody, head: number, rest: readonly string[]): number | undefined {
  let last = head;
  for (const wanted of rest) {
    const next = body.words[last + 1];
    const gap = body.text.slice((body.words[last] as Word).end, next?.start);
    if (!next || !/^[ \-‐‑]$/.test(gap) || next.norm.replace(/'?s?$/, '') !== wanted.replace(/s$/, ''))
      return undefined;
    last += 1;
  }
  return last;
}
