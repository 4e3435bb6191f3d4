import { decoded } from '../class-list/decode';
import { readFile, readText } from '../class-list/read-file';
import type { FileProblem, Row, Table } from '../class-list/table';
import type { AccountKind, Attachment } from '../draft/draft';
import { kindMeant } from '../draft/file-kind';
import {
  type CalendarColumns,
  type CalendarUse,
  headerIn,
  headerOf,
  LATEST_HEADER,
  longestColumn,
} from './calendar-columns';
import { type Channels, channelsIn, isChannels } from './channels';
import type { Network, Reviewed } from './reviewed';

/** A post of a content calendar. */
export interface Planned {
  /** Where it stood: the row as a spreadsheet counts, or the number of the pasted text. */
  readonly row: number;
  /** As it was written; empty when the calendar does not tell. */
  readonly when: string;
  readonly title: string;
  readonly draft: Reviewed;
}

/** What is read from a calendar, or why nothing is. */
export type ReadCalendar =
  | {
      readonly ok: true;
      readonly posts: readonly Planned[];
      /** Sheets that were not read. */
      readonly unread: readonly string[];
      /** What is written as a channel and is none that is known, each once. */
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** What a calendar is read with: what holds where it does not tell, and the networks it may name. */
export interface Planning {
  readonly usual: Reviewed;
  readonly networks: readonly Network[];
}

const ZIP = [0x50, 0x4b];
const NONE = /^(?:nee|geen|niet|nvt|n\.v\.t\.?|n|no|none|onwaar|false|0|[-–—✗✘☐])$/i;
const TICKED = /^(?:ja|j|yes|y|x|waar|true|1|[✓✔☑✅]\uFE0F?)$/iu;

/** Reads a calendar from a file: Excel, OpenDocument, CSV, or a text with a post in each paragraph or line. Never throws. */
export async function readCalendarFile(bytes: Uint8Array, planning: Planning): Promise<ReadCalendar> {
  const isText = !ZIP.every((byte, index) => bytes[index] === byte);
  const read = await readFile(bytes, (cells) => headerIn(cells) !== undefined);
  if (read.ok && (headerOf(read.table) || !isText)) return fromTable(read.table, planning);
  if (isText && (read.ok || read.problem.reason === 'unclosed_quote'))
    return readCalendarText(decoded(bytes), planning);
  return read.ok ? fromTable(read.table, planning) : read;
}

/** Reads a calendar from pasted text: a table with names above its columns, else a post in each paragraph or line. */
export function readCalendarText(text: string, planning: Planning): ReadCalendar {
  const read = readText(text);
  if (read.ok && headerOf(read.table)) return fromTable(read.table, planning);
  if (!read.ok && (read.problem.reason !== 'unclosed_quote' || beginsWithHeader(text))) return read;
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const pieces = lines.split(/\n[ \t]*\n/).length > 1 ? lines.split(/\n(?:[ \t]*\n)+/) : lines.split('\n');
  const texts = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const posts = texts.map((piece, index) => ({
    ...{ row: index + 1, when: '', title: '' },
    draft: { ...planning.usual, text: piece },
  }));
  return { ok: true, posts, unread: [], unknown: [] };
}

/** Whether one of the first lines, each by itself, names the columns of a calendar: it is then no list of posts. */
function beginsWithHeader(text: string): boolean {
  return text.split(/\r\n?|\n/, LATEST_HEADER).some((line) => {
    const read = readText(line);
    return read.ok && headerOf(read.table) !== undefined;
  });
}

function fromTable(table: Table, planning: Planning): ReadCalendar {
  const header = headerOf(table);
  const rows = table.rows.slice(header ? header.at + 1 : 0);
  const columns = withSite(header?.columns ?? longestColumn(table), rows, planning);
  const posts = rows.flatMap((row) => postsIn(row, columns, planning));
  if (posts.length === 0) return { ok: false, problem: { reason: 'empty' } };
  const unknown = rows.flatMap((row) => channelsOf(row, columns, planning).unknown);
  return { ok: true, posts, unread: table.unread, unknown: [...new Set(unknown)] };
}

/** One post for each network that the row names: they may be judged differently. */
function postsIn(row: Row, columns: CalendarColumns, planning: Planning): Planned[] {
  const { usual } = planning;
  const cell = (use: CalendarUse): string => row.cells[columns[use] ?? -1] ?? '';
  const text = cell('text').replace(/[ \t]*\r\n?/g, '\n');
  if (text === '') return [];
  const { sites } = channelsOf(row, columns, planning);
  const draft = { ...usual, text, account: accountIn(cell('account')) ?? usual.account };
  const attachments = filesIn(cell('files'));
  return (sites.length > 0 ? sites : [usual.site]).map((site) => ({
    ...{ row: row.number, when: cell('when'), title: cell('title') },
    draft: { ...draft, site, ...(attachments.length > 0 && { attachments }) },
  }));
}

// "Media" may stand above pictures and above networks: what is in the column tells.
function withSite(columns: CalendarColumns, rows: readonly Row[], { networks }: Planning): CalendarColumns {
  const { files, ...others } = columns;
  if (files === undefined || others.site !== undefined) return columns;
  const written = rows.map(({ cells }) => cells[files] ?? '').filter((cell) => !TICKED.test(cell));
  const holdsSites = written.some((cell) => isChannels(cell, networks));
  return holdsSites ? { ...others, site: files } : columns;
}

// Of a row without a post nothing is told.
function channelsOf({ cells }: Row, columns: CalendarColumns, { networks }: Planning): Channels {
  const isPost = cells[columns.text ?? -1];
  return channelsIn((isPost && cells[columns.site ?? -1]) || '', networks);
}

function accountIn(cell: string): AccountKind | undefined {
  if (/school|bestuur|stichting|organi[sz]ati/i.test(cell)) return 'organisation';
  return /eigen|persoonlijk|prive|privé|personal|own/i.test(cell) ? 'personal' : undefined;
}

// A column to tick tells that there is a picture, and not which.
function filesIn(cell: string): Attachment[] {
  const names = cell.split(/\s*[,;\n]\s*/).filter((name) => name !== '' && !NONE.test(name));
  return names.map((name, index) =>
    TICKED.test(name) ? { kind: 'image', name: `image-${index + 1}` } : { kind: kindMeant(name), name },
  );
}
