import type { BrowserContext, Page } from 'playwright-core';

const WELCOME = /\/welcome\.html$/;

/** Waits for the page that the extension opens when it is new in a browser, and closes it. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const there = context.pages().find((page) => WELCOME.test(page.url()));
  const page = there ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await page.close();
}

/** A page that was just opened may not have its address yet. */
async function isWelcome(page: Page): Promise<boolean> {
  await page.waitForLoadState('domcontentloaded');
  return WELCOME.test(page.url());
}
