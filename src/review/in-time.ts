const WEEKDAY = /^\p{L}+\.?,? (?=\d)/u;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)/;
const IN_WORDS = /^(\d{1,2})[- ](\p{L}{3,})\.?[- ](\d{4})(?!\d)/u;
const TIME = /^(?:[ T,]|om\b|at\b)*(\d{1,2})(?:[:.](\d{2})(?!\d)| ?u(?:ur)?\b)/i;
const MONTHS = [
  /^jan/,
  /^feb/,
  /^(?:maa|mrt|mar)/,
  /^apr/,
  /^(?:mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(?:okt|oct)/,
  /^nov/,
  /^dec/,
];

/**
 * A moment as it can be put in order: `24-11-2026 9:00` and `di 24 november 2026 om 9 uur` → `2026-11-24 09:00`; one
 * that is written otherwise as it is.
 */
export function inTime(when: string): string {
  const written = when.trim().replace(WEEKDAY, '');
  const found = dateIn(written);
  if (!found) return when.trim();
  const { date, rest } = found;
  const [, hour, minute = '00'] = TIME.exec(rest) ?? [];
  return hour ? `${date} ${hour.padStart(2, '0')}:${minute}` : `${date}${rest}`;
}

function dateIn(written: string): { readonly date: string; readonly rest: string } | undefined {
  const yearFirst = YEAR_FIRST.exec(written);
  const found = yearFirst ?? DAY_FIRST.exec(written) ?? IN_WORDS.exec(written);
  if (!found) return undefined;
  const [whole, one, month, other] = found as unknown as readonly [string, string, string, string];
  const [day, year] = yearFirst ? [other, one] : [one, other];
  const number = monthNumber(month);
  if (!number) return undefined;
  const date = [year.length === 2 ? `20${year}` : year, number, day].map((part) => part.padStart(2, '0'));
  return { date: date.join('-'), rest: written.slice(whole.length) };
}

function monthNumber(month: string): string {
  if (/^\d/.test(month)) return month;
  const at = MONTHS.findIndex((name) => name.test(month.toLowerCase()));
  return at === -1 ? '' : String(at + 1);
}
