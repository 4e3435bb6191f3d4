import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../src/class-list/class-list';
import { ESIS, PARNASSYS } from '../class-list/lists';
import { type Harness, openHarness } from '../views/harness/browser';
import type { ClassListShown } from '../views/harness/lists';
import { LOOKS, violationsIn } from './rig/looks';

const KNOWN: readonly Person[] = [
  { kind: 'pupil', names: ['Jip van Dalen'], group: '5b', consent: 'yes' },
  { kind: 'pupil', names: ['Lot Kok'], group: '5b' },
  { kind: 'staff', names: ['Sanne Kok'] },
];

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());
afterEach(() => page.context().close());

describe('a list from a file', () => {
  it('is shown before anything of it is kept; then all of it is, beside what was known', async () => {
    await show({ people: KNOWN });
    await choose(PARNASSYS);
    await expect.poll(focused).toBe('Kijk na wat er bewaard wordt');
    expect(await page.locator('.lists-preview').innerText()).toContain(
      'Dit wordt weggegooid: Geboortedatum, BSN, Toestemming foto website, Telefoon ouder 1.',
    );
    expect(await counts()).toEqual(['2 nieuw', '1 bijgewerkt', '0 al bekend']);
    expect(await kept()).toEqual(KNOWN);
    await page.getByRole('radio', { name: 'Weghalen' }).check();
    await page.getByRole('button', { name: 'Bewaar deze lijst' }).click();
    await expect.poll(told).toBe('De klassenlijst is bewaard.');
    expect(await kept()).toEqual([
      { kind: 'staff', names: ['Sanne Kok'] },
      { kind: 'pupil', names: ['Jip van Dalen'], group: '5b', consent: 'no' },
      { kind: 'pupil', names: ['Noor Yıldız'], group: '5b', consent: 'yes' },
      { kind: 'pupil', names: ['Zoë de Bruin'], group: '6', consent: 'ask' },
    ]);
  });

  it('asks about names that are gone, and saves nothing before it has an answer', async () => {
    await show({ people: KNOWN });
    await choose(PARNASSYS);
    const save = page.getByRole('button', { name: 'Bewaar deze lijst' });
    await save.waitFor();
    expect(await page.getByRole('group', { name: /niet meer op deze lijst/ }).innerText()).toContain(
      'Lot Kok',
    );
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: 'Bewaren' }).check();
    await save.click();
    await expect.poll(kept).toContainEqual(KNOWN[1]);
  });

  it('is kept as its reader says that the columns are', async () => {
    await show({ people: [] });
    await choose(ESIS);
    await page.getByRole('combobox', { name: /^Voornamen/ }).selectOption({ label: 'weggooien' });
    await page.getByRole('combobox', { name: /^Roepnaam verzorger 2/ }).selectOption({ label: 'weggooien' });
    await page.getByRole('combobox', { name: 'Wie staan er op deze lijst?' }).selectOption('staff');
    await page.getByRole('button', { name: 'Bewaar deze lijst' }).click();
    await expect.poll(kept).toHaveLength(4);
    expect((await kept())[0]).toEqual({ kind: 'staff', names: ['Jip van Dalen'], group: 'Groep 5b' });
  });

  it('can be dropped, and cancelled', async () => {
    await show({ people: KNOWN });
    await page.locator('.file-drop').evaluate((field, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'lijst.csv'));
      field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, PARNASSYS);
    await page.getByRole('button', { name: 'Annuleer' }).click();
    expect(await page.locator('.file-drop').isVisible()).toBe(true);
    expect(await kept()).toEqual(KNOWN);
  });

  it('leaves what was pasted to be put right when it is cancelled', async () => {
    await show({ people: [] });
    const field = page.getByRole('textbox', { name: 'Plak hier namen of een tabel' });
    await field.fill('Jip de Boer');
    await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
    await page.getByRole('button', { name: 'Annuleer' }).click();
    expect(await field.inputValue()).toBe('Jip de Boer');
    await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
    await page.getByRole('button', { name: 'Bewaar deze lijst' }).click();
    await expect.poll(kept).toHaveLength(1);
    expect(await field.inputValue()).toBe('');
  });

  it.each([
    ['', 'Hier staat niets in.'],
    ['%PDF-1.7', 'Dit is geen lijst. Kies een bestand in CSV, Excel (.xlsx) of ODS.'],
    ['PK\u0003\u0004 and nothing more', 'Dit bestand is beschadigd en kan niet worden gelezen.'],
    [
      'Naam\n"Jip\nNoor',
      'In rij 2 staat een aanhalingsteken dat niet wordt gesloten. Vanaf daar is niet te zien wat bij elkaar hoort. Er is niets overgenomen.',
    ],
  ])('that cannot be read is refused with the reason: %j', async (text, reason) => {
    await show({ people: KNOWN });
    await choose(text);
    await expect.poll(() => page.getByRole('alert').innerText()).toBe(reason);
    expect(await kept()).toEqual(KNOWN);
  });

  it('that cannot be stored stays open, and that is told', async () => {
    await show({ people: [], fails: true });
    await choose(PARNASSYS);
    await page.getByRole('button', { name: 'Bewaar deze lijst' }).click();
    await expect.poll(told).toBe('De klassenlijst kon niet worden bewaard. Er is niets veranderd.');
    expect(await page.locator('.lists-preview').isVisible()).toBe(true);
  });
});

