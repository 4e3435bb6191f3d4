import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { boxesOf, boxWith, lastKey, PICTURE, published, typeLines } from './probe/open-probe';
import { isReadAlikeBuiltAnew, probing, publishesByControlEnter } from './probe/probing';

const { open: openAt } = probing();
let page: Page;

async function open(address: string, ready: string): Promise<void> {
  page = await openAt(address);
  await page.locator(ready).first().waitFor();
}

const HOME = 'x:post:/home:0';
const DIALOG = 'x:post:dialog:0';

it('reads a new post above the feed', async () => {
  await open('https://x.com/home', '[data-testid="tweetTextarea_0"]');
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await typeLines(page, 'Trots op #groep5 🎉\n\nWat een dag!');
  expect(await boxesOf(page)).toEqual([
    {
      key: HOME,
      text: 'Trots op #groep5 🎉\n\nWat een dag!',
      controls: ['tweetButtonInline'],
      kind: 'post',
      account: 'unknown',
      accountName: '@jufsanne',
      attachments: [],
    },
  ]);
});

it('is the same box after the page built it anew', async () => {
  await open('https://x.com/home', '[data-testid="tweetTextarea_0"]');
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await typeLines(page, 'een\ntwee');
  await isReadAlikeBuiltAnew(page, '[data-testid="tweetTextarea_0"]');
});

it('keeps the box of the dialog apart from the one behind it', async () => {
  await open('https://x.com/compose/post', '[role="dialog"] [data-testid="tweetTextarea_0"]');
  await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type('in het venster');
  expect((await boxesOf(page)).map(({ key, text, controls }) => ({ key, text, controls }))).toEqual([
    { key: 'x:post:/compose/post:0', text: '', controls: ['tweetButtonInline'] },
    { key: DIALOG, text: 'in het venster', controls: ['tweetButton'] },
  ]);
});

it('names one button for every post of a thread', async () => {
  await open('https://x.com/compose/post', '[role="dialog"] [data-testid="tweetTextarea_0"]');
  await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type('een');
  await page.locator('[role="dialog"] [data-testid="addButton"]').click();
  await page.locator('[data-testid="tweetTextarea_1"]').click();
  await page.keyboard.type('twee');
  expect(await boxWith(page, DIALOG)).toMatchObject({ text: 'een', kind: 'post', controls: ['tweetButton'] });
  expect(await boxWith(page, 'x:post:dialog:1')).toMatchObject({
    text: 'twee',
    kind: 'post',
    controls: ['tweetButton'],
    accountName: '@jufsanne',
  });
  await page.locator('[data-testid="tweetButton"]').click();
  expect(await published(page)).toEqual([
    { text: 'een', how: 'click' },
    { text: 'twee', how: 'click' },
  ]);
});

it('gives a picture to its own post of a thread', async () => {
  await open('https://x.com/compose/post', '[role="dialog"] [data-testid="tweetTextarea_0"]');
  await page.locator('[role="dialog"] [data-testid="addButton"]').click();
  await page.locator('[role="dialog"] [data-testid="fileInput"]').setInputFiles(PICTURE);
  await page.locator('[data-testid="tweetPhoto"]').waitFor();
  expect((await boxWith(page, DIALOG)).attachments).toMatchObject([{ kind: 'image' }]);
  expect((await boxWith(page, 'x:post:dialog:1')).attachments).toEqual([]);
});

it.each([
  ['in a dialog', 'https://x.com/compose/post?in_reply_to=12', DIALOG, 'tweetButton'],
  [
    'below a post',
    'https://x.com/oudervanlotte/status/12',
    'x:post:/oudervanlotte/status/12:0',
    'tweetButtonInline',
  ],
])('reads an answer %s with the post that it answers', async (_, address, key, control) => {
  await open(address, `[data-testid="${control}"]`);
  expect(await boxWith(page, key)).toMatchObject({
    kind: 'reply',
    controls: [control],
    accountName: '@jufsanne',
    inReplyTo: {
      author: 'Ouder van Lotte',
      text: 'Waarom krijgen wij nooit antwoord?\nDit is de derde keer.',
    },
  });
});

it('takes a post that quotes another for a new post', async () => {
  await open('https://x.com/compose/post#citaat', '[role="dialog"] article');
  const box = await boxWith(page, DIALOG);
  expect(box).toMatchObject({ kind: 'post', accountName: '@jufsanne' });
  expect(box.inReplyTo).toBeUndefined();
});

it('knows an organisation by its square picture', async () => {
  await open('https://x.com/home?organisatie', '[data-testid="tweetTextarea_0"]');
  expect(await boxWith(page, HOME)).toMatchObject({ account: 'organisation', accountName: '@obs_delinde' });
});

it('knows that Ctrl+Enter publishes and Enter does not', async () => {
  await open('https://x.com/home', '[data-testid="tweetTextarea_0"]');
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await publishesByControlEnter(page);
});

it('reads a direct message, sent by Enter or its button', async () => {
  await open('https://x.com/i/chat/7', 'textarea');
  await page.locator('textarea').click();
  await page.keyboard.type('Kun jij?');
  expect(await boxesOf(page)).toEqual([
    {
      key: 'x:message:/i/chat/7',
      text: 'Kun jij?',
      controls: ['dm-composer-send-button'],
      kind: 'message',
      account: 'unknown',
      accountName: '@jufsanne',
      attachments: [],
    },
  ]);
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toEqual([{ text: 'Kun jij?', how: 'key' }]);
});
