import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from './chromium';

/** Where the settings page stands in the extension. */
export const SETTINGS_PAGE = '/src/views/settings/settings.html';

/** Opens the settings page in a tab of its own; with what the school's management set, when given. */
export function openSettings(chromium: Chromium, policy?: object): Promise<Page> {
  return openOwnPage(chromium, SETTINGS_PAGE, policy);
}

/** Opens a page of the extension as `openSettings` does. */
export async function openOwnPage(chromium: Chromium, place: string, policy?: object): Promise<Page> {
  const page = await chromium.context.newPage();
  if (policy) await page.addInitScript(manage, policy);
  await page.goto(`${chromium.origin}${place}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What stands under a key of the extension's storage, without its version. */
export function stored(chromium: Chromium, key: string): Promise<unknown> {
  return chromium.worker!.evaluate(async (wanted) => {
    const { [wanted]: value } = await chrome.storage.local.get(wanted);
    return value;
  }, key);
}

/** Which settings the author has chosen. That the first page was seen is no choice. */
export async function chosenSettings(chromium: Chromium): Promise<string[]> {
  const settings = (await stored(chromium, 'settings')) ?? {};
  return Object.keys(settings).filter((key) => key !== 'version' && key !== 'welcomed');
}

/** Waits until the settings that were chosen hold all of this. */
export async function hasChosen(chromium: Chromium, wanted: object): Promise<void> {
  await expect.poll(() => stored(chromium, 'settings')).toMatchObject(wanted);
}

/** Puts values into the extension's storage as they are. */
export async function store(chromium: Chromium, values: object): Promise<void> {
  await chromium.worker!.evaluate((all) => chrome.storage.local.set(all), values);
}

/** Forgets all that was chosen. */
export async function forget(chromium: Chromium): Promise<void> {
  await chromium.worker!.evaluate(() => chrome.storage.local.clear());
}

/** Stands in for the browser, which would hand every test of this machine the same policy. */
function manage(policy: object): void {
  const { managed } = chrome.storage;
  managed.get = (_keys: unknown, answer?: (values: object) => void) => {
    answer?.(policy);
    return Promise.resolve(policy);
  };
}

/** As much of Chromium's own interface as is asked for here. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
    managed: { get(keys: unknown, answer?: (values: object) => void): Promise<object> };
  };
};
