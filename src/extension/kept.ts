import type { Check, Checked } from './checked';

const ENVELOPE = 1;

/** How something is kept under one key. */
export interface Kept<T> {
  readonly key: string;
  /** What holds while nothing is stored. */
  readonly empty: T;
  /** Reads what is stored, of this or any earlier version; whatever is in order is used. Never throws. */
  read(stored: unknown): Checked<T>;
  /** What to store for a value. */
  write(value: T): unknown;
}

/** Something of which what is stored is `{version, value}`. */
export function kept<T>(key: string, check: Check<T>, empty: T): Kept<T> {
  return {
    key,
    empty,
    read: (stored) => (isEnvelope(stored) ? check(key, stored.value) : foreign(key, stored, empty, ENVELOPE)),
    write: (value) => ({ version: ENVELOPE, value }),
  };
}

/** What is stored is none of ours, or of a later version than this: nothing of it can be relied on. */
export function foreign<T>(key: string, stored: unknown, empty: T, version: number): Checked<T> {
  const found = JSON.stringify(stored)?.slice(0, 80) ?? '';
  return {
    value: empty,
    refused: [{ file: key, path: '$', reason: 'other_version', found, allowed: `${version}`, value: stored }],
  };
}

function isEnvelope(stored: unknown): stored is { readonly value: unknown } {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'value' in stored &&
    'version' in stored &&
    stored.version === ENVELOPE
  );
}
