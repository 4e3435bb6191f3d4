import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { DRAFT, HARMLESS } from './rig/drafts';

const DEFAULTS = { version: 1, protocol: 'konot', role: 'teacher', language: 'nl' };
const [, , X_POST] = SURFACES;

// What was chosen goes by way of the background, which may have to wake up first.
const PATIENTLY = { timeout: 10_000 };

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(async () => {
  await author.page.close();
  await store(DEFAULTS);
});
afterAll(() => chromium.close());

describe('the toolbar icon', () => {
  it('tells how many points stand open in the tab, and of that tab only', async () => {
    author = await authorAt(X_POST, chromium);
    const other = await chromium.open('https://x.com/home');
    await author.page.bringToFront();
    const tab = await tabInFront();
    await author.type(DRAFT);
    await expect
      .poll(() => toolbar(tab), PATIENTLY)
      .toEqual({
        badge: '1',
        title: 'In je bericht staat 1 punt om eerst op te lossen.',
      });
    await other.bringToFront();
    expect((await toolbar(await tabInFront())).badge).toBe('');
    await other.close();
    await author.page.keyboard.press('Control+a');
    await author.type(HARMLESS);
    await expect
      .poll(() => toolbar(tab), PATIENTLY)
      .toEqual({ badge: '', title: 'Je bericht ziet er goed uit.' });
  });
});

describe('settings', () => {
  it('are followed while the author writes', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    await author.sees('stop');
    expect(await markLabel()).toBe('Postwijzer: 1 punt om eerst op te lossen.');
    await store({ ...DEFAULTS, language: 'en' });
    await expect.poll(markLabel, PATIENTLY).toMatch(/^Postwijzer: 1 .* first/);
    await author.publish();
    await author.isHeld();
  });

  it('that are broken leave the defaults at work', async () => {
    await store({ version: 1, role: 'director' });
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    await author.publish();
    await author.isHeld();
    const key = 'set-aside:settings';
    const kept = await chromium.worker!.evaluate((wanted) => chrome.storage.local.get(wanted), key);
    expect(kept).toMatchObject({ [key]: [{ refused: [{ path: 'role', value: 'director' }] }] });
    expect(await stored()).toEqual({ version: 2 });
  });

  it('are chosen in the popup', async () => {
    author = await authorAt(X_POST, chromium);
    const popup = await openPopup();
    await popup.locator('summary', { hasText: 'Konot' }).click();
    await popup.locator('select').nth(0).selectOption('loket');
    await expect.poll(async () => (await stored()).protocol, PATIENTLY).toBe('loket');
    await popup.locator('select').nth(2).selectOption('en');
    await expect
      .poll(stored, PATIENTLY)
      .toEqual({ ...DEFAULTS, version: 2, protocol: 'loket', language: 'en' });
    await expect.poll(() => popup.locator('.popup').getAttribute('lang')).toBe('en');
    await popup.close();
  });
});

async function openPopup(): Promise<Page> {
  const popup = await chromium.context.newPage();
  await popup.goto(`${chromium.origin}/src/views/popup/popup.html`);
  return popup;
}

function markLabel(): Promise<string | undefined> {
  return author.layer.ask((root) => root.querySelector('.pw-mark')!.getAttribute('aria-label')!, null);
}

async function store(settings: object): Promise<void> {
  await chromium.worker!.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
}

async function stored(): Promise<Record<string, unknown>> {
  const { settings } = await chromium.worker!.evaluate(() => chrome.storage.local.get('settings'));
  return settings as Record<string, unknown>;
}

async function tabInFront(): Promise<number> {
  const tabs = await chromium.worker!.evaluate(() =>
    chrome.tabs.query({ active: true, lastFocusedWindow: true }),
  );
  return tabs[0]!.id!;
}

async function toolbar(tabId: number): Promise<{ badge: string; title: string }> {
  return chromium.worker!.evaluate(
    async (id) => ({
      badge: await chrome.action.getBadgeText({ tabId: id }),
      title: await chrome.action.getTitle({ tabId: id }),
    }),
    tabId,
  );
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
  };
  tabs: { query(wanted: object): Promise<{ id?: number }[]> };
  action: {
    getBadgeText(tab: { tabId: number }): Promise<string>;
    getTitle(tab: { tabId: number }): Promise<string>;
  };
};
