import { browser } from './browser';

// Filled in by vite.config.ts.
declare const EXTENSION_PAGES: readonly string[];

/** Whether the extension has a page of this name. */
export function hasPage(name: string): boolean {
  return EXTENSION_PAGES.includes(name);
}

/** Opens one of the extension's pages in a new tab, at a place in it when given. */
export async function openPage(name: string, place?: string): Promise<void> {
  await browser.tabs.create({ url: `${addressOf(name)}${place ? `#${encodeURIComponent(place)}` : ''}` });
}

/** Goes to one of the extension's pages where it is open already; otherwise opens it. */
export async function showPage(name: string): Promise<void> {
  const [open] = await browser.tabs.query({ url: addressOf(name) });
  if (open?.id === undefined) return openPage(name);
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

function addressOf(name: string): string {
  return browser.runtime.getURL(`src/views/${name}/${name}.html`);
}
