import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage, KeyInput } from 'puppeteer-core';
import { vi } from 'vitest';

/** A page in whichever browser, and what an author does there. */
export interface Tab {
  click(selector: string): Promise<void>;
  /** Clicks in a frame of the page. */
  clickIn(frame: string, selector: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  doubleClickAt(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses a key, or several at once: `Control+a`. */
  press(key: string): Promise<void>;
  /** What can be read in the first element for a selector; a text area's words are its value. */
  wordsIn(selector: string): Promise<string>;
  evaluate<T>(ask: () => T): Promise<Awaited<T>>;
  evaluate<T, A>(ask: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A page of Chromium. */
export function chromiumTab(page: ChromiumPage): Tab {
  return {
    click: (selector) => page.click(selector),
    clickIn: (frame, selector) => page.frameLocator(frame).locator(selector).click(),
    clickAt: (x, y) => page.mouse.click(x, y),
    doubleClickAt: (x, y) => page.mouse.dblclick(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    wordsIn: (selector) => page.locator(selector).evaluate(wordsOf),
    evaluate: page.evaluate.bind(page) as Tab['evaluate'],
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** A page of Firefox. */
export function firefoxTab(page: FirefoxPage): Tab {
  return {
    click: (selector) => page.click(piercing(selector)),
    clickIn: async (frame, selector) => {
      const inner = await (await page.waitForSelector(frame))?.contentFrame();
      await inner?.waitForSelector(selector);
      await inner?.click(selector);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    doubleClickAt: (x, y) => page.mouse.click(x, y, { count: 2 }),
    type: (text) => page.keyboard.type(text),
    press: (key) => pressIn(page, key.split('+')),
    wordsIn: (selector) => page.$eval(piercing(selector), wordsOf),
    evaluate: page.evaluate.bind(page) as Tab['evaluate'],
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Presses the middle of the first element for a selector that shows these words, as a person would. */
export async function clickWords(tab: Tab, selector: string, words: string): Promise<void> {
  const shown = () => tab.evaluate(middleOf, { selector, words });
  const { x, y } = await vi.waitUntil(shown, { timeout: 5000, interval: 25 });
  await tab.clickAt(x, y);
}

/** A selector for Puppeteer, which looks into a shadow root only when it is told to. */
export function piercing(selector: string): string {
  return selector.replace('#interop-outlet ', '#interop-outlet >>> ');
}

async function pressIn(page: FirefoxPage, keys: readonly string[]): Promise<void> {
  const [key, ...held] = keys.toReversed() as [KeyInput, ...KeyInput[]];
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(key);
  for (const one of held) await page.keyboard.up(one);
}

function wordsOf(element: Element): string {
  return element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '').trim();
}

function middleOf({ selector, words }: { selector: string; words: string }) {
  const found = [...document.querySelectorAll(selector)].find((one) => one.textContent?.includes(words));
  if (!found) return undefined;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
