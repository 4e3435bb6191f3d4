import { type Unzipped, unzipSync, zipSync } from 'fflate';
import type { CellValue, Workbook } from 'hucre';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { type ReadTable, refused, tableOf } from './table';

/** Tells by the cells of a sheet, without its empty rows, whether the list that is looked for stands in it. */
export type IsWanted = (cells: readonly (readonly string[])[]) => boolean;

const MOST_UNPACKED = 60_000_000;
// What packing may add to a part that cannot be made smaller.
const PACKING = 1024;
const CELLS_ONLY = /^mimetype$|\.(?:xml|rels)$/i;

/** Reads an Excel or OpenDocument file: the first sheet that is wanted, else the first with something in it. */
export async function readSpreadsheet(bytes: Uint8Array, isWanted: IsWanted): Promise<ReadTable> {
  const parts = unpacked(bytes);
  if (parts === 'broken' || parts === 'unpacks_too_big') return refused(parts);
  const read = readerFor(parts);
  if (!read) return refused('not_a_list');
  try {
    return sheetIn(await read(zipSync(parts, { level: 0 })), isWanted);
  } catch {
    return refused('broken');
  }
}

/**
 * The parts with cells in them, when these are as small as the file says. What a part says of itself also bounds the
 * room it gets: one that unpacks to more than it says is cut off there, and is then no valid file.
 */
function unpacked(bytes: Uint8Array): Unzipped | 'broken' | 'unpacks_too_big' {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size: packed, originalSize }) => {
        if (!CELLS_ONLY.test(name)) return false;
        if (packed > originalSize + PACKING)
          throw new RangeError('It says that it unpacks to less than it is');
        size += originalSize;
        return size <= MOST_UNPACKED;
      },
    });
    return size > MOST_UNPACKED ? 'unpacks_too_big' : parts;
  } catch {
    return 'broken';
  }
}

function readerFor(parts: Unzipped): ((bytes: Uint8Array) => Promise<Workbook>) | undefined {
  if (parts['xl/workbook.xml']) return readXlsx;
  return parts['content.xml'] ? readOds : undefined;
}

function sheetIn({ sheets }: Workbook, isWanted: IsWanted): ReadTable {
  const filled = sheets
    .map(({ name, rows }) => ({ name, grid: rows.map((cells) => cells.map(cellText)) }))
    .filter(({ grid }) => grid.some(isFilled));
  const chosen = filled.find(({ grid }) => isWanted(grid.filter(isFilled))) ?? filled[0];
  if (!chosen) return refused('empty');
  const unread = filled.filter((sheet) => sheet !== chosen).map(({ name }) => name);
  return tableOf(chosen.grid, { unread });
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

// Of a formula the file holds what came out of it; nothing is calculated here.
function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? momentText(value) : String(value);
}

// A cell knows no time zone: the reader takes what stands in it for UTC. A date alone is midnight.
function momentText(moment: Date): string {
  return moment
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ')
    .replace(/ 00:00$/, '');
}
