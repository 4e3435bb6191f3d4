import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { DRAFT, downloaded, expectAccessible, focusOn, forgetAll, openReview } from './rig/review-page';
import { store } from './rig/settings-page';

const NAMED = 'Trots op Jip van Dalen uit groep 5!';
const CALENDAR = [
  'Datum;Kanaal;Bericht',
  '2-12-2026;Facebook;Morgen is er studiedag.',
  `1-12-2026;Instagram;${NAMED}`,
  '3-12-2026;X;"=HYPERLINK(""https://x.example"")"',
].join('\r\n');

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(async () => {
  await page.close();
  await forgetAll(chromium);
});
afterAll(() => chromium.close());

describe('a content calendar', () => {
  it('is checked in one go: sorted, filtered, opened, changed and taken along', async () => {
    await open();
    await choose(CALENDAR);
    await expect.poll(rows).toHaveLength(3);
    expect((await rows())[0]).toMatch(/Instagram.*Jip van Dalen.*Naam van een leerling/);
    await page.getByRole('button', { name: 'Datum' }).click();
    await expect
      .poll(rows)
      .toEqual([
        expect.stringContaining('1-12-2026'),
        expect.stringContaining('2-12-2026'),
        expect.stringContaining('3-12-2026'),
      ]);
    const { name, text } = await downloaded(page, () => page.getByRole('button', { name: /CSV/ }).click());
    expect(name).toMatch(/\.csv$/);
    expect(text).toMatch(/Naam van een leerling: Jip van Dalen/);
    expect(text).toContain(`"'=HYPERLINK`);
    await page.getByLabel(/^Niets gevonden/).check();
    await expect.poll(async () => (await rows()).join()).not.toContain('Jip');
    await page.getByLabel(/^Alles/).check();
    await page.getByRole('button', { name: NAMED }).click();
    expect(await page.inputValue(DRAFT)).toBe(NAMED);
    await page.fill(DRAFT, 'Trots op deze leerlingen!');
    await page.getByRole('button', { name: /Terug naar de kalender/ }).click();
    await expect.poll(rows).toHaveLength(3);
    expect((await rows()).join()).not.toMatch(/Jip|Naam van een leerling/);
  });

  it('is not held against the lesson hours of the moment in which it is checked', async () => {
    const lessonHours = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }];
    await store(chromium, { settings: { version: 2, lessonHours } });
    await open();
    await choose(CALENDAR);
    await expect.poll(rows).toHaveLength(3);
    expect((await rows()).join()).not.toContain('Onder lestijd');
  });

  it('of a thousand posts is checked whole', async () => {
    await open();
    await choose(Array.from({ length: 1000 }, (_, index) => postNumber(index)).join('\n\n'), 'kalender.txt');
    await page.getByRole('heading', { name: '1000 berichten nagekeken' }).waitFor();
  });

  it('that is stopped keeps what was done', async () => {
    await open();
    await choose(Array.from({ length: 8000 }, (_, index) => postNumber(index)).join('\n\n'), 'kalender.txt');
    await page.getByRole('button', { name: /^Stop/ }).click();
    await page.getByText(/Gestopt: .* niet nagekeken/).waitFor();
    expect((await rows()).length).toBeLessThan(8000);
    await choose(Array.from({ length: 8000 }, (_, index) => postNumber(index)).join('\n\n'), 'nog-een.txt');
    await page.getByRole('button', { name: /^Stop/ }).waitFor();
    expect(await page.getByText(/Gestopt: .* niet nagekeken/).count()).toBe(0);
  });

  it('that is chosen while another is checked takes its place', async () => {
    await open();
    await choose(Array.from({ length: 8000 }, (_, index) => postNumber(index)).join('\n\n'), 'kalender.txt');
    await page.getByRole('button', { name: /^Stop/ }).waitFor();
    await choose(CALENDAR);
    await page.getByRole('heading', { name: '3 berichten nagekeken' }).waitFor();
    await page.getByRole('button', { name: /^Stop/ }).waitFor({ state: 'hidden' });
    expect(await rows()).toHaveLength(3);
  });

  it('may be pasted', async () => {
    await open();
    await page.getByLabel(/plak hier/).fill(`Fijn weekend!\n\n${NAMED}`);
    await page.getByRole('button', { name: /alles na/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(rows).toHaveLength(2);
    await page.getByRole('status').getByText('2 berichten nagekeken').waitFor();
    await expect.poll(() => focusOn(page)).toBe('review-many');
  });

  it('that cannot be read tells why', async () => {
    await open();
    await choose('%PDF-1.7', 'kalender.pdf');
    await page
      .getByRole('alert')
      .getByText(/kan niet als kalender gelezen worden/)
      .waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing in %s that keeps people out', async (colorScheme) => {
    await open();
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
    await choose(CALENDAR);
    await expect.poll(rows).toHaveLength(3);
    await expectAccessible(page);
  });
});

async function open(): Promise<void> {
  page = await openReview(chromium);
  await page.getByRole('button', { name: 'Contentkalender' }).click();
}

function choose(text: string, name = 'kalender.csv'): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  return page.locator('.file-drop input').setInputFiles(file);
}

function rows(): Promise<string[]> {
  return page.locator('tbody tr').allTextContents();
}

/** Posts that differ, so that nothing of one is known from another. */
function postNumber(index: number): string {
  const texts = [
    `Vandaag hebben we in groep ${(index % 8) + 1} voor de ${index}e keer gewerkt aan het project over vulkanen. Wat waren de kinderen enthousiast! Kijk voor meer op onze site.`,
    `Zo trots op Noor nummer ${index}, zij won de voorleeswedstrijd van groep 7. De jury was diep onder de indruk van haar verhaal.`,
    `Ik vind de nieuwe rekenmethode (${index}) echt waardeloos en snap niet dat het bestuur dit wil.`,
  ];
  return texts[index % texts.length]!;
}
