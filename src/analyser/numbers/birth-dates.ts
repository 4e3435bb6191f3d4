import { type CheckedPattern, patternMatches, says } from '../kinds/checked-pattern';
import type { Match, ReadDraft } from '../rule';
import { perSentence } from '../text/scan';
import { spanIn } from '../text/text';
import { sentencesWhere } from '../text/where';
import { nameBefore } from './name-before';
import { spokenDates } from './spoken-dates';

const MONTH_NAME =
  '(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ust(?:us)?)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|october)';
const [DAY, MONTH, YEAR] = ['(?:[12]\\d|3[01]|0?[1-9])', '(?:1[0-2]|0?[1-9])', '(?:19|20)\\d{2}'];
// "03-05-2014", "3/5/'14", "3 5 2014", "3 mei 2014", "3.mei.2014"; and the year first: "2014-5-3", "2014 mei 3".
const DATE = new RegExp(
  `(?<!\\d)(?:${[
    `${DAY} ?[-/.] ?${MONTH} ?[-/.] ?['’\`]?(?:\\d{4}|\\d{2})`,
    `${DAY} ${MONTH} ${YEAR}`,
    `${DAY}(?:e|ste|de)?[ .-]{1,2}${MONTH_NAME}(?:,? in |, |[ .-]{1,2})['’\`]?\\d{2,4}`,
    `${YEAR}([-/. ])${MONTH}\\1${DAY}`,
    `${YEAR}[ .-]{1,2}${MONTH_NAME}[ .-]{1,2}${DAY}`,
  ].join('|')})(?!\\d)`,
  'gi',
);

// "Patiënt (*12-03-1950)": a star says that it is a birth date.
const STARRED = /(?<=\* ?)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/g;

// "150415 is haar geboortedatum": day, month and year in one go.
const CLOSED_UP =
  /(?<![\d+.,€-])(?:(?:[12]\d|3[01]|0[1-9])(?:1[0-2]|0[1-9])(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d(?:1[0-2]|0[1-9])(?:[12]\d|3[01]|0[1-9]))(?![\d-])/g;

// Kings and calves are born too.
const OTHERS = { unless: ['birth-general', 'figure'], unlessNear: ['birth-animal'] } as const;

const PATTERNS: readonly CheckedPattern[] = [
  { pattern: DATE, announcedBy: 'birth-word', check: isLivingMemory, ...OTHERS, reach: 40 },
  // "Geb.dat. van Noor, weet iemand die? Volgens mij …": a day that is years ago may stand further off.
  { pattern: DATE, announcedBy: 'birth-word', check: isBehindUs, ...OTHERS, reach: 80, reachBack: 80 },
  { pattern: CLOSED_UP, announcedBy: 'birth-word', check: isLivingMemory, ...OTHERS, reach: 15 },
  { pattern: STARRED, announcedBy: 'birth-word', check: isLivingMemory, enough: 'check' },
  // "Nieuw op de verjaardagskalender: …": a day that is years ago is the day of birth.
  {
    pattern: DATE,
    announcedBy: 'birthday-word',
    check: isYearsAgo,
    unless: [...OTHERS.unless, 'school-noun'],
    reach: 80,
  },
];

/** Dates of birth: called so, or standing behind somebody's name, as matches with the given message. */
export function birthDates(draft: ReadDraft, message: string): Match[] {
  const announced = PATTERNS.flatMap((pattern) => patternMatches(draft, pattern, message));
  const named = sentencesWhere(draft.read, namedDates).flatMap((sentence) =>
    namedDates(sentence.body).map(
      ({ start, end, name }): Match => ({
        span: spanIn(sentence, { start, end }),
        message,
        because: [{ kind: 'context', text: name }],
      }),
    ),
  );
  return [...announced, ...named, ...spokenDates(draft, message)];
}

// Painters and kings are not born within living memory; two digits are a child's year.
function isLivingMemory(date: string): boolean {
  const year = yearOf(date);
  return year < 100 || (year >= 1945 && year < 2100);
}

// Appointments and reports are of this year or the last; who was born later than this needs a word that says so.
const LATEST = 2023;

function isYearsAgo(date: string): boolean {
  const year = yearOf(date);
  return year >= 1945 && year <= LATEST;
}

function isBehindUs(date: string): boolean {
  const year = yearOf(date);
  return isYearsAgo(date) || (year < 100 && (year >= 45 || year <= LATEST % 100));
}

function yearOf(date: string): number {
  // "19122012" is a day of 2012, "20120512" as well.
  if (/^(?:19|20)\d{6}$/.test(date) && !/(?:19[4-9]|20[0-4])\d$/.test(date)) return Number(date.slice(0, 4));
  if (/^(?:\d{6}|\d{8})$/.test(date)) return Number(date.slice(4));
  return Number((/^\d{4}/.exec(date) ?? /\d{1,4}$/.exec(date))?.[0]);
}

// "Van mijn nichtje: 22-09-2014", "hij is van 3 mei 2016".
const KIN =
  /\b(?<![À-ɏ])(?:(?:zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|nichtje|neefje|kleinzoon|kleindochter|kindje|tweeling|oudste|jongste|leerling|leerlinge|moeder|vader|man|vrouw)(?: is van| is| van)? ?[:,(]? ?|(?:hij|zij|ze|ik) (?:is|ben) van )$/i;
// Who made, wrote or said something on a day is not born on it.
const MAKER =
  /\b(?<![À-ɏ])(?:foto|beeld|bron|door|tekst|interview|schreef|zei|aldus|uit|van de hand)(?![a-zÀ-ɏ])/i;

// "Op 6 oktober 2006 sprak …": what stands before has ended.
const OPENS = /(?:^|\s)Op $/;

// "Karin 3 oktober 2019 begonnen": another day of somebody's life.
const CAREER =
  /\b(?<![À-ɏ])(?:begon|begonnen|gestart|startte|in dienst|afscheid|getrouwd|trouwde|overle(?:den|ed)|gestorven|stierf|pensioen|benoemd|geslaagd|verhuisd|aangenomen|vertrokken|vertrok|diploma|jubileum|sindsdien)(?![a-zÀ-ɏ])/i;

// Only a year that is written in full is so long ago without a word that says so.
const FULL_YEAR = /(?:19|20)\d\d/;

const namedDates = perSentence((body) => {
  const { text } = body;
  if (!FULL_YEAR.test(text) || OTHERS.unless.some((list) => says(body, list))) return [];
  return [...text.matchAll(DATE)].flatMap(({ 0: date, index: start }) => {
    const before = text.slice(Math.max(0, start - 70), start);
    const end = start + date.length;
    const elsewise = MAKER.test(before) || OPENS.test(before) || CAREER.test(text.slice(end, end + 40));
    const name = isYearsAgo(date) && !elsewise ? whose(before) : undefined;
    return name ? [{ start, end, name }] : [];
  });
});

function whose(before: string): string | undefined {
  const kin = KIN.exec(before)?.[0];
  if (kin) return kin.trim();
  return nameBefore(before);
}
