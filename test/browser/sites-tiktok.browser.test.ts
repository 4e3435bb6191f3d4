import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, boxWith, lastKey, published } from './probe/open-probe';
import { isReadAlikeBuiltAnew, PAGES, probing, scriptFor } from './probe/probing';

const { open: openAt } = probing();
let page: Page;

const UPLOAD = 'https://www.tiktok.com/tiktokstudio/upload';
const FILM = 'https://www.tiktok.com/@obs_delinde/video/12';
const CAPTION = 'tiktok:caption:/tiktokstudio/upload:0';
const REPLY = 'tiktok:comment:/@obs_delinde/video/12:0';
const COMMENT = 'tiktok:comment:/@obs_delinde/video/12:1';
const editorIn = (part: string) => `[data-part="${part}"] [contenteditable]`;

async function open(address: string, editor: string, script?: string): Promise<void> {
  page = await openAt(address, script);
  await page.locator(editor).click();
}

it('reads the caption of an upload, which starts as the name of the film', async () => {
  await open(UPLOAD, '[role="combobox"]');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Trots op groep 5 🎉');
  expect(await boxesOf(page)).toEqual([
    {
      key: CAPTION,
      text: 'Trots op groep 5 🎉',
      controls: ['post_video_button'],
      kind: 'post',
      account: 'unknown',
      attachments: [{ kind: 'video', name: '' }],
    },
  ]);
  await page.locator('[data-e2e="post_video_button"]').click();
  expect(await published(page)).toEqual([{ text: 'Trots op groep 5 🎉', how: 'click' }]);
});

it('Enter starts a new line in a caption', async () => {
  await open(UPLOAD, '[role="combobox"]');
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
});

it('takes the caption of a film that is there already for a change', async () => {
  await open('https://www.tiktok.com/tiktokstudio/post/12', '[role="combobox"]');
  expect((await boxesOf(page)).map(({ kind }) => kind)).toEqual(['edit']);
});

it('reads a comment with the film that it answers, sent by Enter or its button', async () => {
  await open(FILM, editorIn('comment'));
  await page.keyboard.type('Wat leuk');
  expect(await boxWith(page, COMMENT)).toEqual({
    key: COMMENT,
    text: 'Wat leuk',
    controls: ['comment-post'],
    kind: 'reply',
    account: 'unknown',
    inReplyTo: { author: 'obs_delinde', text: 'Onze sportdag!' },
    attachments: [],
  });
  await page.keyboard.press('Shift+Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toHaveLength(1);
});

it('reads an answer to a comment with that comment', async () => {
  await open(FILM, editorIn('reply'));
  expect((await boxWith(page, REPLY)).inReplyTo).toEqual({
    author: 'oudervanlotte',
    text: 'Waarom was mijn kind er niet bij?',
  });
});

it('takes "like" for no publish control', async () => {
  await open(FILM, editorIn('comment'));
  expect((await boxesOf(page)).flatMap(({ controls }) => controls)).toEqual(['comment-post', 'comment-post']);
});

describe.each(PAGES)('the page with %s', (change) => {
  it('is read alike, and after it was built anew', async () => {
    const script = await scriptFor(change);
    await open(UPLOAD, '[role="combobox"]', script);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Hallo');
    expect(await boxesOf(page)).toMatchObject([
      { key: CAPTION, kind: 'post', text: 'Hallo', controls: ['post_video_button'] },
    ]);
    await isReadAlikeBuiltAnew(page, '[role="combobox"]');
  });
});
