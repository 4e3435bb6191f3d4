import { decoded } from './decode';
import { readDelimited } from './delimited';
import { headerAt } from './headers';
import { type IsWanted, readSpreadsheet } from './spreadsheet';
import { type ReadTable, refused } from './table';

/** The largest file that is read, in bytes: ten times what a school of two thousand pupils exports. */
export const LARGEST_FILE = 5_000_000;

const ZIP = [0x50, 0x4b];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const START = 4096;

/**
 * Reads a list from a file's bytes. What the file is, is told by what is in it and not by its name. Of several sheets the
 * one that is wanted is read: by default one with names in it. Never throws.
 */
export async function readFile(bytes: Uint8Array, isWanted: IsWanted = hasNameColumns): Promise<ReadTable> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > LARGEST_FILE) return refused('too_big');
  if (begins(bytes, OLD_OFFICE)) return refused('old_excel');
  if (begins(bytes, ZIP)) return readSpreadsheet(bytes, isWanted);
  if (isBinary(bytes)) return refused('not_a_list');
  return readText(decoded(bytes));
}

/** Reads a list from text, pasted or from a file. */
export function readText(text: string): ReadTable {
  if (text.length > LARGEST_FILE) return refused('too_big');
  if (/^\s*(?:<!doctype|<html|<\?xml|<table)/i.test(text)) return refused('web_page');
  if (/^\s*(?:%PDF-|\{)/.test(text)) return refused('not_a_list');
  return readDelimited(text);
}

function hasNameColumns(cells: readonly (readonly string[])[]): boolean {
  return headerAt(cells) !== undefined;
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

// Characters that no text has; UTF-16 is full of zeros, and says so in front.
function isBinary(bytes: Uint8Array): boolean {
  if (UTF_16.some((mark) => begins(bytes, mark))) return false;
  return bytes.subarray(0, START).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
