import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { thirdBoard } from '../protocol/third-board';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { forget, openSettings, stored } from './rig/settings-page';

const [, , X_POST] = SURFACES;
const HEADER = ['Roepnaam', 'Voorvoegsel', 'Achternaam', 'Groep', 'BSN', 'Toestemming sociale media'];
const ROWS = [
  ['Quirina', '', 'Zwaluwveld', '5b', '123456782', 'Ja'],
  ['Zoë', 'van der', 'Kwikkel', '5b', '', 'Nee'],
];
const OF_THE_LIST = 'Morgen wordt het mooi weer, zegt Quirina Zwaluwveld.';

const semicolons = [HEADER, ...ROWS].map((cells) => cells.join(';')).join('\r\n');
const sheets = [{ name: 'Leerlingen', rows: [HEADER, ...ROWS] }];
const FILES: readonly (readonly [name: string, bytes: () => Promise<Uint8Array>])[] = [
  // As older programs write it: ë is one byte there.
  ['lijst.csv', async () => Buffer.from(semicolons, 'latin1')],
  ['lijst.xlsx', () => writeXlsx({ sheets })],
  ['lijst.ods', () => writeOds({ sheets })],
];

let chromium: Chromium;
let author: Author;
let settings: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
beforeEach(async () => {
  settings = await openSettings(chromium);
  settings.setDefaultTimeout(10_000);
});
afterEach(async () => {
  await author.page.close();
  await settings.close();
  await forget(chromium);
});
afterAll(() => chromium.close());

it.each(FILES)('the names of %s hold a post, until they are all deleted', async (name, bytes) => {
  await choose('#class_list', name, await bytes());
  await settings.getByRole('button', { name: 'Bewaar deze lijst' }).click();
  await settings.getByText('De klassenlijst is bewaard.').waitFor();
  expect(await stored(chromium, 'class-list')).toMatchObject({
    value: {
      people: [
        { kind: 'pupil', names: ['Quirina Zwaluwveld'], group: '5b', consent: 'yes' },
        { kind: 'pupil', names: ['Zoë van der Kwikkel'], group: '5b', consent: 'no' },
      ],
    },
  });
  expect(await everythingKept()).not.toContain('123456782');
  author = await authorAt(X_POST, chromium);
  await author.type(OF_THE_LIST);
  await author.sees('stop');
  await author.publish();
  await author.isHeld();
  await settings.getByRole('button', { name: 'Verwijder alle namen' }).click();
  await settings.getByRole('button', { name: 'Ja, alle namen verwijderen' }).click();
  await settings.getByText('0 namen bewaard').waitFor();
  await author.sees('clear');
  expect(await everythingKept()).not.toContain('Zwaluwveld');
});

it('a picture beside a child of whom none may be published holds a post', async () => {
  const text = `Naam;Toestemming\nZoë van der Kwikkel;nee`;
  await choose('#class_list', 'lijst.csv', Buffer.from(text));
  await settings.getByRole('button', { name: 'Bewaar deze lijst' }).click();
  await settings.getByText('De klassenlijst is bewaard.').waitFor();
  author = await authorAt(X_POST, chromium);
  await author.type('Zoë op de glijbaan!');
  await author.sees('stop');
  await author.page.setInputFiles(X_POST.files, {
    name: 'IMG_1.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
  });
  await author.publish();
  await author.isHeld();
  expect(
    await author.layer.ask((root) => root.querySelector('[role=alertdialog]')?.textContent, null),
  ).toMatch(/Toestemming voor beeld of geluid\s*Zoë/);
});

it('names that are kept until the browser closes are never written to disk', async () => {
  await settings.getByRole('radio', { name: 'Tot je de browser sluit' }).check();
  await settings
    .getByRole('textbox', { name: 'Plak hier namen of een tabel' })
    .fill('Quirina Zwaluwveld\nZoë van der Kwikkel');
  await settings.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
  await settings.getByRole('button', { name: 'Bewaar deze lijst' }).click();
  await settings.getByText('De klassenlijst is bewaard.').waitFor();
  expect(await everythingKept()).not.toContain('Zwaluwveld');
  author = await authorAt(X_POST, chromium);
  await author.type(OF_THE_LIST);
  await author.sees('stop');
  await settings.getByRole('button', { name: 'Verwijder alle namen' }).click();
  await settings.getByRole('button', { name: 'Ja, alle namen verwijderen' }).click();
  await author.sees('clear');
});

it('a protocol of one’s own is in force on a network once it is used', async () => {
  author = await authorAt(X_POST, chromium);
  await author.type('Plan Zonnehoek begint morgen.');
  await author.sees('clear');
  await choose('#protocols', 'vlierboom.json', Buffer.from(JSON.stringify(thirdBoard())));
  await settings.getByRole('button', { name: 'Voeg toe', exact: true }).click();
  await settings.getByText('Het protocol is toegevoegd.').waitFor();
  await settings.getByRole('button', { name: 'Gebruik: De Vlierboom' }).click();
  await author.sees('stop');
  await author.publish();
  await author.isHeld();
  const saved = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Bewaar als bestand: De Vlierboom' }).click();
  expect((await saved).suggestedFilename()).toBe('vlierboom.json');
  await settings.getByRole('button', { name: 'Gebruik: Konot' }).click();
  await settings.getByRole('button', { name: 'Verwijderen: De Vlierboom' }).click();
  await expect.poll(everythingKept).not.toContain('Zonnehoek');
});

async function choose(section: string, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await settings.locator(`${section} [type=file]`).setInputFiles(file);
}

/** What stands on the disk, as text. */
function everythingKept(): Promise<string> {
  return chromium.worker!.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
};
