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
    await chromium.worker!.evaluate(
      (text) => chrome.storage.session.set({ 'handed-text': { version: 1, value: { text, site: 'x' } } }),
      NAMED,
    );
    await open();
    await expect.poll(() => page.inputValue(DRAFT)).toBe(NAMED);
    expect(await page.getByLabel('Netwerk').inputValue()).toBe('x');
    expect(await chromium.worker!.evaluate(() => chrome.storage.session.get('handed-text'))).toEqual({});
  });

  it.each(['light', 'dark'] as const)('has nothing in %s that keeps people out', async (colorScheme) => {
    await open();
    await page.emulateMedia({ colorScheme });
    await page.fill(DRAFT, NAMED);
    await expect.poll(verdict).toMatch(/niet geplaatst/);
    await expectAccessible(page);
  });
});

async function open(): Promise<void> {
  page = await openReview(chromium);
  layer = await ourLayer(page);
}

function verdict(): Promise<string | null> {
  return verdictOn(page);
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  storage: { session: { get(key: string): Promise<object>; set(values: object): Promise<void> } };
};
