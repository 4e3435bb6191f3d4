import type { NamePart } from './headers';

/** What a row says of somebody's name; every part may be missing. */
export type NameParts = Partial<Readonly<Record<NamePart, string>>>;

const LONGEST = 80;
const NAME = /^['’‘`´"“”(]?\p{L}[\p{L}\p{M}\s'’‘`´.()"“”,/-]*$/u;

/** Whether this can be a name: letters and what stands between them; no formula, number or address. */
export function isName(words: string): boolean {
  return words.length <= LONGEST && NAME.test(words);
}

/** The names by which somebody may be called, the full one with the nickname first; none when there is no name. */
export function namesFrom(parts: NameParts): readonly string[] {
  const { nickname = '', first = '', prefix = '', last = '', full = '' } = parts;
  if (last === '') return distinct([turned(full), nickname, first]).filter((name) => name !== '');
  const surname = joined(prefix, turnedSurname(last));
  const given = nickname || first;
  if (given === '') return distinct([turned(full), surname].filter((name) => name !== ''));
  // Official first names stand in a row: the first of them may be used as well.
  const others = [firstWord(given), firstWord(first)].filter((name) => name !== '' && !isInitials(name));
  return distinct([given, ...others].map((name) => joined(name, surname)));
}

/** `Dalen, Jip van` and `Dalen, van, Jip` → `Jip van Dalen`. */
function turned(full: string): string {
  const [family = '', ...rest] = commaParts(full);
  if (rest.length === 0) return family;
  const [given = '', ...particles] = rest.reverse();
  return joined(given, ...particles, family);
}

/** `Dalen, van` → `van Dalen`. */
function turnedSurname(last: string): string {
  return joined(...commaParts(last).reverse());
}

function commaParts(words: string): string[] {
  return words
    .split(',')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

function firstWord(name: string): string {
  return name.split(/\s+/)[0] ?? '';
}

function isInitials(name: string): boolean {
  return /^(?:\p{L}\.?){1,2}$/u.test(name) || /^(?:\p{L}\.)+$/u.test(name);
}

function joined(...words: readonly string[]): string {
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
