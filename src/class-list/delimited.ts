import papaparse from 'papaparse';
import { type ReadTable, refused, tableOf } from './table';

const DELIMITERS = [';', '\t', ',', '|'];
const LONGEST_LINE_TO_GUESS = 50;

/** Reads a list in which a mark stands between the cells; which mark is found out. */
export function readDelimited(text: string): ReadTable {
  const unmarked = text.replace(/^\uFEFF/, '');
  // Excel may say in a first line of its own which mark it used.
  const [, told, rest] = /^sep=(.)\r?\n([\s\S]*)$/.exec(unmarked) ?? [];
  const body = rest ?? unmarked;
  const delimiter = told ?? delimiterOf(body);
  const { data, errors } = papaparse.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const broken = errors.find(({ type }) => type === 'Quotes');
  // Behind a quotation mark that is never closed, no cell can be told from the next.
  if (broken) return refused('unclosed_quote', (broken.row ?? 0) + (told ? 2 : 1));
  return tableOf(told ? [[], ...data] : data, delimiter === ',' ? { commas: true } : {});
}

/** The mark by which most lines fall into as many cells; a tab where nothing tells, so that lines stay whole. */
function delimiterOf(text: string): string {
  const sample = papaparse.parse<string[]>(text, { delimiter: '\t', preview: LONGEST_LINE_TO_GUESS }).data;
  const lines = sample.map((cells) => cells.join('\t')).filter((line) => line.trim() !== '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, alike: linesAlike(lines, delimiter) }));
  const best = counts.reduce((most, each) => (each.alike > most.alike ? each : most));
  return best.alike > 0 ? best.delimiter : '\t';
}

/** In how many lines the mark stands as often as in most lines in which it stands. */
function linesAlike(lines: readonly string[], delimiter: string): number {
  const times = new Map<number, number>();
  for (const line of lines) {
    const count = line.replace(/"[^"]*"/g, '').split(delimiter).length - 1;
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
}
