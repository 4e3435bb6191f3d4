import type { Span } from '../../draft/span';
import type { Roster } from '../knowledge';
import { normalise } from '../text/normalise';
import { scanWords } from '../text/scan';
import { isFirstName } from './first-names';
import { PARTICLES } from './particles';
import { FORMAL_TITLE } from './titles';

/** One person of a class list, in the forms by which a text may name them. */
export interface Listed {
  readonly kind: keyof Roster;
  /** As the school writes it. */
  readonly entry: string;
  /** First names and nicknames, each as its words: `mei-lin` is two. */
  readonly firsts: readonly (readonly string[])[];
  /** The surname's words, particles included. */
  readonly surname: readonly string[];
}

/** Words in a sentence that are a form of a listed name; the span counts from the sentence's start. */
export interface RosterHit extends Span {
  readonly listed: Listed;
  /** A surname behind "mevrouw" or "familie" is a grown-up's, also when only the child is listed. */
  readonly adult?: boolean;
  /** Whether the surname stands there too, so that no other person can be meant. */
  readonly whole: boolean;
}

/** A class list made ready for looking words up. */
export interface RosterIndex {
  /** By the first word of a first name in any written form. */
  readonly byFirst: ReadonlyMap<string, readonly Form[]>;
  /** By the last word of a surname. */
  readonly bySurname: ReadonlyMap<string, readonly Listed[]>;
  /** By what a handle or hashtag would be: `henkjan`, `jipdeboer`. */
  readonly byHandle: ReadonlyMap<string, Listed>;
  /** First names of six letters or more by what is left when one letter is dropped. */
  readonly byDrop: ReadonlyMap<string, readonly Form[]>;
}

/** A written form of a first name. */
export interface Form {
  readonly listed: Listed;
  /** Words after the first one: `lin` of `mei-lin`. */
  readonly rest: readonly string[];
  /** The plain first name. */
  readonly base: string;
  /** Whether the form is the plain name, or it with an ending. */
  readonly plain: boolean;
}

const NICKNAME = /["“”„'‘’(]([^"“”„'‘’()]{2,30})["“”'‘’)]/gu;
const SHORTEST_SLIP = 6;
const TITLE = /^(?:juf|juffrouw|juffie|meester|dr\.?|drs\.?|ir\.|ing\.|prof\.?|mr\.?)$/i;
const FORMAL = new RegExp(`^(?:${FORMAL_TITLE}|heer)$`, 'i');

/** Reads a roster once; the answer is to be kept as long as the roster is. */
export function indexRoster(roster: Roster): RosterIndex {
  const byFirst = new Map<string, Form[]>();
  const bySurname = new Map<string, Listed[]>();
  const byHandle = new Map<string, Listed>();
  const byDrop = new Map<string, Form[]>();
  for (const kind of ['pupils', 'staff', 'parents'] as const) {
    for (const entry of roster[kind]) {
      const listed = readEntry(kind, entry);
      if (!listed) continue;
      const last = listed.surname.at(-1);
      if (last) push(bySurname, last, listed);
      for (const handle of handlesOf(listed)) if (!byHandle.has(handle)) byHandle.set(handle, listed);
      for (const first of listed.firsts) addFirst(byFirst, byDrop, listed, first);
    }
  }
  return { byFirst, bySurname, byHandle, byDrop };
}

function readEntry(kind: keyof Roster, entry: string): Listed | undefined {
  const nicknames = [...entry.matchAll(NICKNAME)].map((match) => match[1] as string);
  const plain = entry.replace(NICKNAME, ' ').trim();
  const [last, given] = plain.includes(',') ? plain.split(',', 2) : [];
  const tokens = (given ? `${given} ${last}` : plain)
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
  const [first = '', ...family] = withoutTitle(tokens);
  const firsts = [first, ...nicknames].filter((name) => !/^(?:\p{L}\.)+$/u.test(name)).map(wordsOf);
  const named = firsts.filter((words) => words.join('').length > 1);
  const surname = family.flatMap(wordsOf);
  return named.length + surname.length > 0 ? { kind, entry, firsts: named, surname } : undefined;
}

// "Juf Anna", "Mevrouw De Vries": of the second no first name is known.
function withoutTitle(tokens: readonly string[]): readonly string[] {
  const [title = '', ...rest] = tokens;
  if (rest.length === 0) return tokens;
  if (FORMAL.test(title) && !(rest.length > 1 && isFirstName(normalise(rest[0]!)))) return ['', ...rest];
  return TITLE.test(title) || FORMAL.test(title) ? rest : tokens;
}

// As a text is read, so that both come out alike.
function wordsOf(name: string): string[] {
  return scanWords(name).map(({ norm }) => norm);
}

function handlesOf({ firsts, surname }: Listed): string[] {
  const family = surname.join('');
  const bare = surname.filter((word) => !PARTICLES.has(word)).join('');
  return firsts.flatMap((first) => {
    const given = first.join('');
    if (!family) return [given];
    return [given, given + family, given + bare, given[0] + family, given + family[0], family + given];
  });
}

function addFirst(
  byFirst: Map<string, Form[]>,
  byDrop: Map<string, Form[]>,
  listed: Listed,
  first: readonly string[],
): void {
  const [head = '', ...rest] = first;
  const base = first.join('-');
  if (rest.length > 0) {
    const form = { listed, rest, base, plain: true };
    push(byFirst, head, form);
    push(byFirst, first.join(''), { ...form, rest: [] });
    return;
  }
  push(byFirst, head, { listed, rest, base, plain: true });
  const endings = { listed, rest, base, plain: false };
  for (const form of formsOf(head)) push(byFirst, form, endings);
  if (head.length >= SHORTEST_SLIP)
    for (const drop of dropsOf(head)) push(byDrop, drop, { listed, rest, base, plain: true });
}

const VOWEL = /[aeiouy]$/;
const EXCLAMATIONS = new Set([
  'jippie',
  'joepie',
  'maatje',
  'mannetje',
  'roosje',
  'beertje',
  'sterretje',
  'bosje',
  'lootje',
  'lotje',
]);

// Possessive, diminutive and pet forms: Jips, Jipje, Bassie, Daantje, Emmaatje.
function formsOf(name: string): string[] {
  const doubled = /[^aeiou][aeiou][bdfgklmnprst]$|^[aeiou][bdfgklmnprst]$/.test(name)
    ? name + name.at(-1)
    : name;
  const small = VOWEL.test(name)
    ? [`${name}tje`, `${name}${name.at(-1)}tje`]
    : [`${name}je`, `${name}tje`, `${name}pje`, `${doubled}etje`, `${name}ke`, `${doubled}ie`, `${doubled}y`];
  const forms = small.filter((form) => !EXCLAMATIONS.has(form)).flatMap((form) => [form, `${form}s`]);
  const withS = name.length > 2 && !/[sxz]$/.test(name) && !isFirstName(`${name}s`) ? [`${name}s`] : [];
  return [...withS, ...forms];
}

/** What is left of a word when one letter is dropped, for each letter. */
export function dropsOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether one slip of the finger makes one word the other: a letter more, less, other, or two swapped. */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  const tail = (word: string, skip: number) => word.slice(head + skip);
  if (a.length > b.length) return tail(a, 1) === tail(b, 0);
  if (a.length < b.length) return tail(a, 0) === tail(b, 1);
  return (
    tail(a, 1) === tail(b, 1) ||
    (a[head] === b[head + 1] && a[head + 1] === b[head] && tail(a, 2) === tail(b, 2))
  );
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
