import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SURFACES } from './rig/compose-boxes';
import { CORRECTED, DRAFT } from './rig/drafts';
import { type Firefox, openFirefox } from './rig/firefox';
import { firefoxLayer } from './rig/firefox-layer';
import { listenEverywhere } from './rig/listening';

let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  firefox = await openFirefox({ extension: 'dist/firefox' });
});
afterEach(() => page.close());
afterAll(() => firefox.close());

// These tests look at what a person sees and use the keyboard; panel-firefox looks into our layer.
describe.each(SURFACES)('$name, in Firefox', (surface) => {
  it('is marked, held, corrected and published', async () => {
    page = await openAt(surface);
    await page.keyboard.type('Wat ben ik trots op ');
    expect(await reds(page)).toBeLessThan(SOME);
    await page.keyboard.type('Jip uit groep 5!');
    await expect.poll(() => reds(page)).toBeGreaterThan(SOME);
    await page.click(surface.publish);
    await expect.poll(() => isInert(page, surface.editor)).toBe(true);
    expect(await published(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => isInert(page, surface.editor)).toBe(false);
    await replaceJip(page);
    await expect.poll(() => reds(page)).toBeLessThan(SOME);
    await page.click(surface.publish);
    await expect.poll(() => published(page)).toEqual([CORRECTED]);
  });

  it('is published after a reason, by keyboard alone', async () => {
    page = await openAt(surface);
    await page.keyboard.type(DRAFT);
    await page.click(surface.publish);
    await expect.poll(() => isInert(page, surface.editor)).toBe(true);
    // Past the way to ask for advice, to the reasons.
    for (const key of ['Tab', 'Tab', 'Enter', ' ', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    await expect.poll(() => isInert(page, surface.editor)).toBe(false);
    expect(await published(page)).toEqual([]);
    await page.click(surface.publish);
    await expect.poll(() => published(page)).toEqual([DRAFT]);
  });
});

it('lets the page hear nothing of a reason that is typed, and keeps the keyboard in the dialog', async () => {
  const [, , post] = SURFACES;
  page = await openAt(post);
  await page.keyboard.type(DRAFT);
  await page.click(post.publish);
  await expect.poll(() => isInert(page, post.editor)).toBe(true);
  await page.evaluate(listenEverywhere);
  const layer = firefoxLayer(firefox.browser, page.mainFrame());
  await expect.poll(() => layer.spotOf('[role=alertdialog] .fix')).toBeDefined();
  // Once around by Tab, past all five that can be pressed, then to the reason in own words.
  for (let step = 0; step < 5 + 2; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (const key of [' ', 'ArrowUp', 'Tab'] as const) await page.keyboard.press(key);
  await page.keyboard.type('Met de ouders besproken');
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => isInert(page, post.editor)).toBe(false);
  await page.click(post.publish);
  await expect.poll(() => published(page)).toEqual([DRAFT]);
  expect(await page.evaluate(() => window.heard)).toContain('click');
});

it('sends nothing out of Firefox', () => {
  expect(firefox.strays()).toEqual([]);
});

// More than a page without our mark and lines has of that red; the mark alone is some 1,000.
const SOME = 300;

async function openAt(surface: (typeof SURFACES)[number]): Promise<Page> {
  const opened = await firefox.open(surface.address);
  await opened.setViewport({ width: 1280, height: 800 });
  if ('open' in surface) await opened.click(surface.open);
  await opened.waitForSelector(surface.editor);
  await opened.click(surface.editor);
  return opened;
}

function published(at: Page): Promise<string[]> {
  return at.evaluate(() => window.published.map(({ text }) => text));
}

/** Whether a modal dialog makes the page unreachable: not even the editor can be hit. */
function isInert(at: Page, editor: string): Promise<boolean> {
  return at.$eval(editor, (element) => {
    const { left, top } = element.getBoundingClientRect();
    return document.elementFromPoint(left + 5, top + 5)?.closest('body') == null;
  });
}

/** How many pixels of the window have the red of our mark. */
async function reds(at: Page): Promise<number> {
  const picture = await at.screenshot({ encoding: 'base64' });
  return at.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at]! > 180 && pixels[at]! < 220 && pixels[at + 1]! < 60 && pixels[at + 2]! < 70) count += 1;
    }
    return count;
  }, picture);
}

/** Selects the name with the keyboard and writes something else. */
async function replaceJip(at: Page): Promise<void> {
  for (let step = 0; step < ' uit groep 5!'.length; step++) await at.keyboard.press('ArrowLeft');
  await at.keyboard.down('Shift');
  for (let step = 0; step < 'Jip'.length; step++) await at.keyboard.press('ArrowLeft');
  await at.keyboard.up('Shift');
  await at.keyboard.type('een leerling');
}
