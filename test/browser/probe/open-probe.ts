import type { Page } from 'playwright-core';
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

/** Types lines with real keys, with Enter between them. */
export async function typeLines(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}
