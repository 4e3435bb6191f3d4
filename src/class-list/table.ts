/** A row of a list as it was read. */
export interface Row {
  /** As a spreadsheet program counts them, from 1; a row with a line break in a cell counts once. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What was read from a file or pasted text, before anything is known of its columns. */
export interface Table {
  readonly rows: readonly Row[];
  /** Names of sheets with something in them that were not read: only one sheet is. */
  readonly unread: readonly string[];
  /** The cells were told apart by commas, as `Dalen, Jip van` is. */
  readonly commas?: true;
}

/** Why nothing can be read from a file. The sentence is `class_list_file_<reason>` in `_locales`. */
export const FILE_PROBLEMS = [
  'empty',
  'too_big',
  'unpacks_too_big',
  'too_many_rows',
  'old_excel',
  'web_page',
  'not_a_list',
  'broken',
  'unclosed_quote',
] as const;

/** What is wrong with a file as a whole. */
export interface FileProblem {
  readonly reason: (typeof FILE_PROBLEMS)[number];
  /** The row where it goes wrong, where that is known. */
  readonly row?: number;
}

/** A table, or why there is none. */
export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: FileProblem };

const MOST_ROWS = 20_000;

/** The rows that have something in them, if there are any and not too many. */
export function tableOf(
  grid: readonly (readonly string[])[],
  { unread = [], ...read }: Partial<Omit<Table, 'rows'>> = {},
): ReadTable {
  const rows = grid
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return refused('empty');
  if (rows.length > MOST_ROWS) return refused('too_many_rows');
  return { ok: true, table: { rows, unread, ...read } };
}

/** The answer that nothing can be read. */
export function refused(reason: FileProblem['reason'], row?: number): ReadTable {
  return { ok: false, problem: { reason, ...(row !== undefined && { row }) } };
}
