import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, boxWith, lastKey, PICTURE, published, typeLines } from './probe/open-probe';
import { PAGES, probing, scriptFor } from './probe/probing';

const CHAT = 'https://web.whatsapp.com/';
const MESSAGE = 'whatsapp:message:Ouders groep 5:0';
const CAPTION = 'whatsapp:caption:Ouders groep 5:0';
const FOOTER = 'footer [data-lexical-editor]';
const PREVIEW = '[data-part="preview-place"] [data-lexical-editor]';

const { open: openAt } = probing();
let page: Page;

const partsOf = (key: string) => page.evaluate((wanted) => probe.parts(wanted), key);

async function openChat(query = '', script?: string): Promise<void> {
  page = await openAt(CHAT + query, script);
  await page.locator(FOOTER).click();
}

async function openPreview(query = '', script?: string): Promise<void> {
  page = await openAt(CHAT + query, script);
  await page.locator('[data-part="files"]').setInputFiles(PICTURE);
  await page.locator(PREVIEW).click();
}

it('reads a message with what was received last; the search box is none', async () => {
  await openChat();
  await page.keyboard.type('een');
  await page.keyboard.press('Shift+Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.type('twee');
  expect(await boxesOf(page)).toMatchObject([
    {
      key: MESSAGE,
      text: 'een\ntwee',
      kind: 'message',
      account: 'unknown',
      inReplyTo: { author: 'Karim El Amrani', text: 'Wie was dat op het plein?' },
      attachments: [],
    },
  ]);
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toEqual([{ text: 'een\ntwee', how: 'key' }]);
});

it.each(['', '?icoon'])('sends by the button that takes the place of the microphone (%s)', async (query) => {
  await openChat(query);
  expect(await partsOf(MESSAGE)).toEqual([]);
  await page.keyboard.type('Hallo');
  expect(await partsOf(MESSAGE)).toEqual(['send']);
  await page.locator('footer [data-part="send"]').click();
  expect(await published(page)).toEqual([{ text: 'Hallo', how: 'click' }]);
});

it.each(['', '?icoon'])('keeps the two send buttons of a preview apart (%s)', async (query) => {
  await openChat(query);
  await page.keyboard.type('nog niet');
  await page.locator('[data-part="files"]').setInputFiles(PICTURE);
  await page.locator(PREVIEW).click();
  await page.keyboard.type('Bij de foto');
  expect(await boxesOf(page)).toMatchObject([
    { key: MESSAGE, text: 'nog niet', attachments: [] },
    { key: CAPTION, text: 'Bij de foto', kind: 'message', attachments: [{ kind: 'image' }] },
  ]);
  expect(await page.evaluate(() => probe.standIn('footer'))).toEqual([true, false]);
  await page.locator('[data-part="preview-place"] [data-part="send"]').click();
  expect(await published(page)).toEqual([{ text: 'Bij de foto', how: 'click' }]);
});

it('knows that Enter sends what stands under a picture', async () => {
  await openPreview();
  await typeLines(page, 'Kijk!');
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toEqual([{ text: 'Kijk!', how: 'key' }]);
});

describe.each(PAGES)('the page with %s', (change) => {
  it.each([
    [MESSAGE, openChat],
    [CAPTION, openPreview],
  ] as const)('is read alike, and after it was built anew (%s)', async (key, opened) => {
    await opened('', await scriptFor(change));
    await page.keyboard.type('Hallo');
    const before = await boxWith(page, key);
    expect(before).toMatchObject({ kind: 'message', text: 'Hallo' });
    expect(await partsOf(key)).toEqual(['send']);
    await page.evaluate(() => window.remount());
    expect(await boxWith(page, key)).toEqual(before);
    expect(await partsOf(key)).toEqual(['send']);
  });
});
