import { consentFrom, kindFrom, strictest } from './cell-meaning';
import type { Person } from './class-list';
import { type Column, columnsOf, hasNames } from './columns';
import { NAME_PARTS, type NamePart, type Use } from './headers';
import { isName, type NameParts, namesFrom } from './names';
import { samePerson } from './same-person';
import type { Row, Table } from './table';

/** What somebody chose beside what was found. */
export interface Choices {
  /** A use for each column. */
  readonly uses?: readonly Use[];
  /** Whom the list is about, where no column says so; absent: pupils. */
  readonly kind?: Person['kind'];
}

/** A row that nothing is kept of. The sentence is `class_list_row_<reason>`. */
export interface BrokenRow {
  /** As the spreadsheet counts. */
  readonly row: number;
  readonly reason: 'no_name' | 'not_a_name' | 'too_many_cells';
}

/** What would be kept of a list. */
export interface Preview {
  readonly columns: readonly Column[];
  /** Each person once, in the order of the list. */
  readonly people: readonly Person[];
  readonly broken: readonly BrokenRow[];
  /** Whether it is known which column holds names. */
  readonly hasNames: boolean;
  readonly unread: readonly string[];
}

type Group = 'person' | 'parent1' | 'parent2';

/** Works out what a list holds, without keeping any of it. */
export function previewOf(table: Table, { uses, kind = 'pupil' }: Choices = {}): Preview {
  const { columns, rows } = columnsOf(table, uses);
  const named = hasNames(columns);
  const people = new Map<string, Person>();
  const broken: BrokenRow[] = [];
  for (const row of named ? rows : []) {
    const found = peopleIn(row, columns, kind);
    if (!Array.isArray(found)) broken.push(found);
    else for (const person of found) addTo(people, person);
  }
  return { columns, people: [...people.values()], broken, hasNames: named, unread: table.unread };
}

/** Everybody in a row, or why there is nobody to be relied on in it. */
function peopleIn(row: Row, columns: readonly Column[], kind: Person['kind']): Person[] | BrokenRow {
  // Then a cell too many came in between, and names stand under another heading.
  if (row.cells.slice(columns.length).some((cell) => cell !== ''))
    return { row: row.number, reason: 'too_many_cells' };
  const groups = (['person', 'parent1', 'parent2'] as const).map((of) => partsOf(row, columns, of));
  if (groups.flatMap(Object.values).some((words) => !isName(words)))
    return { row: row.number, reason: 'not_a_name' };
  const [own, ...parents] = groups.map(namesFrom);
  const people = [
    ...(own?.length ? [personFrom(own, row, columns, kind)] : []),
    ...parents.filter((names) => names.length > 0).map((names): Person => ({ kind: 'parent', names })),
  ];
  return own?.length || !asksForPerson(columns) ? people : { row: row.number, reason: 'no_name' };
}

function asksForPerson(columns: readonly Column[]): boolean {
  return columns.some(({ use }) => NAME_PARTS.some((part) => use === part));
}

function partsOf({ cells }: Row, columns: readonly Column[], of: Group): NameParts {
  const start = of === 'person' ? '' : `${of}_`;
  const parts = NAME_PARTS.map((part): [NamePart, string] => [
    part,
    cells[indexOf(columns, `${start}${part}`)] ?? '',
  ]);
  return Object.fromEntries(parts.filter(([, words]) => words !== ''));
}

function indexOf(columns: readonly Column[], use: string): number {
  return columns.findIndex((column) => column.use === use);
}

function personFrom(
  names: readonly string[],
  { cells }: Row,
  columns: readonly Column[],
  kind: Person['kind'],
): Person {
  const group = cells[indexOf(columns, 'group')] ?? '';
  const used = (use: Use) => cells.filter((_, index) => columns[index]?.use === use);
  const consent = consentFrom(used('consent'), used('refusal'));
  return {
    kind: kindFrom(cells[indexOf(columns, 'kind')] ?? '') ?? kind,
    names,
    ...(isGroup(group) && { group }),
    ...(consent && { consent }),
  };
}

function isGroup(group: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} .,/&+()'’-]{0,29}$/u.test(group);
}

// Somebody who stands in it twice is one: the stricter of what is said about pictures holds.
function addTo(people: Map<string, Person>, person: Person): void {
  const key = `${samePerson(person)} ${person.group ?? ''}`;
  const known = people.get(key);
  if (!known) people.set(key, person);
  else {
    const consent = strictest([known.consent, person.consent]);
    people.set(key, { ...known, ...(consent && { consent }) });
  }
}
