import * as v from 'valibot';
import { because, id, listOf, object, oneOf, text } from './fields';

/** Words of the school's own that are never meant ill, or never written. */
export interface OwnTerm {
  readonly term: string;
  readonly reason?: string;
}

/** A word that is always pointed out. */
export interface FlaggedTerm extends OwnTerm {
  /** The rule that it falls under; absent: `internal-information`. */
  readonly rule?: string;
  /** Absent: `warn`. */
  readonly level?: 'stop' | 'warn';
}

/** The school's own words: `flag` is always found, `allow` never. */
export interface OwnTerms {
  readonly flag: readonly FlaggedTerm[];
  readonly allow: readonly OwnTerm[];
}

const LONGEST = 200;

/** A name, a telephone number or some words: at most 200 characters. */
export const short = v.pipe(text, v.maxLength(LONGEST, because('too_long')));

const maybe = v.exactOptional;
const term = { term: short, reason: maybe(text) };

/** Words that are always pointed out. */
export const FLAGGED_SCHEMA: v.GenericSchema<unknown, readonly FlaggedTerm[]> = listOf(
  object({ ...term, rule: maybe(id), level: maybe(oneOf(['stop', 'warn'])) }),
);

/** Words that are never pointed out. */
export const ALLOWED_SCHEMA: v.GenericSchema<unknown, readonly OwnTerm[]> = listOf(object(term));
