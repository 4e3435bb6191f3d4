import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/find-browser';
import type { PopupProps, PopupSettings } from '../../../src/views/popup/props';
import { bundle } from '../../browser/rig/pages';
import type * as views from './main';
import { LAYER_STATES, type LayerState, offersFor, POPUP_PAGES } from './states';

declare global {
  /** What main.ts exports, as the harness page knows it. */
  var harness: typeof views;
}

// What the built extension gives its own pages: no inline style or script gets through.
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

/** Opens pages on which the real views are drawn with fixed states. */
export interface Harness {
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Bundles the views and opens a browser for them. */
export async function openHarness(): Promise<Harness> {
  const script = await bundle('test/views/harness/main.ts', 'harness');
  const browser = await openBrowser();
  return {
    open: (options) => openPage(browser, script, options),
    close: () => browser.close(),
  };
}

/** Draws one of the layer's states beside a compose box with its text. */
export async function showLayer(page: Page, name: string, options: views.LayerOptions = {}): Promise<void> {
  await showState(page, LAYER_STATES[name]!, { offers: offersFor(name), ...options });
}

/** Draws the layer in a state of one's own. */
export async function showState(
  page: Page,
  { text, state }: LayerState,
  options: views.LayerOptions = {},
): Promise<void> {
  await page.locator('#box').fill(text);
  await page.evaluate(([shown, how]) => globalThis.harness.showLayer(shown, how), [state, options] as const);
}

/** Draws the popup for one of its pages. */
export async function showPopup(
  page: Page,
  name: string,
  settings: PopupSettings,
  more: Partial<PopupProps> = {},
): Promise<void> {
  const shown = [POPUP_PAGES[name], settings, more] as const;
  await page.evaluate((args) => globalThis.harness.showPopup(...args), shown);
}

/** Draws the page of the protocol. */
export async function showProtocol(
  page: Page,
  ...shown: Parameters<typeof views.showProtocol>
): Promise<void> {
  await page.evaluate((args) => globalThis.harness.showProtocol(...args), shown);
}

/** Draws the page of the first use. */
export async function showWelcome(page: Page, ...shown: Parameters<typeof views.showWelcome>): Promise<void> {
  await page.evaluate((args) => globalThis.harness.showWelcome(...args), shown);
}

/** What the views asked for so far. */
export function asked(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.harness.asked);
}

async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium; set CHROMIUM_PATH or install one.');
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'];
  return chromium.launch({ executablePath, args });
}

async function openPage(
  browser: Browser,
  script: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 860, height: 640 }, ...options });
  const files: Record<string, [string, string]> = {
    '/': ['text/html', here('page.html')],
    '/page.css': ['text/css', here('page.css')],
    '/page.js': ['text/javascript', script],
  };
  await context.route('**/*', (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body, headers: { 'content-security-policy': POLICY } });
  });
  const page = await context.newPage();
  await page.goto('https://views.test/');
  return page;
}

function here(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}
