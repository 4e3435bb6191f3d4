import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, boxWith, lastKey, published } from './probe/open-probe';
import { isReadAlikeBuiltAnew, PAGES, probing, scriptFor } from './probe/probing';

const { open: openAt } = probing();
let page: Page;

const WATCH = 'https://www.youtube.com/watch?v=12';
const COMMUNITY = 'https://www.youtube.com/@obsdelinde/community';
const UPLOAD = 'https://studio.youtube.com/channel/UC1/videos/upload';
const DETAILS = 'https://studio.youtube.com/video/12/edit';
const COMMENT = 'youtube:comment:/watch?v=12:0';
const REPLY = 'youtube:comment:/watch?v=12:1';
const TITLE = '#title-textarea [contenteditable]';
const ABOUT = '#description-textarea [contenteditable]';

async function open(address: string, editor: string, script?: string): Promise<void> {
  page = await openAt(address, script);
  await page.locator(editor).click();
}

it('reads a comment with the film that it answers', async () => {
  await open(WATCH, '[data-part="comment"] [contenteditable]');
  await page.keyboard.type('Wat leuk');
  expect(await boxWith(page, COMMENT)).toEqual({
    key: COMMENT,
    text: 'Wat leuk',
    controls: ['submit-button'],
    kind: 'reply',
    account: 'unknown',
    inReplyTo: { author: 'OBS De Linde', text: 'Onze sportdag' },
    attachments: [],
  });
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.press('Backspace');
  await page.locator('[data-part="comment"] #submit-button button').click();
  expect(await published(page)).toEqual([{ text: 'Wat leuk', how: 'click' }]);
});

it('does not take a comment for one on a post that was read before and is out of sight', async () => {
  await open(WATCH, '[data-part="comment"] [contenteditable]');
  await page.evaluate(() => {
    const post = document.createElement('ytd-backstage-post-renderer');
    post.hidden = true;
    for (const [id, words] of [
      ['author-text', 'Iemand'],
      ['content-text', 'Iets anders'],
    ] as const)
      post.append(Object.assign(document.createElement('p'), { id, textContent: words }));
    document.body.prepend(post);
  });
  const answered = (await boxesOf(page)).map(({ inReplyTo }) => inReplyTo?.text);
  expect(answered).toContain('Onze sportdag');
  expect(answered).not.toContain('Iets anders');
});

it('reads an answer to a comment with that comment', async () => {
  await open(WATCH, '[data-part="reply"] [contenteditable]');
  expect((await boxWith(page, REPLY)).inReplyTo).toEqual({
    author: '@oudervanlotte',
    text: 'Waarom was mijn kind er niet bij?',
  });
});

it('reads a community post, with the one button that can be seen', async () => {
  await open(COMMUNITY, '[data-part="post"] [contenteditable]');
  expect(await boxesOf(page)).toMatchObject([
    { kind: 'post', accountName: 'OBS De Linde', controls: ['submit-button'] },
  ]);
});

it('reads the title and the description of an upload, and takes "next" for no publish control', async () => {
  await open(UPLOAD, TITLE);
  await page.keyboard.type('Sportdag');
  await page.locator(ABOUT).click();
  await page.keyboard.type('Met groep 5');
  // The film goes with the text in which something can be said about it.
  expect(await boxesOf(page)).toMatchObject([
    { key: 'youtube:upload:/channel/UC1/videos/upload:title-textarea:0', text: 'Sportdag', attachments: [] },
    {
      key: 'youtube:upload:/channel/UC1/videos/upload:description-textarea:0',
      text: 'Met groep 5',
      kind: 'post',
      controls: [],
      attachments: [{ kind: 'video', name: 'bibliotheek.mp4' }],
    },
  ]);
});

it('still knows both in the last step, where only the button can be seen', async () => {
  await open(UPLOAD, TITLE);
  await page.keyboard.type('Sportdag');
  for (let step = 0; step < 3; step++) await page.locator('#next-button button').click();
  expect(await boxesOf(page)).toMatchObject([
    { text: 'Sportdag', controls: ['done-button'] },
    { text: '', controls: ['done-button'] },
  ]);
});

it('reads the details of a film that is there already as a change', async () => {
  await open(DETAILS, TITLE);
  expect(await boxesOf(page)).toMatchObject([
    { text: 'Sportdag', kind: 'edit', controls: ['save'] },
    { text: '', kind: 'edit', controls: ['save'] },
  ]);
});

it('enforces trusted types on these pages', async () => {
  page = await openAt(WATCH);
  expect(
    await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>markup</p>');
        return 'taken';
      } catch {
        return 'refused';
      }
    }),
  ).toBe('refused');
});

describe.each(PAGES)('the page with %s', (change) => {
  it('is read alike, and after it was built anew', async () => {
    const script = await scriptFor(change);
    await open(COMMUNITY, '[data-part="post"] [contenteditable]', script);
    await page.keyboard.type('Hallo');
    expect(await boxesOf(page)).toMatchObject([{ kind: 'post', text: 'Hallo', controls: ['submit-button'] }]);
    await isReadAlikeBuiltAnew(page, '[data-part="post"] [contenteditable]');
  });
});
