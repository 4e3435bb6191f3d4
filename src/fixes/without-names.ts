import { firstNameIn, isAlsoWord, isSurname } from '../analyser/names/first-names';
import { PARTICLES } from '../analyser/names/particles';
import type { Finding } from '../analyser/report';
import { normalise } from '../analyser/text/normalise';
import { overlaps, type Span, wordsAt } from '../draft/span';

/** What is written in the place of a name, and of a number, an address or a link. */
export interface LeftOut {
  readonly name: string;
  readonly detail: string;
}

interface Gap extends Span {
  readonly kind: keyof LeftOut;
}

const NAMED: Readonly<Record<string, keyof LeftOut>> = {
  'colleague-name': 'name',
  'contact-details': 'detail',
  identifier: 'detail',
  'pupil-name': 'name',
};
const DETAIL = /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]*\w|@[\w.]+|\+?\d(?:[ ./-]?\d){4,}/giu;
const TOKEN = /#?[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu;
const CAPITAL = /^\p{Lu}/u;
const TITLE = /(?:^|[^\p{L}])(?:juf|juffrouw|meester|mevrouw|meneer|mw\.?|dhr\.?|mr\.?|mrs\.?|ms\.?) $/iu;
const OPENS = /(?:^|[.!?…:“"]\s*|\n\s*)$/u;
const SHORTEST_PART = 2;

/**
 * A text for somebody else's eyes: names that were found, known first names with what follows them, and numbers,
 * addresses and links left out. Meant to leave out too much rather than too little; the author still reads it over.
 */
export function withoutNames(text: string, findings: readonly Finding[], { name, detail }: LeftOut): string {
  const found = findings.flatMap(({ rule, span }) =>
    span && NAMED[rule] ? [{ ...span, kind: NAMED[rule] }] : [],
  );
  const details = spansOf(DETAIL, text).map((span): Gap => ({ ...span, kind: 'detail' }));
  const names = allNamesIn(text, partsOf(found, text)).map((span): Gap => ({ ...span, kind: 'name' }));
  const gaps = joined([...found, ...details, ...names], text);
  return gaps.reduceRight(
    (left, { start, end, kind }) => left.slice(0, start) + { name, detail }[kind] + left.slice(end),
    text,
  );
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** The words of the names that were found: they may come back without the rest. */
function partsOf(found: readonly Gap[], text: string): ReadonlySet<string> {
  const words = found
    .filter(({ kind }) => kind === 'name')
    .flatMap((span) =>
      spansOf(TOKEN, wordsAt(text, span)).map((part) => bare(wordsAt(wordsAt(text, span), part))),
    );
  return new Set(words.filter((word) => word.length >= SHORTEST_PART && !PARTICLES.has(word)));
}

function bare(word: string): string {
  return normalise(word).replace(/^#/, '').replace(/'s?$/, '');
}

// What is left out once is left out wherever it comes back, however it is written there.
function allNamesIn(text: string, found: ReadonlySet<string>): Span[] {
  const written = namesIn(text, found)
    .map((span) => wordsAt(text, span))
    .filter((word) => CAPITAL.test(word))
    .map(bare)
    .filter((word) => firstNameIn(word) !== undefined || isSurname(word));
  return namesIn(text, new Set([...found, ...written]));
}

function namesIn(text: string, parts: ReadonlySet<string>): Span[] {
  const names: Span[] = [];
  for (const span of spansOf(TOKEN, text)) {
    if (isName(text, span, parts) || follows(names.at(-1), span, text)) names.push(span);
  }
  return names;
}

function isName(text: string, span: Span, parts: ReadonlySet<string>): boolean {
  const word = wordsAt(text, span);
  const plain = bare(word);
  if (parts.has(plain) || parts.has(plain.replace(/s$/, ''))) return true;
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  if (word.startsWith('#')) return isNamedTag(word, parts);
  const first = firstNameIn(plain);
  if (!CAPITAL.test(word)) return first !== undefined && !isAlsoWord(plain) && !isAlsoWord(first);
  return TITLE.test(before) || (first !== undefined && !(isAlsoWord(plain) && OPENS.test(before)));
}

/** `#JipWint`, `#trotsopjip`. */
function isNamedTag(tag: string, parts: ReadonlySet<string>): boolean {
  const plain = bare(tag);
  const words = tag.slice(1).match(/\p{Lu}\p{Ll}+/gu) ?? [tag.slice(1)];
  return (
    [...parts].some((part) => plain.includes(part)) ||
    words.some((word) => firstNameIn(bare(word)) !== undefined)
  );
}

/** A surname: a word with a capital right after a name, particles between them or not. */
function follows(name: Span | undefined, span: Span, text: string): boolean {
  return (
    name !== undefined &&
    CAPITAL.test(wordsAt(text, span)) &&
    isBetweenNames(text.slice(name.end, span.start))
  );
}

function isBetweenNames(between: string): boolean {
  return (
    /^[ -]/.test(between) &&
    between.split(/[ -]/).every((word) => word === '' || PARTICLES.has(word.toLowerCase()))
  );
}

function joined(gaps: readonly Gap[], text: string): Gap[] {
  const all: Gap[] = [];
  for (const gap of gaps.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const one = last && (overlaps(last, gap) || isOneName(last, gap, text));
    if (last && one) all[all.length - 1] = { ...last, end: Math.max(last.end, gap.end) };
    else all.push(gap);
  }
  return all;
}

function isOneName(one: Gap, other: Gap, text: string): boolean {
  return one.kind === 'name' && other.kind === 'name' && isBetweenNames(text.slice(one.end, other.start));
}
