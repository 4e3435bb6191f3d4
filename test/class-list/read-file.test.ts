import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readFile, readText } from '../../src/class-list/read-file';
import { PARNASSYS, previewOfFile, previewOfText } from './lists';

const GRID = PARNASSYS.split('\r\n').map((line) => line.split(';'));
const EXPECTED = previewOfText(PARNASSYS).people;

/** Text as older programs on Windows write it. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

async function reasonFor(bytes: Uint8Array) {
  const read = await readFile(bytes);
  return read.ok ? 'read' : read.problem.reason;
}

describe('a file of names', () => {
  it('in UTF-8, with or without a byte order mark, and in UTF-16', async () => {
    const encodings = [strToU8(PARNASSYS), strToU8(`\uFEFF${PARNASSYS}`), utf16(PARNASSYS)];
    for (const bytes of encodings) expect((await previewOfFile(bytes)).people).toEqual(EXPECTED);
  });

  it('in Windows-1252', async () => {
    const { people } = await previewOfFile(windows1252('Roepnaam;Achternaam\r\nZoë;Müller\r\nRené;Ça'));
    expect(people.map(({ names }) => names[0])).toEqual(['Zoë Müller', 'René Ça']);
  });

  it.each([
    ['Excel', writeXlsx],
    ['OpenDocument', writeOds],
  ])('in %s: the sheet that has names in it, and the others are told', async (_, write) => {
    const sheets = [
      { name: 'Uitleg', rows: [['Dit is een export']] },
      { name: 'Leerlingen', rows: GRID },
      { name: 'Leeg', rows: [] },
    ];
    const { people, unread } = await previewOfFile(await write({ sheets }));
    expect(people).toEqual(EXPECTED);
    expect(unread).toEqual(['Uitleg']);
  });

  it('in Excel with a formula: what came out of it is read, nothing is calculated', async () => {
    const rows = [
      ['Roepnaam', 'Achternaam'],
      ['Jip', null],
      ['Noor', 'Smit'],
    ];
    const cells = new Map([['1,1', { formula: 'A1&"x"', formulaResult: 'Dalen', value: 'Dalen' }]]);
    const { people } = await previewOfFile(await writeXlsx({ sheets: [{ name: 'a', rows, cells }] }));
    expect(people.map(({ names }) => names[0])).toEqual(['Jip Dalen', 'Noor Smit']);
  });

  it('with two thousand pupils takes less than a second', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => ['Jip', 'van', `Dal${letters(at)}`, `${at % 8}b`]);
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['Roepnaam', 'Tussenvoegsel', 'Achternaam', 'Groep'], ...rows] }],
    });
    const before = process.cpuUsage();
    expect((await previewOfFile(bytes)).people).toHaveLength(2000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});

describe('a file that is no list', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', strToU8(' \r\n;;;\r\n'), 'empty'],
    ['fifty megabytes', new Uint8Array(50_000_000), 'too_big'],
    ['a little too much', new Uint8Array(LARGEST_FILE + 1), 'too_big'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'not_a_list'],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'not_a_list'],
    ['an old or locked Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old_excel'],
    ['a web page called .xls', strToU8('<html><table><tr><td>Jip</td></tr></table>'), 'web_page'],
    ['a zip with something else', zipSync({ 'brief.txt': strToU8('Dag') }), 'not_a_list'],
    ['half a zip', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }).slice(0, 60), 'broken'],
    ['an empty workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook') }), 'broken'],
    ['too many rows', strToU8('Jip\n'.repeat(20_001)), 'too_many_rows'],
  ])('such as %s', async (_, bytes, reason) => {
    expect(await reasonFor(bytes)).toBe(reason);
  });

  it('such as one that unpacks to hundreds of megabytes', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(100_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(LARGEST_FILE);
    expect(await reasonFor(bomb)).toBe('unpacks_too_big');
  });

  it('such as one that says it unpacks to little, and does not', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 30_000_000) view.setUint32(at, 40_000, true);
    expect(await reasonFor(bomb)).toBe('broken');
  });

  it('names the row where a quotation mark is left open', () => {
    const read = readText('Roepnaam;Achternaam\nJip;Dalen\nNoor;"Smit\nZoë;Kok');
    expect(read).toEqual({ ok: false, problem: { reason: 'unclosed_quote', row: 3 } });
  });

  it('whatever is in it, never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'PK\x03\x04', '\xff\xfe'),
        async (bytes, start) => {
          const file = Uint8Array.from([...windows1252(start), ...bytes]);
          expect(typeof (await readFile(file)).ok).toBe('boolean');
        },
      ),
    );
  });
});

function letters(at: number): string {
  return [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
