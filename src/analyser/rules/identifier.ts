import { isValidIBAN } from 'ibantools';
import { passesElevenCheck } from '../elevenproof';
import { type CheckedPattern, patternMatches } from '../kinds/checked-pattern';
import type { Match, ReadDraft, Rule } from '../rule';
import { perSentence } from '../scan';
import { secretMatches } from '../secret-token';
import { spanIn } from '../text';

const MESSAGE = 'rule_identifier';

// Eight or nine digits, whole or in groups.
const NINE_DIGITS = /(?<![\d+.,€-])\d(?:[ .-]?\d){7,8}(?![\d-])/g;
// Nine digits in one go that nobody explains: by the sum of their weights likely a BSN, but not surely.
const BARE_NINE: CheckedPattern = {
  pattern: /(?<![\p{L}\d+.,€#=/_-])[1-9]\d{8}(?![\p{L}\d/_-]|[.,]\d)/gu,
  announcedBy: 'bsn-near',
  check: passesElevenCheck,
  enough: 'check',
  unless: ['number-other', 'bsn-word', 'pupil-number-word', 'passport-word'],
};
const MONTH_NAME =
  '(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|october)';
const [DAY, MONTH, YEAR] = ['(?:[12]\\d|3[01]|0?[1-9])', '(?:1[0-2]|0?[1-9])', '(?:19|20)\\d{2}'];
// "03-05-2014", "3/5/'14", "3 5 2014", "3 mei 2014", "3.mei.2014"; and the year first: "2014-5-3", "2014 mei 3".
const DATE = new RegExp(
  `(?<!\\d)(?:${[
    `${DAY} ?[-/.] ?${MONTH} ?[-/.] ?['’\`]?(?:\\d{4}|\\d{2})`,
    `${DAY} ${MONTH} ${YEAR}`,
    `${DAY}(?:e|ste|de)?[ .-]{1,2}${MONTH_NAME}[ .-]{1,2}['’\`]?\\d{2,4}`,
    `${YEAR}([-/. ])${MONTH}\\1${DAY}`,
    `${YEAR}[ .-]{1,2}${MONTH_NAME}[ .-]{1,2}${DAY}`,
  ].join('|')})(?!\\d)`,
  'giu',
);

// "Patiënt (*12-03-1950)": a star says that it is a birth date.
const STARRED = /(?<=\* ?)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/g;

const PATTERNS: readonly CheckedPattern[] = [
  // Who calls it a BSN is taken at their word, also when the digits do not add up.
  { pattern: NINE_DIGITS, announcedBy: 'bsn-word', enough: 'announcement', reach: 140 },
  {
    pattern: NINE_DIGITS,
    announcedBy: 'bsn-near',
    check: passesElevenCheck,
    unless: ['number-other', 'bsn-word'],
  },
  {
    pattern: /(?<![\p{L}\d])[A-Z]{0,3}-?\d[\dA-F-]{3,30}/giu,
    announcedBy: 'pupil-number-word',
    enough: 'announcement',
    reach: 25,
  },
  { pattern: DATE, announcedBy: 'birth-word', check: isLivingMemory, unless: ['birth-general'], reach: 40 },
  { pattern: STARRED, announcedBy: 'birth-word', check: isLivingMemory, enough: 'check' },
  {
    pattern: /(?<![\p{L}\d])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d])/gu,
    announcedBy: 'passport-word',
    enough: 'announcement',
  },
  { pattern: /(?<![\p{L}\d-])\d{10}(?![\p{L}\d-])/gu, announcedBy: 'passport-word', enough: 'announcement' },
  {
    pattern: /(?<![\p{L}\d-])[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,3}(?![\p{L}\d-])/giu,
    announcedBy: 'plate-word',
    check: isSidecode,
  },
];

// An account that the organisation asks gifts and payments on is meant to be known.
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}/giu;

/** Numbers and secrets that belong to one person: BSN, education number, birth date, IBAN, plate, passport, password. */
export const identifier: Rule = {
  id: 'identifier',
  level: 'stop',
  find(draft) {
    const matches = PATTERNS.flatMap((pattern) => patternMatches(draft, pattern, MESSAGE));
    const bare = patternMatches(draft, BARE_NINE, MESSAGE).map(
      (match): Match => ({ ...match, level: 'warn' }),
    );
    return withoutOverlap([...matches, ...ibanMatches(draft), ...secretMatches(draft, MESSAGE), ...bare]);
  },
};

// Painters and kings are not born within living memory; two digits are a child's year.
function isLivingMemory(date: string): boolean {
  const year = Number((/^\d{4}/.exec(date) ?? /\d{1,4}$/.exec(date))?.[0]);
  return year < 100 || (year >= 1945 && year < 2100);
}

const SIDECODES =
  /^(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)$/i;

/** The series in which Dutch licence plates have been issued (RDW, "sidecodes" 1 to 14). */
function isSidecode(plate: string): boolean {
  return SIDECODES.test(plate);
}

function ibanMatches(draft: ReadDraft): Match[] {
  return draft.read.sentences.flatMap((sentence) => {
    const ibans = ibansIn(sentence.body);
    if (ibans.length === 0) return [];
    const { cues } = sentence.body;
    const published = cues.has('iban-public') || draft.author.account === 'organisation';
    if (published && !cues.has('iban-private')) return [];
    return ibans.map((iban): Match => {
      const because = [{ kind: 'checksum', text: iban.words }] as const;
      return { span: spanIn(sentence, iban), message: MESSAGE, because };
    });
  });
}

const ibansIn = perSentence(({ text }) =>
  [...text.matchAll(IBAN)].flatMap(({ 0: found, index: start }) => {
    const words = validPart(found);
    return words ? [{ start, end: start + words.length, words }] : [];
  }),
);

// The pattern may run on into the next words: cut back to the longest part that mod 97 accepts.
function validPart(words: string): string | undefined {
  for (let end = words.length; end >= 15; end--) {
    const part = words.slice(0, end);
    if (/\S$/.test(part) && isValidIBAN(part.replace(/ /g, '').toUpperCase())) return part;
  }
  return undefined;
}

function withoutOverlap(matches: readonly Match[]): Match[] {
  return matches.filter(
    ({ span }, at) =>
      !matches
        .slice(0, at)
        .some((other) => span && other.span && span.start < other.span.end && other.span.start < span.end),
  );
}
