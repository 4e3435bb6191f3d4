import { expect, vi } from 'vitest';
import type { Author, Writer } from './compose-boxes';
import { DRAFT, HARMLESS } from './drafts';

// Where the page builds its boxes anew while the text is typed.
const HALF = DRAFT.length / 2;

/** Types key by key, and half-way lets the page build its compose boxes anew, as networks do by themselves. */
export async function typeThroughRemount({ page, surface }: Author, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text.slice(0, HALF));
  const old = await page.locator(surface.editor).elementHandle();
  await page.evaluate(() => window.remount());
  await vi.waitUntil(() => old?.evaluate((editor) => !editor.isConnected), { timeout: 5000, interval: 25 });
  await page.click(surface.editor);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text.slice(HALF));
}

/** Writes over what stands there: some captions start as the name of their file. */
export async function typeAnew({ tab }: Writer, text: string): Promise<void> {
  await tab.press('Control+a');
  await tab.type(text);
}

/** A name is seen while it is typed, the publish click is held and the page hears of nothing; another text goes at once. */
export async function holdsAndPublishes(author: Writer, type: (text: string) => Promise<void> = author.type) {
  await type(DRAFT);
  await author.sees('stop');
  await author.publish();
  await isHeldWith(author, DRAFT);
  await writeAnother(author);
  await author.publish();
  await author.hasPublished(HARMLESS);
}

/** The same for the key that publishes. */
export async function holdsTheKey(author: Writer, key: string): Promise<void> {
  await author.type(DRAFT);
  await author.tab.press(key);
  await isHeldWith(author, DRAFT);
  await writeAnother(author);
  await author.tab.press(key);
  await author.hasPublished(HARMLESS);
}

/** A key that starts a new line here, also while a text stands that may not go out. */
export async function leavesTheKey(author: Writer, key: string): Promise<void> {
  await author.type(DRAFT);
  await author.sees('stop');
  await author.tab.press(key);
  await author.type('En nu');
  await author.sees('stop');
  expect(await author.layer.textOf('[role=alertdialog]')).toBeUndefined();
  expect(await author.published()).toEqual([]);
}

async function isHeldWith(author: Writer, text: string): Promise<void> {
  await author.isHeld();
  expect(await author.published()).toEqual([]);
  await author.tab.press('Escape');
  await expect.poll(() => author.layer.textOf('[role=alertdialog]')).toBeUndefined();
  expect(await author.shown()).toBe(text);
}

async function writeAnother(author: Writer): Promise<void> {
  await author.tab.click(author.surface.editor);
  await author.tab.press('Control+a');
  await author.type(HARMLESS);
  await author.sees('clear');
}