describe('the list that is kept', () => {
  it('takes pasted names beside those that are there, by the keyboard alone', async () => {
    await show({ people: KNOWN });
    await page.getByRole('textbox', { name: 'Plak hier namen of een tabel' }).focus();
    await page.keyboard.insertText('Zoë de Bruin\nMees Jansen');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const save = page.getByRole('button', { name: 'Bewaar deze lijst' });
    for (let step = 0; step < 12 && (await focused()) !== 'Bewaar deze lijst'; step++)
      await page.keyboard.press('Tab');
    expect(await save.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(told).toBe('De klassenlijst is bewaard.');
    expect(await kept()).toHaveLength(5);
  });

  it('lets go of one name, and of all once that was asked', async () => {
    await show({ people: KNOWN });
    await page.getByText('Leerlingen: 5b').click();
    await page.getByRole('button', { name: 'Lot Kok verwijderen' }).click();
    await expect.poll(kept).toEqual([KNOWN[0], KNOWN[2]]);
    await page.getByRole('button', { name: 'Verwijder alle namen' }).click();
    await page.getByRole('button', { name: 'Niets verwijderen' }).click();
    expect(await kept()).toEqual([KNOWN[0], KNOWN[2]]);
    await page.getByRole('button', { name: 'Verwijder alle namen' }).click();
    await page.getByRole('button', { name: 'Ja, alle namen verwijderen' }).click();
    await expect.poll(told).toBe('Alle namen zijn verwijderd.');
    expect(await kept()).toEqual([]);
  });

  it('cannot be moved when the school chose where it is kept', async () => {
    await show({ people: [], keepForced: true, fromSchool: 2 });
    expect(await page.getByRole('radio').first().isDisabled()).toBe(true);
    expect(await page.locator('#part').innerText()).toMatch(
      /2 namen toegevoegd[\s\S]*Door je school ingesteld/,
    );
  });
});

it.each(Object.entries(LOOKS))('breaks no rule of accessibility in %s', async (_, look) => {
  for (const language of ['nl', 'en'] as const) {
    await show({ people: KNOWN, language }, look);
    expect(await violationsIn(page, '#part')).toEqual([]);
    await choose(`${PARNASSYS}\r\n;;;;;;;;06-1\r\nNoor;=1+1;`);
    await page.locator('.lists-preview').waitFor();
    expect(await violationsIn(page, '#part')).toEqual([]);
    if (language === 'nl') await page.context().close();
  }
});

async function show(shown: ClassListShown, look?: BrowserContextOptions): Promise<void> {
  page = await harness.open(look);
  page.setDefaultTimeout(5000);
  await page.evaluate((how) => globalThis.harness.showClassList(how), shown);
}

async function choose(text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.locator('[type=file]').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer });
}

function kept(): Promise<readonly Person[]> {
  return page.evaluate(() => globalThis.harness.kept);
}

function told(): Promise<string> {
  return page.getByRole('status').innerText();
}

function counts(): Promise<string[]> {
  return page.locator('.lists-counts li').allInnerTexts();
}

function focused(): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLElement).innerText);
}
