import type { Page } from 'playwright-core';
import type { Published } from '../../pages/published';
import { type Chromium, openChromium } from '../rig/chromium';
import { bundle } from '../rig/pages';
import type * as Probe from './probe';

declare global {
  /** The probe, in a page of a browser that `openProbedChromium` opened. */
  var probe: typeof Probe;
}

/** Chromium without the extension, with the site's functions in every page. */
export async function openProbedChromium(): Promise<Chromium> {
  const chromium = await openChromium();
  await chromium.context.addInitScript(
    `${await bundle('test/browser/probe/probe.ts', 'probe')}\nglobalThis.probe = probe;`,
  );
  return chromium;
}

/** The compose boxes of a page. */
export function boxesOf(page: Page): Promise<readonly Probe.Seen[]> {
  return page.evaluate(() => probe.boxes());
}

/** The compose box with a key. */
export async function boxWith(page: Page, key: string): Promise<Probe.Seen> {
  const boxes = await boxesOf(page);
  const box = boxes.find((candidate) => candidate.key === key);
  if (!box) throw new Error(`There is no ${key} among ${boxes.map((candidate) => candidate.key).join(', ')}`);
  return box;
}

/** The last key pressed in a compose box, and whether the site says that it publishes. */
export function lastKey(page: Page): Promise<Probe.Heard | undefined> {
  return page.evaluate(() => probe.heard.at(-1));
}

/** What the page has published. */
export function published(page: Page): Promise<readonly Published[]> {
  return page.evaluate(() => window.published);
}

/** A picture of one dot, to attach. */
export const PICTURE = {
  name: 'schoolreis.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Types lines with real keys, with Enter between them. */
export async function typeLines(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}
