import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, boxWith, lastKey, PICTURE, published, typeLines } from './probe/open-probe';
import { PAGES, probing, scriptFor } from './probe/probing';

const { open: openAt } = probing();
let page: Page;

async function open(address: string, ready: string, script?: string): Promise<void> {
  page = await openAt(address, script);
  await page.locator(ready).first().waitFor();
}

const FEED = 'https://www.facebook.com/';
const POST = 'facebook:post::0';
const REPLY = 'facebook:comment:1:0';
const COMMENT = 'facebook:comment:1:1';
const MESSAGE = 'facebook:message:/:0';
const COMPOSER = 'form[method="POST"] [data-lexical-editor]';

async function openFeed(query = '', script?: string): Promise<void> {
  await open(FEED + query, '[data-lexical-editor]', script);
}

async function openComposer(query = '', script?: string, opener = 'open-composer'): Promise<void> {
  await openFeed(query, script);
  await page.locator(`[data-part="${opener}"]`).click();
  await page.locator(COMPOSER).click();
}

it('finds comments and the chat, and no other places to write', async () => {
  await openFeed();
  expect((await boxesOf(page)).map(({ key, kind }) => ({ key, kind }))).toEqual([
    { key: REPLY, kind: 'reply' },
    { key: COMMENT, kind: 'reply' },
    { key: MESSAGE, kind: 'message' },
  ]);
});

it('reads a new post among several dialogs', async () => {
  await openComposer();
  await typeLines(page, 'Trots op groep 5 🎉\n\nWat een dag!');
  expect(await boxWith(page, POST)).toEqual({
    key: POST,
    text: 'Trots op groep 5 🎉\n\nWat een dag!',
    controls: ['Plaatsen', 'input[submit]'],
    kind: 'post',
    account: 'unknown',
    accountName: 'Sanne de Boer',
    attachments: [],
  });
});

it('publishes by the control that it names, and by the hidden submit', async () => {
  await openComposer();
  await page.keyboard.type('Hallo');
  await page.locator('[aria-label="Plaatsen"]').click();
  await page.locator('[data-part="open-composer"]').click();
  await page.locator(COMPOSER).click();
  await page.keyboard.type('Nog een');
  await page.evaluate(() => document.querySelector<HTMLElement>('form input[type="submit"]')?.click());
  expect(await published(page)).toEqual([
    { text: 'Hallo', how: 'click' },
    { text: 'Nog een', how: 'submit' },
  ]);
});

it('takes "next" for no publish control', async () => {
  await openComposer('?pagina');
  await page.keyboard.type('Hallo');
  expect((await boxWith(page, POST)).controls).toEqual([]);
  await page.locator('[aria-label="Volgende"]').click();
  expect((await boxWith(page, POST)).controls).toEqual(['Plaatsen', 'input[submit]']);
});

describe.each(PAGES)('the page with %s', (change) => {
  const script = () => scriptFor(change);
  const isSpoken = change !== 'another language' && change !== 'no labels';

  it('takes a post that is being changed for no new one, while most of it is there still', async () => {
    await openComposer('', await script(), 'open-edit');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' En de zon scheen.');
    expect((await boxWith(page, POST)).kind).toBe('edit');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Iets heel anders.');
    expect((await boxWith(page, POST)).kind).toBe(isSpoken ? 'edit' : 'unknown');
  });

  it('says of a new post that it is one, or nothing', async () => {
    await openComposer('', await script());
    await page.keyboard.type('Wat een mooie ochtend in groep 5.');
    expect((await boxWith(page, POST)).kind).toBe(isSpoken ? 'post' : 'unknown');
  });
});

it('reads a post that is being changed', async () => {
  await openFeed();
  await page.locator('[data-part="open-edit"]').click();
  await page.locator(COMPOSER).click();
  expect(await boxWith(page, POST)).toMatchObject({
    kind: 'edit',
    text: 'Wat een mooie dag was het.',
    controls: ['Opslaan', 'input[submit]'],
  });
});

