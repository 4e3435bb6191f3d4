import papaparse from 'papaparse';

// What a spreadsheet program would calculate: as it is typed, or in wide letters.
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** A table as a file that Dutch and other spreadsheet programs open as it is; no cell is taken for a formula. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = papaparse.unparse([[...header], ...rows.map((row) => [...row])], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  // By this mark they know that the letters are Unicode.
  return `\uFEFF${table}\r\n`;
}
