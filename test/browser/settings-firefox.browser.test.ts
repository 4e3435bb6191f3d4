import { afterAll, beforeAll, expect, it } from 'vitest';
import { SURFACES, type Writer, writerAt } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';
import { type Firefox, openFirefox } from './rig/firefox';
import { openInFirefox } from './rig/own-page-firefox';
import { SETTINGS_PAGE } from './rig/settings-page';
import { clickWords, type Tab } from './rig/tab';

const [, , X_POST] = SURFACES;

let firefox: Firefox;
let page: Tab;
let writer: Writer;

beforeAll(async () => {
  firefox = await openFirefox({ extension: 'dist/firefox', ownWindow: true });
  page = await openInFirefox(firefox, SETTINGS_PAGE);
});
afterAll(() => firefox.close());

it('a word that is always pointed out is so on a network’s page, until it is removed', async () => {
  writer = await writerAt(X_POST, firefox);
  await writer.type('Het wordt mooi weer.');
  await writer.sees('clear');
  await page.bringToFront();
  await clickWords(page, '#terms label', 'Woord dat altijd gemeld wordt');
  await page.type('mooi weer');
  await page.press('Enter');
  await expect.poll(() => page.wordsIn('#terms .settings-list')).toContain('mooi weer');
  await writer.tab.bringToFront();
  await writer.sees('warn');
  await page.bringToFront();
  await clickWords(page, '#terms .settings-list button', 'Verwijderen');
  await expect.poll(() => page.wordsIn('#terms .settings-list')).toBe('');
  await writer.tab.bringToFront();
  await writer.sees('clear');
});

it('a network without a tick is left alone', async () => {
  await page.bringToFront();
  await clickWords(page, '#networks label', 'X');
  await expect.poll(() => page.evaluate(isOff)).toBe(true);
  const other = await writerAt(X_POST, firefox);
  await other.type(DRAFT);
  await other.publish();
  await other.hasPublished(DRAFT);
});

it('all that was chosen is forgotten when the author asks for it', async () => {
  await page.bringToFront();
  await clickWords(page, '#keeping button', 'Alles wissen');
  await clickWords(page, '#keeping button', 'Ja, alles wissen');
  await expect.poll(() => page.evaluate(isOff)).toBe(false);
});

async function isOff(): Promise<boolean> {
  const { settings } = await chrome.storage.local.get('settings');
  return settings?.sitesOff?.includes('x') ?? false;
}

/** As much of the browser's own interface as is asked for here. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: { sitesOff?: string[] } }> } };
};
