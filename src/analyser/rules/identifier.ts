import { isValidIBAN } from 'ibantools';
import { overlaps } from '../../draft/span';
import { type CheckedPattern, patternMatches } from '../kinds/checked-pattern';
import { isFiction } from '../meaning/fiction';
import { birthDates } from '../numbers/birth-dates';
import { passesElevenCheck } from '../numbers/eleven-check';
import { spokenNumbersIn } from '../numbers/number-words';
import { type GivenSecret, secretsGiven } from '../numbers/secret-token';
import type { Match, ReadDraft, Rule } from '../rule';
import { perSentence } from '../text/scan';
import { spanIn, wordsOf } from '../text/text';
import { sentencesWhere } from '../text/where';

const MESSAGE = 'rule_identifier';

// Eight or nine digits, whole or in groups.
const NINE_DIGITS = /(?<![\d+.,€-])\d(?:[ .-]?\d){7,8}(?![\d-])/g;
// Nine digits in one go that nobody explains: by the sum of their weights likely a BSN, but not surely.
const BARE_NINE: CheckedPattern = {
  pattern: /(?<![a-zA-ZÀ-ɏ\d+.,€#=/_-])[1-9]\d{8}(?![a-zA-ZÀ-ɏ\d/_-]|[.,]\d)/g,
  announcedBy: 'bsn-near',
  check: passesElevenCheck,
  sums: true,
  enough: 'check',
  unless: ['number-other', 'bsn-word', 'pupil-number-word', 'passport-word'],
};
const PATTERNS: readonly CheckedPattern[] = [
  // Who calls it a BSN is taken at their word, also when the digits do not add up.
  { pattern: NINE_DIGITS, announcedBy: 'bsn-word', enough: 'announcement', reach: 140 },
  {
    pattern: NINE_DIGITS,
    announcedBy: 'bsn-near',
    check: passesElevenCheck,
    sums: true,
    unless: ['number-other', 'bsn-word'],
  },
  { pattern: NINE_DIGITS, announcedBy: 'pupil-number-word', enough: 'announcement', reach: 40 },
  {
    pattern: /(?<![a-zÀ-ɏ\d])[A-Z]{0,3}-?\d[\dA-F-]{3,30}/gi,
    announcedBy: 'pupil-number-word',
    enough: 'announcement',
    reach: 40,
  },
  {
    pattern: /(?<![a-zA-ZÀ-ɏ\d])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![a-zA-ZÀ-ɏ\d])/g,
    announcedBy: 'passport-word',
    enough: 'announcement',
  },
  // Ten digits, whole or in groups; a telephone number begins with a nought.
  {
    pattern: /(?<![a-zA-ZÀ-ɏ\d+.,€-])[1-9]\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?![a-zA-ZÀ-ɏ\d-])/g,
    announcedBy: 'passport-word',
    check: (words) => words.replace(/\D/g, '').length === 10,
  },
  {
    pattern: /(?<![a-zÀ-ɏ\d-])[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,3}(?![a-zÀ-ɏ\d-])/gi,
    announcedBy: 'plate-word',
    check: isSidecode,
  },
  // "Kenteken GH482K", "GH 482 K": in capitals, with no dashes between.
  {
    pattern: /(?<![a-zA-ZÀ-ɏ\d-])[A-Z\d]{1,3} ?[A-Z\d]{2,3} ?[A-Z\d]{1,3}(?![a-zA-ZÀ-ɏ\d-])/g,
    announcedBy: 'plate-word',
    check: isPlainSidecode,
  },
  {
    pattern: /(?<![a-zÀ-ɏ\d-])[a-z\d]{1,3} ?[a-z\d]{2,3} ?[a-z\d]{1,3}(?![a-zÀ-ɏ\d-])/gi,
    announcedBy: 'plate-name',
    check: (words) => isPlainSidecode(words.toUpperCase()),
    reach: 25,
  },
];

const IBAN = /(?<![a-zÀ-ɏ\d])[A-Z]{2}\d{2}(?:[ .-]?[A-Z\d]){11,30}/gi;

/** Numbers and secrets that belong to one person: BSN, education number, birth date, IBAN, plate, passport, password. */
export const identifier: Rule = {
  id: 'identifier',
  level: 'stop',
  find(draft) {
    const matches = PATTERNS.flatMap((pattern) => patternMatches(draft, pattern, MESSAGE));
    const bare = patternMatches(draft, BARE_NINE, MESSAGE).map(
      (match): Match => ({ ...match, level: 'warn' }),
    );
    return withoutOverlap([
      ...matches,
      ...spokenMatches(draft),
      ...birthDates(draft, MESSAGE),
      ...ibanMatches(draft),
      ...secretsGiven(draft).map(secretMatch),
      ...bare,
    ]);
  },
};

function secretMatch({ span, word }: GivenSecret): Match {
  return { span, message: MESSAGE, because: [{ kind: 'context', text: word }] };
}

const SIDECODES =
  /^(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)$/i;

/** The series in which Dutch licence plates have been issued (RDW, "sidecodes" 1 to 14). */
function isSidecode(plate: string): boolean {
  return SIDECODES.test(plate);
}

function isPlainSidecode(plate: string): boolean {
  // "In de bus bij Eikstraat 9, 7577 NB": a postcode.
  if (/^\d{4} ?[A-Z]{2}$/.test(plate)) return false;
  const groups = plate.replace(/ /g, '').match(/\d+|[A-Z]+/g) ?? [];
  return isSidecode(groups.flatMap(halved).join('-'));
}

// Four letters or four figures in a row are two groups.
function halved(group: string): string[] {
  return group.length === 4 ? [group.slice(0, 2), group.slice(2)] : [group];
}

// "BSN: één één één, twee twee twee …"
function spokenMatches(draft: ReadDraft): Match[] {
  return sentencesWhere(draft.read, 'bsn-word').flatMap((sentence) => {
    const called = sentence.body.cues.get('bsn-word')?.[0];
    const rows = called ? spokenNumbersIn(sentence.body).filter(({ digits }) => digits.length === 9) : [];
    if (!called || rows.length === 0 || isFiction(draft, sentence)) return [];
    const because = [{ kind: 'context', text: wordsOf(sentence, called) }] as const;
    return rows.map((row): Match => ({ span: spanIn(sentence, row), message: MESSAGE, because }));
  });
}

function ibanMatches(draft: ReadDraft): Match[] {
  return sentencesWhere(draft.read, ibansIn).flatMap((sentence) => {
    const ibans = ibansIn(sentence.body);
    const { cues } = sentence.body;
    // An account that the organisation asks gifts and payments on is meant to be known.
    const published = cues.has('iban-public') || draft.author.account === 'organisation';
    if (published && !cues.has('iban-private')) return [];
    return ibans.map((iban): Match => {
      const because = [{ kind: 'checksum', text: iban.words }] as const;
      return { span: spanIn(sentence, iban), message: MESSAGE, because };
    });
  });
}

// Nothing else looks like a Dutch account number: with a slip of the pen it still is one.
const DUTCH_IBAN = /^NL\d\d ?[A-Z]{4} ?\d(?: ?\d){9}(?!\d)/i;

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
    if (/\S$/.test(part) && isValidIBAN(part.replace(/[ .-]/g, '').toUpperCase())) return part;
  }
  return DUTCH_IBAN.exec(words)?.[0];
}

function withoutOverlap(matches: readonly Match[]): Match[] {
  return matches.filter(
    ({ span }, at) => !matches.slice(0, at).some((other) => span && other.span && overlaps(span, other.span)),
  );
}
