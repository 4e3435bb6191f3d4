import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, boxWith, lastKey, PICTURE, published } from './probe/open-probe';
import { isReadAlikeBuiltAnew, PAGES, probing, publishesByControlEnter, scriptFor } from './probe/probing';

const { open: openAt } = probing();
let page: Page;

const HOME = 'https://bsky.app/';
const POST = 'bluesky:post::0';
const EDITOR = '[role="dialog"] .ProseMirror';

async function open(opener: string, script?: string): Promise<void> {
  page = await openAt(HOME, script);
  await page.locator(`[data-part="${opener}"]`).click();
  await page.locator('[role="dialog"] [contenteditable], [role="dialog"] textarea').first().click();
}

it('reads a new post, in an editor without a role', async () => {
  await open('open-composer');
  await page.keyboard.type('Trots op groep 5');
  expect(await page.locator(EDITOR).getAttribute('role')).toBeNull();
  expect(await boxesOf(page)).toEqual([
    {
      key: POST,
      text: 'Trots op groep 5',
      controls: ['composerPublishBtn'],
      kind: 'post',
      account: 'unknown',
      accountName: '@jufsanne.bsky.social',
      attachments: [],
    },
  ]);
});

it('names one button for every post of a thread, and gives a picture to its own', async () => {
  await open('open-composer');
  await page.locator('[data-part="add"]').click();
  await page.locator('input[type="file"]').first().setInputFiles(PICTURE);
  expect(await boxWith(page, POST)).toMatchObject({
    controls: ['composerPublishBtn'],
    attachments: [{ kind: 'image' }],
  });
  expect(await boxWith(page, 'bluesky:post::1')).toMatchObject({
    controls: ['composerPublishBtn'],
    attachments: [],
  });
});

it('reads an answer with the post that it answers', async () => {
  await open('open-reply');
  expect(await boxWith(page, POST)).toMatchObject({
    kind: 'reply',
    inReplyTo: { author: 'Ouder van Lotte', text: 'Waarom krijgen wij nooit antwoord?' },
  });
});

it('knows that Ctrl+Enter publishes and Enter does not', async () => {
  await open('open-composer');
  await publishesByControlEnter(page);
});

it('reads a message, sent by Enter or its button', async () => {
  page = await openAt('https://bsky.app/messages/7');
  await page.locator('[data-part="chat"] textarea').click();
  await page.keyboard.type('Kun jij?');
  expect(await boxesOf(page)).toMatchObject([{ text: 'Kun jij?', kind: 'message', controls: ['Verstuur'] }]);
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toEqual([{ text: 'Kun jij?', how: 'key' }]);
});

it('reads the text about oneself', async () => {
  await open('open-profile');
  expect(await boxesOf(page)).toMatchObject([
    { text: 'Juf van groep 5', kind: 'profile', controls: ['editProfileSaveBtn'] },
  ]);
});

describe.each(PAGES)('the page with %s', (change) => {
  it('is read alike, and after it was built anew', async () => {
    const script = await scriptFor(change);
    await open('open-composer', script);
    await page.keyboard.type('Hallo');
    expect(await boxesOf(page)).toMatchObject([
      { key: POST, kind: 'post', text: 'Hallo', controls: ['composerPublishBtn'] },
    ]);
    await isReadAlikeBuiltAnew(page, '[role="dialog"] [contenteditable]');
  });
});
