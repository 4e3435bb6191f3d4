const WEEKDAY = /^\p{L}+\.?,? (?=\d)/u;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const DAY_FIRST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/;
const WITHOUT_YEAR = /^(0?[1-9]|[12]\d|3[01])[-/](0?[1-9]|1[0-2])(?![-/]?\d)/;
const IN_WORDS = /^(\d{1,2})[- ](\p{L}{3,})\.?(?:[- ](\d{4})(?!\d))?/u;
const WEEK = /^(?:week|weken|wk)\b/i;
const TIME = /^(?:[ T,]|om\b|at\b)*(\d{1,2})(?:[:.](\d{2})(?!\d)| ?u(?:ur)?\b)/i;
const MONTHS = [
  /^jan(?:uar[iy])?$/,
  /^feb(?:r(?:uar[iy])?)?$/,
  /^(?:maart|mrt|mar(?:ch)?)$/,
  /^apr(?:il)?$/,
  /^(?:mei|may)$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(?:ust(?:us)?)?$/,
  /^sep(?:t(?:ember)?)?$/,
  /^(?:okt|oct)(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
];

interface Day {
  /** As `2026-11-24`, or `11-24` without a year. */
  readonly date: string;
  /** What stands behind it. */
  readonly rest: string;
}

/**
 * A moment as it can be put in order: `24-11-2026 9:00` and `di 24 november 2026 om 9 uur` → `2026-11-24 09:00`, `24 nov`
 * → `11-24`; one that is written otherwise as it is.
 */
export function inTime(when: string): string {
  const found = WEEK.test(when.trim()) ? undefined : dayIn(when.trim().replace(WEEKDAY, ''));
  if (!found) return when.trim();
  const { date, rest } = found;
  const [, hour, minute = '00'] = TIME.exec(rest) ?? [];
  return hour ? `${date} ${hour.padStart(2, '0')}:${minute}` : `${date}${rest}`;
}

function dayIn(written: string): Day | undefined {
  return inNumbers(written) ?? inWords(written);
}

function inNumbers(written: string): Day | undefined {
  const [first, year, month, day] = YEAR_FIRST.exec(written) ?? [];
  if (first) return dayOf(written.slice(first.length), year, month, day);
  const [whole, date, , number, end] = DAY_FIRST.exec(written) ?? [];
  if (whole) return dayOf(written.slice(whole.length), end?.length === 2 ? `20${end}` : end, number, date);
  const [short, monthDay, inYear] = WITHOUT_YEAR.exec(written) ?? [];
  const rest = written.slice(short?.length);
  // "1-2 december" are two days.
  return short && !monthNumber(/\p{L}+/u.exec(rest)?.[0] ?? '')
    ? dayOf(rest, '', inYear, monthDay)
    : undefined;
}

function inWords(written: string): Day | undefined {
  const [whole = '', day, month = '', year] = IN_WORDS.exec(written) ?? [];
  const number = monthNumber(month);
  return number ? dayOf(written.slice(whole.length), year, number, day) : undefined;
}

function dayOf(rest: string, ...parts: readonly (string | undefined)[]): Day {
  const date = parts.flatMap((part) => (part ? part.padStart(2, '0') : []));
  return { date: date.join('-'), rest };
}

function monthNumber(month: string): string {
  const at = MONTHS.findIndex((name) => name.test(month.toLowerCase()));
  return at === -1 ? '' : String(at + 1);
}
