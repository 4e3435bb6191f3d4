import { expect, it } from 'vitest';
import { csvOf } from '../../src/review/csv';

it.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://x.example")\nfoo', ' =1', '＝1'])(
  'is no formula to a spreadsheet program: %j',
  (cell) => {
    const [, , first] = /^\uFEFF(.*)\r\n("?)(.)/s.exec(csvOf(['Tekst'], [[cell]]))!.slice(1) as string[];
    expect(first).toBe("'");
  },
);

it('keeps marks and lines within a cell', () => {
  expect(csvOf(['Tekst', 'Oordeel'], [['Dag;\n"tot" morgen', 'in orde']])).toBe(
    '\uFEFFTekst;Oordeel\r\n"Dag;\n""tot"" morgen";in orde\r\n',
  );
});
