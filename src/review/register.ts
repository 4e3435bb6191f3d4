import * as v from 'valibot';
import { id, listOf, object, oneOf, text, yesOrNo } from '../protocol/fields';
import { OUTCOMES, type Outcome } from './handover';
import { localTime } from './local-time';

/** What is remembered of a decision that was taken on this device. */
export interface RegisterEntry {
  readonly id: string;
  /** As `2026-11-21T10:15:00.000Z`. */
  readonly at: string;
  readonly site: string;
  /** Ids of the rules that found something in the draft as it came. */
  readonly rules: readonly string[];
  readonly outcome: Outcome;
  readonly fingerprint: string;
  /** The text itself, only where the reviewer chose that. */
  readonly text?: string;
}

/** An entry as it is stored. */
export const REGISTER_SCHEMA: v.GenericSchema<unknown, RegisterEntry> = object({
  ...{ id: text, at: text, site: id },
  rules: listOf(id),
  outcome: oneOf(OUTCOMES),
  // Earlier versions wrote down what the outcome tells already.
  changed: v.exactOptional(yesOrNo),
  fingerprint: text,
  text: v.exactOptional(text),
});

/** How often each of a few things was seen, the most frequent first. */
export type Counts = readonly { readonly name: string; readonly count: number }[];

/** What a register comes down to. */
export interface RegisterSummary {
  readonly outcomes: Counts;
  readonly rules: Counts;
  /** By month on this device, as `2026-11`, in the order of time. */
  readonly months: Counts;
  /** Of the drafts in which something was found: how many were changed, and how many there are. */
  readonly flagged: { readonly changed: number; readonly all: number };
}

/** Counts what was decided. */
export function summaryOf(entries: readonly RegisterEntry[]): RegisterSummary {
  const flagged = entries.filter(({ rules }) => rules.length > 0);
  const changed = flagged.filter(({ outcome }) => outcome === 'agreed-changed');
  const months = countsOf(entries.map(({ at }) => localTime(at).slice(0, 7)));
  return {
    outcomes: countsOf(entries.map(({ outcome }) => outcome)),
    rules: countsOf(entries.flatMap(({ rules }) => rules)),
    months: withEmptyMonths(months.toSorted((one, other) => one.name.localeCompare(other.name))),
    flagged: { changed: changed.length, all: flagged.length },
  };
}

// Else a chart shows May beside November as if nothing lay between them.
function withEmptyMonths(months: Counts): Counts {
  return months.flatMap((month, at) => {
    const next = months[at + 1];
    if (!next) return [month];
    const between = Math.max(0, numberOf(next.name) - numberOf(month.name) - 1) || 0;
    const empty = Array.from({ length: Math.min(between, LONGEST_GAP) }, (_, index) => ({
      name: nameOf(numberOf(month.name) + index + 1),
      count: 0,
    }));
    return [month, ...empty];
  });
}

/** The number of a month as `2026-11` in the row of all months; none for what is not a month. */
function numberOf(month: string): number {
  const [year, inYear] = /^\d{4}-\d\d$/.test(month) ? month.split('-').map(Number) : [];
  return year! * MONTHS_A_YEAR + inYear! - 1;
}

function nameOf(month: number): string {
  const inYear = String((month % MONTHS_A_YEAR) + 1).padStart(2, '0');
  return `${Math.floor(month / MONTHS_A_YEAR)}-${inYear}`;
}

const MONTHS_A_YEAR = 12;
// A clock that was once wrong by a century must not fill the page.
const LONGEST_GAP = 24;

function countsOf(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count);
}
