import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, boxWith, lastKey, PICTURE, published, typeLines } from './probe/open-probe';
import { isReadAlikeBuiltAnew, PAGES, probing, scriptFor } from './probe/probing';
import { scriptOf } from './rig/changes';

const FEED = 'https://www.linkedin.com/feed/';
const COMPANY = 'https://www.linkedin.com/company/123/admin/page-posts/published/';
const CHAT = 'https://www.linkedin.com/messaging/thread/2/';
const POST = 'linkedin:post::0';
const COMMENT = 'linkedin:comment:commentBox-urn:li:activity:7:0';
const EDIT = 'linkedin:edit::0';
const MESSAGE = 'linkedin:message:/messaging/thread/2/:0';
const EDITORS = {
  'open-shadow': '#interop-outlet [role="textbox"]',
  'open-dialog': 'dialog [role="textbox"]',
  'open-comment': '[data-part="comment-place"] [role="textbox"]',
  'open-reply': '[data-part="reply-place"] [role="textbox"]',
  'open-edit': '[data-part="edit-place"] [role="textbox"]',
  'open-chat': '#interop-outlet [role="textbox"]',
} as const;

const { open: openAt } = probing();
let page: Page;

async function open(opener: keyof typeof EDITORS, address = FEED, script?: string): Promise<void> {
  page = await openAt(address, script);
  await page.locator(`[data-part="${opener}"]`).click();
  await page.locator(EDITORS[opener]).click();
}

const partsOf = (key: string) => page.evaluate((wanted) => probe.parts(wanted), key);

it('finds nothing to write in before it is opened: no decoy, no search', async () => {
  page = await openAt(FEED);
  await page.locator('.ql-editor').waitFor({ state: 'attached' });
  expect(await boxesOf(page)).toEqual([]);
});

it('reads a new post in the shadow root', async () => {
  await open('open-shadow');
  await typeLines(page, 'Trots op groep 5 🎉\n\nWat een dag!');
  expect(await boxesOf(page)).toMatchObject([
    {
      key: POST,
      text: 'Trots op groep 5 🎉\n\nWat een dag!',
      kind: 'post',
      account: 'unknown',
      accountName: 'Sanne de Boer',
      attachments: [],
    },
  ]);
  expect(await partsOf(POST)).toEqual(['publish']);
  await page.locator('#interop-outlet [data-part="publish"]').click();
  expect(await published(page)).toEqual([{ text: 'Trots op groep 5 🎉\n\nWat een dag!', how: 'click' }]);
});

it('takes Enter in a message for sending, and not where it picks a suggestion in the shadow root', async () => {
  await open('open-chat', `${FEED}?enter`);
  await page.keyboard.type('Dag @Jo');
  await page.locator(EDITORS['open-chat']).evaluate((editor) => {
    const option = Object.assign(document.createElement('div'), { id: 'lit', textContent: 'Joost' });
    (editor.getRootNode() as ShadowRoot).append(option);
    editor.setAttribute('aria-activedescendant', 'lit');
  });
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page
    .locator(EDITORS['open-chat'])
    .evaluate((editor) => editor.removeAttribute('aria-activedescendant'));
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
});

it('reads a new post in the dialog, with who posts it', async () => {
  await open('open-dialog');
  await typeLines(page, 'een\n\ntwee');
  expect(await boxesOf(page)).toMatchObject([
    {
      key: POST,
      text: 'een\n\ntwee',
      kind: 'post',
      account: 'personal',
      accountName: 'Sanne de Boer',
      attachments: [],
    },
  ]);
  expect(await partsOf(POST)).toEqual(['publish']);
});

it('reads the post of a page as that of an organisation', async () => {
  await open('open-dialog', COMPANY);
  await page.keyboard.type('Open dag');
  expect(await boxWith(page, POST)).toMatchObject({
    text: 'Open dag',
    kind: 'post',
    account: 'organisation',
    accountName: 'Basisschool De Linde',
  });
  expect(await partsOf(POST)).toEqual(['publish']);
});

it("reads a member's own words about themselves", async () => {
  await open('open-dialog', 'https://www.linkedin.com/in/sanne/edit/forms/summary/new/');
  await page.keyboard.type('Juf van groep 5');
  expect(await boxesOf(page)).toMatchObject([{ text: 'Juf van groep 5', kind: 'profile' }]);
  expect(await partsOf('linkedin:profile::0')).toEqual(['publish']);
});

it.each(['open-shadow', 'open-dialog'] as const)('knows what pictures are called (%s)', async (opener) => {
  await open(opener);
  await page.locator('[data-part="files"]').setInputFiles(PICTURE);
  expect((await boxWith(page, POST)).attachments).toEqual([{ kind: 'image', name: 'schoolreis.png' }]);
});

