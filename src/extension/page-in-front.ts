import { browser } from './browser';
import type { PageState } from './messages';
import { sendToTab } from './messaging';

/** The id of the tab that the author looks at. */
export async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** How the page in front stands; undefined where our content script is not. */
export async function pageInFront(): Promise<PageState | undefined> {
  const tab = await tabInFront();
  return tab === undefined ? undefined : pageIn(tab);
}

/** How the page in a tab stands, by the frame in which somebody writes; undefined where our content script is not. */
export async function pageIn(tab: number): Promise<PageState | undefined> {
  // Somebody may be writing in a frame of the page.
  const inFrame = await sendToTab(tab, 'get-state-in-use', undefined).catch(() => undefined);
  return inFrame ?? sendToTab(tab, 'get-page-state', undefined, 0).catch(() => undefined);
}
