import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { type Counts, counterOn } from './rig/left-behind';

const [POST, COMMENT] = SURFACES;
const DRAFT = 'Trots op Jip uit groep 5!';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterAll(() => chromium.close());

it('leaves nothing behind after 50 compose boxes, one after another', async () => {
  const author = await authorAt(COMMENT, chromium);
  const count = await counterOn(author.page);
  for (let box = 0; box < 6; box++) await openWriteAndClose(author, box);
  const before = await count();
  for (let box = 6; box < 50; box++) await openWriteAndClose(author, box);
  // The engine keeps the last box until another one comes: what every box left behind would be there all the same.
  const next = async () => {
    await openWriteAndClose(author, 1);
    return more(before, await count());
  };
  await expect.poll(next, { timeout: 20_000 }).toEqual([]);
  await author.page.close();
});

/** Opens the box, writes, waits for the mark, looks at the panel each fifth time, and closes the box. */
async function openWriteAndClose(author: Author, box: number): Promise<void> {
  const { page } = author;
  await page.click(POST.open);
  await page.click(POST.editor);
  await page.keyboard.type(DRAFT);
  await author.sees('stop');
  if (box % 5 === 0) {
    await author.press('.pw-mark');
    await expect.poll(() => author.layer.textOf('.pw-panel')).toContain('Jip');
    await page.evaluate(() => window.remount());
    await page.click(POST.editor);
    await author.sees('stop');
  }
  await page.click('[data-part="close"]');
  await expect.poll(() => page.locator('[aria-modal]').count()).toBe(0);
  await expect.poll(() => isGone(page)).toBe(true);
}

/** What there is more of than there was; the heap may differ by what the engine itself keeps. */
function more(before: Counts, after: Counts): string[] {
  const kinds = ['observers', 'signals', 'elements', 'listeners'] as const;
  const grown = kinds.filter((kind) => after[kind] > before[kind]);
  const heap = after.heap - before.heap > 1_000_000 ? [`heap ${after.heap - before.heap}`] : [];
  return [...grown.map((kind) => `${kind} ${before[kind]} → ${after[kind]}`), ...heap];
}

function isGone(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.lastElementChild!.tagName === 'BODY');
}
