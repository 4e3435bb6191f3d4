import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Surface } from './rig/compose-boxes';
import { DRAFT, HARMLESS } from './rig/drafts';
import { type Firefox, openFirefox } from './rig/firefox';
import { NETWORK_SURFACES } from './rig/network-boxes';

let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  firefox = await openFirefox({ extension: 'dist/firefox' });
});
afterEach(() => page.close());
afterAll(() => firefox.close());

// Those that need a file first are tried in Chromium.
it.each(NETWORK_SURFACES.filter(({ open }) => typeof open !== 'function'))(
  'publishing is held, and goes on with other words, in $name in Firefox',
  async (surface) => {
    page = await openAt(surface);
    await page.keyboard.type(DRAFT);
    await publish(surface);
    await expect.poll(() => isInert(surface)).toBe(true);
    expect(await published()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => isInert(surface)).toBe(false);
    await page.click(piercing(surface.editor));
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(HARMLESS);
    await publish(surface);
    await expect.poll(published).toEqual([HARMLESS]);
  },
);

async function openAt({ address, open, editor }: Surface): Promise<Page> {
  const opened = await firefox.open(address);
  await opened.setViewport({ width: 1280, height: 800 });
  if (typeof open === 'string') await opened.click(open);
  await opened.waitForSelector(piercing(editor));
  await opened.click(piercing(editor));
  return opened;
}

async function publish({ publish, shortcut }: Surface): Promise<void> {
  if (shortcut === 'Enter') await page.keyboard.press('Enter');
  else await page.click(piercing(publish));
}

/** Puppeteer looks into a shadow root only when it is told to. */
function piercing(selector: string): string {
  return selector.replace('#interop-outlet ', '#interop-outlet >>> ');
}

function published(): Promise<string[]> {
  return page.evaluate(() => window.published.map(({ text }) => text));
}

/** Whether our dialog keeps the page from being reached: not even the editor can be hit. */
function isInert({ editor }: Surface): Promise<boolean> {
  return page.$eval(piercing(editor), (element) => {
    const { left, top } = element.getBoundingClientRect();
    const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(left + 5, top + 5);
    return !hit || !element.contains(hit);
  });
}
