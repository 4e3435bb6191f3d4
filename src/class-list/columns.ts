import { headerAt, isAboutPictures, NAME_PARTS, type Use, useOf } from './headers';
import type { Row, Table } from './table';

/** A column of a list and what it is used for. */
export interface Column {
  /** From 1. */
  readonly number: number;
  /** The word above it; empty when the list has no such row. */
  readonly header: string;
  readonly use: Use;
  /** The first thing that stands in it. */
  readonly example: string;
}

/** A list with its columns told apart. */
export interface Columned {
  readonly columns: readonly Column[];
  /** The rows below the header. */
  readonly rows: readonly Row[];
}

/** Finds out what the columns are for; what somebody chose for them instead goes before that. */
export function columnsOf({ rows, commas }: Table, chosen?: readonly Use[]): Columned {
  const at = headerAt(rows.map(({ cells }) => cells));
  const header = at === undefined ? undefined : rows[at]?.cells;
  const below = at === undefined ? asLines(rows, commas ? ', ' : ' ') : rows.slice(at + 1);
  const width = header ? lastFilled(header) + 1 : Math.max(...below.map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, index) => header?.[index] ?? '');
  const uses =
    chosen ?? (header ? guessed(headers) : headers.map((_, index) => (index === 0 ? 'full' : 'none')));
  return {
    columns: headers.map((each, index) => ({
      number: index + 1,
      header: each,
      use: uses[index] ?? 'none',
      example: below.find(({ cells }) => cells[index])?.cells[index] ?? '',
    })),
    rows: below,
  };
}

/**
 * Without a header, names stand under each other, or behind each other in one line. Two columns are one name in two
 * pieces: with a comma between them the surname first ("Dalen, Jip van"), else as the name is said.
 */
function asLines(rows: readonly Row[], between: string): Row[] {
  const together = rows.every(({ cells }) => cells.length === 2);
  return rows.flatMap(({ number, cells }) => {
    if (together && rows.length > 1) return [{ number, cells: [cells.join(between)] }];
    return cells.filter((cell) => cell !== '').map((cell) => ({ number, cells: [cell] }));
  });
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '');
}

function guessed(headers: readonly string[]): Use[] {
  const uses = headers.map(useOf);
  const once = uses.map((use, at) => (isAboutPictures(use) || uses.indexOf(use) === at ? use : 'none'));
  return ofOneKind(oneNameEach(once), headers);
}

// "Naam" beside "Tussenvoegsel" is a surname; beside first and last names it says nothing more.
function oneNameEach(uses: readonly Use[]): Use[] {
  const given = uses.includes('nickname') || uses.includes('first');
  if (!uses.includes('full') || !given) return [...uses];
  if (uses.includes('last')) return uses.map((use) => (use === 'full' ? 'none' : use));
  return uses.map((use) => (use === 'full' && uses.includes('prefix') ? 'last' : use));
}

// Of several columns about pictures, those about social media are what this is about.
function ofOneKind(uses: readonly Use[], headers: readonly string[]): Use[] {
  const isSocial = (at: number): boolean => /soci/i.test(headers[at] ?? '');
  const social = uses.some((use, at) => isAboutPictures(use) && isSocial(at));
  return uses.map((use, at) => (social && isAboutPictures(use) && !isSocial(at) ? 'none' : use));
}

/** Whether any column holds names of the people the list is about, or of their parents. */
export function hasNames(columns: readonly Column[]): boolean {
  return columns.some(({ use }) => NAME_PARTS.some((part) => use === part || use.endsWith(`_${part}`)));
}
