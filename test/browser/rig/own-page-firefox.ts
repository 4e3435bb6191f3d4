import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { type Bidi, bidiInWindow } from './bidi';
import type { Firefox } from './firefox';
import { firefoxTab, type Tab } from './tab';

const GECKO_ID = JSON.parse(readFileSync('manifest.json', 'utf8')).browser_specific_settings.gecko.id;

/** Opens one of the extension's own pages in a tab of Firefox, which no driver may do by itself. */
export async function openInFirefox(
  { browser }: Pick<Firefox, 'browser'>,
  path: string,
  window?: Bidi,
): Promise<Tab> {
  const ownWindow = window ?? (await bidiInWindow(browser));
  await ownWindow.run(`{
    const { mozExtensionHostname } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
    gBrowser.selectedTab = gBrowser.addTrustedTab("moz-extension://" + mozExtensionHostname + "${path}");
  }`);
  return firefoxTab(await pageAt(browser, path));
}

/** Puppeteer does not hear of the address of a page that it did not open. */
function pageAt(browser: Browser, path: string): Promise<Page> {
  // A page may go while it is asked: the first page is closed where it is not the subject.
  const isOpen = (page: Page) =>
    page
      .evaluate((wanted) => location.pathname === wanted && document.querySelector('h1') !== null, path)
      .catch(() => false);
  const found = async () => {
    for (const page of await browser.pages()) if (await isOpen(page)) return page;
    return undefined;
  };
  return vi.waitUntil(found, { timeout: 10_000, interval: 100 });
}
