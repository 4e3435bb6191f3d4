import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHANGES } from '../pages/mutations';
import { boxesOf, boxWith, lastKey, PICTURE, published, typeLines } from './probe/open-probe';
import { PAGES, probing, scriptFor } from './probe/probing';
import { scriptOf } from './rig/changes';

const FEED = 'https://www.instagram.com/';
const DIRECT = 'https://www.instagram.com/direct/t/1/';
const PROFILE = 'https://www.instagram.com/accounts/edit/';
const CAPTION = 'instagram:caption::0';
const COMMENT = 'instagram:comment:/p/AAA/:0';
const MESSAGE = 'instagram:message:/direct/t/1/:0';
const BIO = 'instagram:profile:/accounts/edit/:0';
const IN_DIALOG = '[role="dialog"] [data-lexical-editor]';
const IN_COMMENT = '[data-part="comment-place"] textarea';

const { open: openAt } = probing();
let page: Page;

const partsOf = (key: string) => page.evaluate((wanted) => probe.parts(wanted), key);

async function openWizard(script?: string): Promise<void> {
  page = await openAt(FEED, script);
  await page.locator('[data-part="create"]').click();
  await page.locator('[role="dialog"] [data-part="files"]').setInputFiles(PICTURE);
}

async function openCaption(script?: string): Promise<void> {
  await openWizard(script);
  for (const _ of ['crop', 'filter']) await page.locator('[data-part="next"]').click();
  await page.locator(IN_DIALOG).click();
}

it('finds the comments of each post, and no other places to write', async () => {
  page = await openAt(FEED);
  await page.locator('textarea').first().waitFor();
  expect((await boxesOf(page)).map(({ key, kind }) => ({ key, kind }))).toEqual([
    { key: COMMENT, kind: 'reply' },
    { key: 'instagram:comment:/p/BBB/:0', kind: 'reply' },
  ]);
});

it('finds nothing to publish in the steps before the caption', async () => {
  await openWizard();
  for (const _ of ['crop', 'filter']) {
    expect((await boxesOf(page)).filter(({ key }) => key === CAPTION)).toEqual([]);
    await page.locator('[data-part="next"]').click();
  }
  expect(await partsOf(CAPTION)).toEqual(['next']);
  expect(await published(page)).toEqual([]);
});

it('reads a caption, with the account, the picture and its alternative text', async () => {
  await openCaption();
  await typeLines(page, 'Trots 🎉\n\nWat een dag!');
  await page.locator('[data-part="alts"] input').fill('Een leeg lokaal');
  expect(await boxWith(page, CAPTION)).toMatchObject({
    text: 'Trots 🎉\n\nWat een dag!',
    kind: 'post',
    account: 'unknown',
    accountName: 'jufsanne',
    attachments: [{ kind: 'image', name: '', alt: 'Een leeg lokaal' }],
  });
  await page.locator('[data-part="next"]').click();
  expect(await published(page)).toEqual([{ text: 'Trots 🎉\n\nWat een dag!', how: 'click' }]);
});

it('keeps the caption through the steps, and Enter in it starts a new line', async () => {
  await openCaption();
  await typeLines(page, 'een\ntwee');
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.press('Backspace');
  await page.locator('[data-part="back"]').click();
  expect((await boxesOf(page)).map(({ key }) => key)).not.toContain(CAPTION);
  await page.locator('[data-part="next"]').click();
  expect(await boxWith(page, CAPTION)).toMatchObject({ text: 'een\ntwee' });
});

it('reads a caption that is being changed', async () => {
  page = await openAt(`${FEED}?wijzigen`);
  await page.locator('[data-part="create"]').click();
  await page.locator(IN_DIALOG).click();
  expect(await boxWith(page, CAPTION)).toMatchObject({ kind: 'edit', text: 'Wat een mooie dag was het.' });
  expect(await partsOf(CAPTION)).toEqual(['next']);
});

it.each(CHANGES)('knows a caption that is being changed on a page with %s', async (change) => {
  page = await openAt(`${FEED}?wijzigen`, await scriptOf(change));
  await page.locator('[data-part="create"]').click();
  await page.locator(IN_DIALOG).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Iets heel anders.');
  expect((await boxWith(page, CAPTION)).kind).toBe('edit');
});

it('reads a comment, with the account and the post that it answers', async () => {
  page = await openAt(FEED);
  await page.locator(IN_COMMENT).click();
  await page.keyboard.type('Bel mij');
  await page.keyboard.press('Shift+Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.type('even');
  expect(await boxWith(page, COMMENT)).toMatchObject({
    text: 'Bel mij\neven',
    kind: 'reply',
    accountName: 'jufsanne',
    inReplyTo: { author: 'annelies.bos', text: 'Wat is er op het schoolplein gebeurd? #school' },
    attachments: [],
  });
  expect(await partsOf(COMMENT)).toEqual(['publish']);
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toEqual([{ text: 'Bel mij\neven', how: 'key' }]);
});

it('reads an answer to a comment with that comment', async () => {
  page = await openAt(FEED);
  await page.locator('[data-part="answer"]').click();
  await page.keyboard.type('Wat naar');
  expect(await boxWith(page, COMMENT)).toMatchObject({
    text: '@bramvisser Wat naar',
    inReplyTo: { author: 'bramvisser', text: 'Mijn dochter kwam huilend thuis 😢' },
  });
});

it('reads a direct message, whose button comes with the first letter', async () => {
  page = await openAt(DIRECT);
  await page.locator('[data-lexical-editor]').click();
  expect(await partsOf(MESSAGE)).toEqual([]);
  await page.keyboard.type('Kun jij?');
  expect(await boxesOf(page)).toMatchObject([
    { key: MESSAGE, text: 'Kun jij?', kind: 'message', accountName: 'jufsanne', attachments: [] },
  ]);
  expect(await partsOf(MESSAGE)).toEqual(['publish']);
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toEqual([{ text: 'Kun jij?', how: 'key' }]);
});

it("reads the profile's own words, where Enter starts a new line", async () => {
  page = await openAt(PROFILE);
  await page.locator('textarea').click();
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  expect(await boxesOf(page)).toMatchObject([{ key: BIO, kind: 'profile', accountName: 'jufsanne' }]);
  expect(await partsOf(BIO)).toEqual(['publish']);
});

const OPENERS = {
  [CAPTION]: openCaption,
  [COMMENT]: async (script?: string) => {
    page = await openAt(FEED, script);
    await page.locator(IN_COMMENT).click();
  },
  [MESSAGE]: async (script?: string) => {
    page = await openAt(DIRECT, script);
    await page.locator('[data-lexical-editor]').click();
  },
  [BIO]: async (script?: string) => {
    page = await openAt(PROFILE, script);
    await page.locator('textarea').click();
  },
} as const;

describe.each(PAGES)('the page with %s', (change) => {
  it.each([
    [CAPTION, 'post', 'next'],
    [COMMENT, 'reply', 'publish'],
    [MESSAGE, 'message', 'publish'],
    [BIO, 'profile', 'publish'],
  ] as const)('is read alike, and after it was built anew (%s)', async (key, kind, control) => {
    await OPENERS[key](await scriptFor(change));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Hallo');
    const before = await boxWith(page, key);
    expect(before).toMatchObject({ kind, text: 'Hallo', accountName: 'jufsanne' });
    expect(await partsOf(key)).toEqual([control]);
    await page.evaluate(() => window.remount());
    expect(await boxWith(page, key)).toEqual(before);
    expect(await partsOf(key)).toEqual([control]);
  });
});
