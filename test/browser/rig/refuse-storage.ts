import type { Page } from 'playwright-core';

/** From now on the browser refuses this page of ours to store or to delete anything, as on a full disk. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const refuse = (): never => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    Object.assign(chrome.storage.local, { set: refuse, clear: refuse });
  });
}

/** As much of Chromium's own interface as is asked for here. */
declare const chrome: { storage: { local: object } };
