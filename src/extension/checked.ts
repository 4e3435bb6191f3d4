import * as v from 'valibot';
import { problemOf } from '../protocol/load';
import type { ProtocolProblem } from '../protocol/problem';

/** A part of something stored that is not in order: what is wrong with it, and the part itself. */
export interface Refused extends ProtocolProblem {
  readonly value: unknown;
}

/** What could be used of something stored, and what not. */
export interface Checked<T> {
  readonly value: T;
  readonly refused: readonly Refused[];
}

/** How one thing is checked; `file` is what it is called where something is wrong with it. */
export type Check<T> = (file: string, value: unknown) => Checked<T>;

/** What a schema has against a value: each problem, with the value that it is about. */
export function refusals(file: string, schema: v.GenericSchema, value: unknown, under = ''): Refused[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const problem = problemOf(file, issue);
    return { ...problem, path: joined(under, problem.path), value };
  });
}

/** Takes those items of a list that are in order. */
export function eachItem<T>(schema: v.GenericSchema<unknown, T>): Check<readonly T[]> {
  return listBy((file, items) => {
    const checked = items.map((item, index) => refusals(file, schema, item, `[${index}]`));
    const kept = items.filter((_, index) => checked[index]?.length === 0);
    return { value: kept as T[], refused: checked.flat() };
  });
}

/** Takes of a list what `check` takes of its items, and nothing of what is no list. */
export function listBy<T>(
  check: (file: string, items: readonly unknown[]) => Checked<readonly T[]>,
): Check<readonly T[]> {
  return (file, value) =>
    Array.isArray(value)
      ? check(file, value)
      : { value: [], refused: refusals(file, v.array(v.unknown(), 'not_list'), value) };
}

/** `terms` and `flag[0].term` → `terms.flag[0].term`; `$` stands for the thing itself. */
export function joined(under: string, path: string): string {
  if (under === '') return path;
  if (path === '$') return under;
  return path.startsWith('[') ? `${under}${path}` : `${under}.${path}`;
}