it('knows what pictures are called, and that one was taken away', async () => {
  await openComposer();
  await page.locator('form[method="POST"] input[type="file"]').setInputFiles(PICTURE);
  expect((await boxWith(page, POST)).attachments).toEqual([{ kind: 'image', name: 'schoolreis.png' }]);
  await page.locator('[aria-label="Verwijder schoolreis.png"]').click();
  expect((await boxWith(page, POST)).attachments).toEqual([]);
});

it('reads a comment with its account and the post that it answers', async () => {
  await openFeed();
  await page.locator('[data-part="comment"] [contenteditable]').click();
  await page.keyboard.type('Bel mij even');
  expect(await boxWith(page, COMMENT)).toEqual({
    key: COMMENT,
    text: 'Bel mij even',
    controls: ['Plaats opmerking'],
    kind: 'reply',
    account: 'unknown',
    accountName: 'Sanne de Boer',
    inReplyTo: {
      author: 'Annelies Bos',
      text: 'Wat is er vandaag op het schoolplein gebeurd?\nWie weet meer?',
    },
    attachments: [],
  });
});

it('reads an answer to a comment with that comment', async () => {
  await openFeed();
  expect((await boxWith(page, REPLY)).inReplyTo).toEqual({
    author: 'Bram Visser',
    text: 'Mijn dochter kwam huilend thuis 😢',
  });
});

it('knows that Enter sends a comment and Shift+Enter does not', async () => {
  await openFeed();
  await page.locator('[data-part="comment"] [contenteditable]').click();
  await page.keyboard.type('een');
  await page.keyboard.press('Shift+Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  expect(await published(page)).toEqual([]);
  await page.keyboard.type('twee');
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toEqual([{ text: 'een\ntwee', how: 'key' }]);
});

it('knows that Enter starts a new line in a post', async () => {
  await openComposer();
  await page.keyboard.type('een');
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.press('Control+Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
});

it('knows a message by its send button, which is a thumb while nothing is written', async () => {
  await openFeed();
  expect((await boxWith(page, MESSAGE)).controls).toEqual([]);
  await page.locator('[data-part="chat"] [contenteditable]').click();
  await page.keyboard.type('Kun jij?');
  expect(await boxWith(page, MESSAGE)).toEqual({
    key: MESSAGE,
    text: 'Kun jij?',
    controls: ['Druk op Enter om te verzenden'],
    kind: 'message',
    account: 'unknown',
    attachments: [],
  });
  await page.locator('[aria-label="Druk op Enter om te verzenden"]').click();
  expect(await published(page)).toEqual([{ text: 'Kun jij?', how: 'click' }]);
});

it('lets Enter choose a name from an open list', async () => {
  await openFeed();
  const editor = page.locator('[data-part="comment"] [contenteditable]');
  await editor.evaluate((element) => {
    const option = document.createElement('div');
    option.id = 'option';
    option.textContent = 'Bram Visser';
    document.body.append(option);
    element.setAttribute('aria-activedescendant', 'option');
  });
  await editor.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
});

it('leaves Enter to a word that is being composed', async () => {
  await openFeed();
  await page.locator('[data-part="comment"] [contenteditable]').click();
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    ),
  );
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
});

it('knows where the words stand on the screen', async () => {
  await openComposer();
  await typeLines(page, 'Wat een dag 🎉\nDaan was jarig');
  const lit = await page.evaluate((key) => probe.shown(key, { start: 15, end: 19 }), POST);
  expect(lit?.words).toBe('Daan');
  expect(lit?.rectangles).toHaveLength(1);
  const line = await page.locator(`${COMPOSER} p`).nth(1).boundingBox();
  expect(lit?.rectangles[0]?.left).toBeCloseTo(line?.x ?? Number.NaN, 0);
  expect(lit?.rectangles[0]?.top).toBeGreaterThanOrEqual((line?.y ?? Number.NaN) - 1);
  expect(lit?.rectangles[0]?.bottom).toBeLessThanOrEqual((line?.y ?? 0) + (line?.height ?? 0) + 1);
  expect(lit?.rectangles[0]?.width).toBeGreaterThan(10);
});

it('has a range across lines', async () => {
  await openComposer();
  await typeLines(page, 'een\ntwee\ndrie');
  expect((await page.evaluate((key) => probe.shown(key, { start: 1, end: 10 }), POST))?.words).toBe(
    'entweed',
  );
});
