import { browser } from './browser';

// Filled in by vite.config.ts.
declare const EXTENSION_PAGES: readonly string[];

/** Whether the extension has a page of this name. */
export function hasPage(name: string): boolean {
  return EXTENSION_PAGES.includes(name);
}

/** Opens one of the extension's pages in a new tab, at a place in it when given. */
export async function openPage(name: string, place?: string): Promise<void> {
  const path = `src/views/${name}/${name}.html${place ? `#${encodeURIComponent(place)}` : ''}`;
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
