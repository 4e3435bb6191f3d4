import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Change } from '../pages/mutations';
import { scriptOf } from './rig/changes';
import { type Chromium, openChromium } from './rig/chromium';

// Changes that change nothing would let every adapter survive.
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium();
});
afterEach(() => page.close());
afterAll(() => chromium.close());

const SHADOW_EDITOR = '#interop-outlet [role="textbox"]';

/** The classes, labels and words of the page and of its open shadow root, and how deep their editors stand. */
async function lookOf(...changes: readonly Change[]) {
  page = await chromium.open('https://www.linkedin.com/feed/', await scriptOf(...changes));
  await page.locator('[data-part="open-shadow"]').click();
  await page.locator(SHADOW_EDITOR).click();
  return page.evaluate(() => {
    const shadow = document.querySelector('#interop-outlet')?.shadowRoot as ShadowRoot;
    const editor = shadow.querySelector('[role="textbox"]') as HTMLElement;
    const all = [document, shadow].flatMap((root) => [...root.querySelectorAll('*')]);
    const outside = all.filter((element) => !element.parentElement?.closest('[contenteditable]'));
    let depth = 0;
    for (let node = editor.parentElement; node; node = node.parentElement) depth += 1;
    return {
      classes: [...new Set(outside.flatMap((element) => [...element.classList]))],
      labels: [...new Set(outside.flatMap((element) => element.getAttribute('aria-label') ?? []))],
      words: [
        ...new Set(
          outside.flatMap((element) => (element.matches('button') ? element.textContent?.trim() : [])),
        ),
      ],
      others: all.filter((element) => element.localName === 'other-extension').length,
      width: Math.round(editor.getBoundingClientRect().width),
      depth,
    };
  });
}

it('scrambles all class names, and the page looks the same', async () => {
  const before = await lookOf();
  await page.close();
  const after = await lookOf('scrambled classes');
  expect(before.classes.length).toBeGreaterThan(10);
  expect(after.classes.length).toBeGreaterThan(10);
  expect(after.classes.filter((name) => before.classes.includes(name))).toEqual([]);
  expect(after).toMatchObject({ labels: before.labels, words: before.words, depth: before.depth });
  expect(after.width).toBe(before.width);
});

it('says all labels and buttons in another language', async () => {
  const { labels, words } = await lookOf('another language');
  expect(labels).toContain('Ufltufejups wpps ifu nblfo wbo dpoufou');
  expect(labels.join()).not.toContain('editor');
  expect(words).toContain('Qmbbutfo');
  expect(words).not.toContain('Plaatsen');
});

it('takes all labels away', async () => {
  const { labels, words } = await lookOf('no labels');
  expect(labels).toEqual([]);
  expect(words).not.toContain('Plaatsen');
});

it('puts editors three levels deeper, and each once', async () => {
  const before = await lookOf();
  await page.close();
  expect((await lookOf('a deeper editor')).depth).toBe(before.depth + 3);
});

it('puts another extension beside every editor', async () => {
  expect((await lookOf('another extension')).others).toBe(2);
});
