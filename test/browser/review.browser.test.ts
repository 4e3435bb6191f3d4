import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type OurLayer, ourLayer } from './rig/our-layer';
import { DRAFT, expectAccessible, forgetAll, openReview, verdictOn } from './rig/review-page';

const NAMED = 'Trots op Jip van Dalen uit groep 5!';
const WAITING = { timeout: 5000, interval: 25 };

let chromium: Chromium;
let page: Page;
let layer: OurLayer;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(async () => {
  await page.close();
  await forgetAll(chromium);
});
afterAll(() => chromium.close());

describe('the review page', () => {
  it('reports while a draft is typed, with the marks and the panel of the networks', async () => {
    await open();
    await page.locator(DRAFT).pressSequentially(NAMED);
    await expect.poll(verdict).toMatch(/niet geplaatst/);
    const findings = page.locator('.review-finding');
    expect(await findings.first().textContent()).toMatch(/Jip van Dalen/);
    await vi.waitUntil(() => layer.spotOf('.underline'), WAITING);
    const spot = (await vi.waitUntil(() => layer.spotOf('.pw-mark-stop'), WAITING))!;
    await page.mouse.click(spot.x, spot.y);
    await vi.waitUntil(() => layer.spotOf('.pw-panel-stop'), WAITING);
  });

  it('judges by network, role and files as they are chosen', async () => {
    await open();
    await page.fill(DRAFT, 'De nieuwe rekenmethode is echt waardeloos.');
    await expect.poll(verdict).toMatch(/punt/);
    const before = await page.locator('.review-findings').textContent();
    await page.getByLabel('Wie plaatst het?').selectOption('parent');
    await expect.poll(() => page.locator('.review-findings').textContent()).not.toBe(before);
    await page.locator('.review-files input[type=file]').setInputFiles({
      name: 'klassenfoto-groep-5.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(''),
    });
    expect(await page.locator('.review-file').textContent()).toContain('klassenfoto-groep-5.jpg');
    await page.getByRole('button', { name: /Haal .*klassenfoto/ }).click();
    expect(await page.locator('.review-file').count()).toBe(0);
  });

  it('takes up a text that was selected elsewhere, and keeps it no longer', async () => {
    await hand(NAMED);
    await open();
    await expect.poll(() => page.inputValue(DRAFT)).toBe(NAMED);
    expect(await page.getByLabel('Netwerk').inputValue()).toBe('x');
    expect(await chromium.worker!.evaluate(() => chrome.storage.session.get('handed-text'))).toEqual({});
  });

  it('takes up such a text while it is open, and asks before another goes', async () => {
    await open();
    await hand(NAMED);
    await expect.poll(() => page.inputValue(DRAFT)).toBe(NAMED);
    await hand('Fijn weekend!');
    const question = page.getByRole('dialog', { name: 'Er ligt al een bericht. Vervangen?' });
    await question.waitFor();
    await expectAccessible(page);
    expect(await page.inputValue(DRAFT)).toBe(NAMED);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    await hand('Tot maandag!');
    await question.getByRole('button', { name: 'Annuleren' }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await page.inputValue(DRAFT)).toBe(NAMED);
  });

  it('lets such a text take the place of what lay there', async () => {
    await open();
    await page.getByRole('button', { name: 'Contentkalender' }).click();
    await page.getByLabel(/plak hier/).fill('Fijn weekend!\n\nTot maandag!');
    await page.getByRole('button', { name: /alles na/ }).click();
    await page.getByRole('button', { name: 'Fijn weekend!' }).click();
    await hand(NAMED);
    await page.getByRole('button', { name: 'Vervangen' }).click();
    await expect.poll(() => page.inputValue(DRAFT)).toBe(NAMED);
    await page.locator(DRAFT).press('End');
    await page.keyboard.type(' Hoera!');
    await page.getByRole('button', { name: 'Contentkalender' }).click();
    expect(await page.locator('tbody').textContent()).not.toContain('Hoera');
  });

  it('speaks English, and is worked by the keyboard alone', async () => {
    await chromium.worker!.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 2, language: 'en' } }),
    );
    await open();
    await expect.poll(() => page.title()).toBe('Review posts · Postwijzer');
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel('Or paste the posts here').focus();
    await page.keyboard.type('See you on Monday!');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'One post checked' }).waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(/\b(het|een|bericht)\b/i);
  });

  it.each(['light', 'dark'] as const)('has nothing in %s that keeps people out', async (colorScheme) => {
    await open();
    await page.emulateMedia({ colorScheme });
    await page.fill(DRAFT, NAMED);
    await expect.poll(verdict).toMatch(/niet geplaatst/);
    await expectAccessible(page);
  });
});

/** As the menu on selected text does. */
async function hand(text: string): Promise<void> {
  await chromium.worker!.evaluate(
    (given) =>
      chrome.storage.session.set({ 'handed-text': { version: 1, value: { text: given, site: 'x' } } }),
    text,
  );
}

async function open(): Promise<void> {
  page = await openReview(chromium);
  layer = await ourLayer(page);
}

function verdict(): Promise<string | null> {
  return verdictOn(page);
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  storage: Record<
    'local' | 'session',
    { get(key: string): Promise<object>; set(values: object): Promise<void> }
  >;
};
