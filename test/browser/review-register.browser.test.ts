import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import {
  DRAFT,
  downloaded,
  expectAccessible,
  focusOn,
  forgetAll,
  openReview,
  verdictOn,
} from './rig/review-page';

const ENTRIES = [
  { rules: ['pupil-name', 'foul-language'], outcome: 'agreed-changed', at: '2026-10-02T09:00:00.000Z' },
  { rules: ['pupil-name'], outcome: 'refused', at: '2026-11-02T09:00:00.000Z', text: '=1+1' },
].map((entry, index) => ({
  ...{ id: `e${index}`, site: 'x', fingerprint: 'f'.repeat(64) },
  ...entry,
}));

const NUMBERS = ['Naam van een leerling2', 'Taalgebruik1'];

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

describe('the record of decisions', () => {
  it('shows what was decided, gives it away as a file, and forgets it', async () => {
    await open();
    await page.getByRole('heading', { name: '2 besluiten' }).waitFor();
    await page.getByText('Aangepast na een bevinding: 1 van de 2 berichten.').waitFor();
    await page.getByText('Als tabel').nth(1).click();
    await expect
      .poll(() => page.locator('.review-chart details').nth(1).locator('tr').allTextContents())
      .toEqual(NUMBERS);
    const { text } = await downloaded(page, () => page.getByRole('button', { name: /CSV/ }).click());
    expect(text).toContain("'=1+1");
    await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
    await expect.poll(() => focusOn(page)).toBe('Nee, laat staan');
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await page.getByText(/Er staat nog niets in/).waitFor();
    await expect.poll(() => focusOn(page)).toBe('review-main');
    expect(await chromium.worker!.evaluate(() => chrome.storage.local.get('register'))).toEqual({
      register: { version: 1, value: [] },
    });
  });

  it('forgets one decision after it asked, and leaves the keyboard where it was', async () => {
    await open();
    const one = page.getByRole('button', { name: /Wis het besluit van 2 november/ });
    await one.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusOn(page)).toBe('Echt wissen?');
    await page.keyboard.press('Tab');
    await expect.poll(() => one.textContent()).toBe('Wis');
    await one.press('Enter');
    await one.press('Enter');
    await page.getByRole('heading', { name: 'Eén besluit' }).waitFor();
    await expect.poll(() => focusOn(page)).toBe('review-register');
  });

  it.each(['light', 'dark'] as const)('has nothing in %s that keeps people out', async (colorScheme) => {
    await open();
    await page.emulateMedia({ colorScheme });
    await page.getByRole('heading', { name: '2 besluiten' }).waitFor();
    await expectAccessible(page);
  });
});

describe('on paper', () => {
  it('the record has its numbers in tables, which a page does not cut off', async () => {
    await open();
    await page.locator('.review-bars').first().waitFor();
    const table = page.locator('.review-chart').nth(1).locator('table').filter({ visible: true });
    expect(await table.count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => table.locator('tr').allTextContents()).toEqual(NUMBERS);
    expect(await page.locator('canvas').filter({ visible: true }).count()).toBe(0);
  });

  it('a report is a document: the text, about what it is, and what was found', async () => {
    page = await openReview(chromium);
    await page.fill(DRAFT, 'Trots op Jip van Dalen uit groep 5!');
    await expect.poll(() => verdictOn(page)).toMatch(/punt/);
    expect(await page.locator('.review-paper').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.review-paper').getByText('Socialmediaprotocol van Konot').waitFor();
    await page.locator('.review-paper').getByText('Trots op Jip van Dalen').waitFor();
    expect(await page.locator('.review-draft').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('#review-verdict').isVisible()).toBe(true);
  });
});

async function open(): Promise<void> {
  await chromium.worker!.evaluate(
    (value) => chrome.storage.local.set({ register: { version: 1, value } }),
    ENTRIES,
  );
  page = await openReview(chromium);
  await page.getByRole('button', { name: 'Overzicht van besluiten' }).click();
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<object>; set(values: object): Promise<void> } };
};
