import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { forget, hasChosen, openSettings, store, stored } from './rig/settings-page';

const FULL = {
  settings: {
    version: 2,
    accounts: { 'x:@een_heel_lange_naam_van_een_account_zonder_spaties': 'organisation' },
    contacts: { mediaCoaches: [{ name: 'Noor Zandstra', email: 'noor@school.example' }] },
    terms: { flag: [{ term: 'Hottentottententententoonstelling'.repeat(4), reason: 'intern' }], allow: [] },
    lessonHours: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '12:00' }],
    rules: { 'pupil-name': { level: 'off', reason: 'oefenschool' } },
    role: 'keizer',
  },
  dismissals: { version: 1, value: [{ rule: 'pupil-name', words: 'jip', since: '2026-11-01' }] },
};
const POLICY = {
  protocol: 'loket',
  accounts: { facebook: 'organisation' },
  contacts: { avg: { name: 'Noor', url: 'https://school.example/avg' } },
  lessonHours: [{ days: [1], from: '08:30', to: '12:00' }],
  rules: { logo: { level: 'off' } },
  terms: { flag: [{ term: 'rapportage' }] },
  sitesOff: ['tiktok'],
};
// 320 pixels is 1280 at 400 %.
const LOOKS = [
  { look: 'light', width: 1280, colorScheme: 'light' },
  { look: 'dark', width: 1280, colorScheme: 'dark' },
  { look: 'at 400 %', width: 320, colorScheme: 'light' },
] as const;

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(async () => {
  for (const each of chromium.context.pages().slice(1)) await each.close();
  await forget(chromium);
});
afterAll(() => chromium.close());

describe.each(LOOKS)('the settings page, $look', ({ width, colorScheme }) => {
  it.each([
    ['empty', {}, undefined],
    ['full', FULL, undefined],
    ['in English', { settings: { ...FULL.settings, language: 'en' } }, undefined],
    ['set by the school', {}, POLICY],
  ])('%s: everybody can use it', async (_, values, policy) => {
    await store(chromium, values);
    const page = await openSettings(chromium, policy);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await unfold(page);
    expect(await violations(page)).toEqual([]);
    const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(wider)).toBe(0);
  });
});

it('everything can be done with the keyboard', async () => {
  const page = await openSettings(chromium);
  await tabTo(page, (focused) => focused === 'Regels');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#rules');
  await tabTo(page, (focused) => focused.startsWith('Naam van een leerling'));
  await page.keyboard.type('uit');
  await page.getByText('Deze regel beschermt kinderen.').waitFor();
  await tabTo(page, (focused) => focused === 'Waarom mag deze regel uit?');
  await page.keyboard.type('oefenschool');
  await page.keyboard.press('Enter');
  await hasChosen(chromium, { rules: { 'pupil-name': { level: 'off', reason: 'oefenschool' } } });
  await tabTo(page, (focused) => focused === 'TikTok');
  await page.keyboard.press('Space');
  await hasChosen(chromium, { sitesOff: ['tiktok'] });
  await tabTo(page, (focused) => focused === 'Alles wissen…');
  await page.keyboard.press('Enter');
  await tabTo(page, (focused) => focused === 'Ja, alles wissen');
  await page.keyboard.press('Enter');
  await expect.poll(() => stored(chromium, 'settings')).toBeUndefined();
  // Not at the top of the page again.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('keeping');
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, isMeant: (name: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (isMeant(await focusedName(page))) return;
  }
  expect.fail('Nothing of that name gets the focus.');
}

/** What the focused thing is called: by its label, or by its own words. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const [label] = (focused as HTMLInputElement).labels ?? [];
    const words = focused.getAttribute('aria-label') ?? (label ?? focused).textContent;
    return (words ?? '').trim();
  });
}