it('reads a comment with the post that it answers; its button comes with the first letter', async () => {
  await open('open-comment');
  expect(await partsOf(COMMENT)).toEqual([]);
  await typeLines(page, 'Bel mij\neven');
  expect(await boxWith(page, COMMENT)).toMatchObject({
    text: 'Bel mij\neven',
    kind: 'reply',
    account: 'unknown',
    accountName: 'Sanne de Boer',
    inReplyTo: {
      author: 'Annelies Bos',
      text: 'Waarom krijgen ouders nooit antwoord van school?\nDit is de derde keer.',
    },
    attachments: [],
  });
  expect(await partsOf(COMMENT)).toEqual(['publish']);
  await page.locator('[data-part="publish"]').click();
  expect(await published(page)).toEqual([{ text: 'Bel mij\neven', how: 'click' }]);
});

it('reads an answer to a comment with that comment', async () => {
  await open('open-reply');
  await page.keyboard.type('Wat naar');
  expect(await boxWith(page, COMMENT)).toMatchObject({
    kind: 'reply',
    inReplyTo: { author: 'Bram Visser', text: 'Mijn dochter kwam huilend thuis 😢' },
  });
  expect(await partsOf(COMMENT)).toEqual(['publish']);
});

it('keeps two open comment boxes apart', async () => {
  await open('open-reply');
  await page.keyboard.type('onder');
  await page.locator('[data-part="open-comment"]').click();
  await page.locator(EDITORS['open-comment']).click();
  await page.keyboard.type('boven');
  expect((await boxesOf(page)).map(({ text }) => text)).toEqual(['boven', 'onder']);
});

it('reads a comment that is being changed', async () => {
  await open('open-edit');
  expect(await boxWith(page, EDIT)).toMatchObject({ kind: 'edit', text: 'Dat is jammer om te horen.' });
  expect(await partsOf(EDIT)).toEqual(['publish']);
});

it('reads a message, sent by its button, where Enter starts a new line', async () => {
  page = await openAt(CHAT);
  await page.locator('.msg-form__contenteditable').click();
  await typeLines(page, 'Kun jij\nmorgen?');
  expect(await lastKey(page)).toMatchObject({ publishes: false });
  expect(await boxesOf(page)).toMatchObject([
    { key: MESSAGE, text: 'Kun jij\nmorgen?', kind: 'message', account: 'unknown', attachments: [] },
  ]);
  expect(await partsOf(MESSAGE)).toEqual(['send']);
});

it('knows that Enter sends a message for a member who chose so', async () => {
  page = await openAt(`${CHAT}?enter`);
  await page.locator('.msg-form__contenteditable').click();
  await page.keyboard.type('Kun jij?');
  expect(await partsOf(MESSAGE)).toEqual([]);
  await page.keyboard.press('Shift+Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toMatchObject([{ how: 'key' }]);
});

it('reads a message in the shadow root', async () => {
  await open('open-chat');
  await page.keyboard.type('Kun jij?');
  expect(await boxesOf(page)).toMatchObject([{ text: 'Kun jij?', kind: 'message' }]);
});

it.each(['open-shadow', 'open-dialog', 'open-comment'] as const)(
  'Enter starts a new line (%s)',
  async (opener) => {
    await open(opener);
    await typeLines(page, 'een\ntwee');
    await page.keyboard.press('Enter');
    expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  },
);

describe.each(PAGES)('the page with %s', (change) => {
  it.each([
    ['open-shadow', POST, 'post'],
    ['open-dialog', POST, 'post'],
    ['open-comment', COMMENT, 'reply'],
    ['open-reply', COMMENT, 'reply'],
    ['open-edit', EDIT, 'edit'],
    ['open-chat', 'linkedin:message:/feed/:0', 'message'],
  ] as const)('is read alike, and after it was built anew (%s)', async (opener, key, kind) => {
    await open(opener, FEED, await scriptFor(change));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Hallo');
    const said = change !== 'another language' && change !== 'no labels';
    expect(await boxesOf(page)).toMatchObject([
      { key, kind: kind === 'post' && !said ? 'unknown' : kind, text: 'Hallo' },
    ]);
    expect(await partsOf(key)).toContain(opener === 'open-chat' ? 'send' : 'publish');
    await isReadAlikeBuiltAnew(page, EDITORS[opener]);
  });
});

it.each(['open-shadow', 'open-dialog'] as const)(
  'takes words that go on from a post on the page for a change of it, in any language (%s)',
  async (opener) => {
    await open(opener, FEED, await scriptOf('another language'));
    await page.keyboard.type('Waarom krijgen ouders nooit antwoord van school? Dit was ');
    expect((await boxWith(page, POST)).kind).toBe('edit');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Waarom niet?');
    expect((await boxWith(page, POST)).kind).toBe('unknown');
  },
);

it.each(['open-shadow', 'open-dialog', 'open-comment', 'open-edit'] as const)(
  'still names the button when all of the keys are gone (%s)',
  async (opener) => {
    await open(opener, `${FEED}?kaal`);
    await page.keyboard.type('Hallo');
    const [box] = await boxesOf(page);
    expect(await partsOf(box?.key ?? '')).toContain('publish');
  },
);
