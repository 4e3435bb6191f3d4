import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { CHANGES, type Change } from '../../pages/mutations';
import { scriptOf } from '../rig/changes';
import type { Chromium } from '../rig/chromium';
import { boxesOf, lastKey, openProbedChromium, published } from './open-probe';

/** What each page is tried under: every change, and none. */
export const PAGES = [...CHANGES, 'as it is'] as const;

/** Opens pages for the tests of one file, in Chromium with the site's functions in every page, and closes them after each. */
export function probing(): Pick<Chromium, 'open'> {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await openProbedChromium();
  });
  afterEach(async () => {
    for (const page of chromium.context.pages()) if (page.url() !== 'about:blank') await page.close();
  });
  afterAll(() => chromium.close());
  return { open: (address, script) => chromium.open(address, script) };
}

/** The script that makes a page like this. */
export async function scriptFor(page: (typeof PAGES)[number]): Promise<string | undefined> {
  return page === 'as it is' ? undefined : scriptOf(page satisfies Change);
}

/** The page builds its boxes anew: the editor is another element, and the boxes are read as before. */
export async function isReadAlikeBuiltAnew(page: Page, editor: string): Promise<void> {
  const before = await boxesOf(page);
  const old = await page.locator(editor).first().elementHandle();
  await page.evaluate(() => window.remount());
  await expect.poll(() => old?.evaluate((element) => element.isConnected)).toBe(false);
  expect(await boxesOf(page)).toEqual(before);
}

/** Enter starts a new line in the editor that has the focus, and Ctrl+Enter publishes. */
export async function publishesByControlEnter(page: Page): Promise<void> {
  await page.keyboard.type('een');
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.type('twee');
  await page.keyboard.press('Control+Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toEqual([{ text: 'een\ntwee', how: 'key' }]);
}
