import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES, type Surface } from './rig/compose-boxes';
import { EVERY_SITE, hostsAdded } from './rig/every-site';
import { extensionAlsoOn, type Variant } from './rig/extension-on';
import { type Counts, counterOn } from './rig/left-behind';
import { typeAnew } from './rig/main-path';

const [POST, COMMENT] = SURFACES;
const DRAFT = 'Trots op Jip uit groep 5!';
const FIRST = 6;
const FURTHER = 44;

/** The first compose box of every site. */
const ONE_OF_EACH = EVERY_SITE.filter(
  ({ address }, index) => EVERY_SITE.findIndex((other) => siteOf(other) === siteOf({ address })) === index,
);

let extension: Variant;
let chromium: Chromium;

beforeAll(async () => {
  extension = extensionAlsoOn(hostsAdded);
  chromium = await openChromium({ extension: extension.folder });
});
afterAll(async () => {
  await chromium.close();
  extension.remove();
});

it('leaves nothing behind after 50 compose boxes that are opened and closed, one after another', async () => {
  await leavesNothing(await authorAt(COMMENT, chromium), openWriteAndClose);
});

it.each(ONE_OF_EACH)(
  'leaves nothing behind after 50 compose boxes: $name',
  async (surface) => {
    await leavesNothing(await authorAt(surface, chromium), writeInAnother);
  },
  120_000,
);

async function leavesNothing(
  author: Author,
  write: (author: Author, box: number) => Promise<void>,
): Promise<void> {
  const count = await counterOn(author.page);
  for (let box = 0; box < FIRST; box++) await write(author, box);
  const before = await count();
  for (let box = FIRST; box < FIRST + FURTHER; box++) await write(author, box);
  // The engine keeps the last box until another one comes: what every box left behind would be there all the same.
  const next = async () => {
    await write(author, 1);
    return more(before, await count());
  };
  await expect.poll(next, { timeout: 20_000 }).toEqual([]);
  await author.page.close();
}

/** Lets the page put another box in the place of the last one, writes in it and waits for the mark. */
async function writeInAnother(author: Author, box: number): Promise<void> {
  const { page, surface } = author;
  await page.evaluate(() => window.remount());
  await page.click(surface.editor);
  await (box === 0 ? typeAnew(author, DRAFT) : author.type('!'));
  await author.sees('stop');
}

function siteOf({ address }: Pick<Surface, 'address'>): string {
  return new URL(address).host;
}

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

/**
 * What there is more of for every box that was written in since. Less than that is a box or two which a busy machine
 * has not cleared up yet; the heap may differ by what the engine itself keeps.
 */
function more(before: Counts, after: Counts): string[] {
  const kinds = ['observers', 'signals', 'elements', 'listeners'] as const;
  const grown = kinds.filter((kind) => after[kind] - before[kind] >= FURTHER);
  const heap = after.heap - before.heap > 1_000_000 ? [`heap ${after.heap - before.heap}`] : [];
  return [...grown.map((kind) => `${kind} ${before[kind]} → ${after[kind]}`), ...heap];
}

function isGone(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.lastElementChild!.tagName === 'BODY');
}
