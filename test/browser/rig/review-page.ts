import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from './chromium';

/** Where a draft is written on the review page. */
export const DRAFT = '[data-compose="draft"]';

/** Opens the review page of the extension. */
export async function openReview({ context, origin }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${origin}/src/views/review/review.html`);
  await page.locator(DRAFT).waitFor();
  return page;
}

/** What the report says in one sentence. */
export function verdictOn(page: Page): Promise<string | null> {
  return page.locator('#review-verdict').textContent({ timeout: 1000 });
}

/** The text of the file that its reader gets by a press. */
export async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  const chunks = await (await download.createReadStream()).toArray();
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** The part of the page that the keyboard is in: its class, or the name of what can be pressed. */
export function focusOn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { className, textContent, tagName } = document.activeElement!;
    return tagName === 'BUTTON' ? (textContent ?? '') : className || tagName;
  });
}

/** Nothing on the page keeps people out, as far as a program can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Takes away all that the extension keeps. */
export async function forgetAll({ worker }: Chromium): Promise<void> {
  await worker!.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };
