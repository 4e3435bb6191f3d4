import { vi } from 'vitest';
import { fakeBrowser, fakeLocks } from './fake-browser';

/** The browser that stands in for the real one; a test may put another in its place. */
export const held = { browser: undefined as unknown };

/** In the place of the module with the browser: `vi.mock('…/browser', async () => (await import('./held-browser')).heldModule)`. */
export const heldModule = {
  get browser() {
    return held.browser;
  },
};

/** A browser in which nothing is stored yet; from now on it is the one that is held. */
export function freshBrowser() {
  const browser = fakeBrowser();
  held.browser = browser;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  return browser;
}
