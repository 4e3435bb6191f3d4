import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHANGES } from '../pages/mutations';
import { boxesOf, boxWith, lastKey, openProbedChromium, PICTURE, published } from './probe/open-probe';
import { scriptOf } from './rig/changes';
import type { Chromium } from './rig/chromium';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openProbedChromium();
});

afterEach(() => page.close());

afterAll(() => chromium.close());

const HOME = 'https://www.threads.com/';
const POST = 'threads:dialog:0';
const EDITOR = '[role="dialog"] [role="textbox"]';

async function open(opener: string, script?: string): Promise<void> {
  page = await chromium.open(HOME, script);
  await page.locator(`[data-part="${opener}"]`).click();
  await page.locator(EDITOR).first().click();
}

it('reads a new post', async () => {
  await open('open-composer');
  await page.keyboard.type('Trots op groep 5');
  expect(await boxesOf(page)).toEqual([
    {
      key: POST,
      text: 'Trots op groep 5',
      controls: ['publish'],
      kind: 'post',
      account: 'unknown',
      accountName: '@jufsanne',
      attachments: [],
    },
  ]);
  await page.locator('[data-part="publish"]').click();
  expect(await published(page)).toEqual([{ text: 'Trots op groep 5', how: 'click' }]);
});

it('names one button for every post of a thread', async () => {
  await open('open-composer');
  await page.keyboard.type('een');
  await page.locator('[data-part="add"]').click();
  await page.locator(EDITOR).nth(1).click();
  await page.keyboard.type('twee');
  expect(await boxesOf(page)).toMatchObject([
    { key: POST, text: 'een', controls: ['publish'] },
    { key: 'threads:dialog:1', text: 'twee', controls: ['publish'] },
  ]);
});

it('reads an answer with the post that it answers', async () => {
  await open('open-reply');
  expect(await boxWith(page, POST)).toMatchObject({
    kind: 'reply',
    controls: ['publish'],
    accountName: '@jufsanne',
    inReplyTo: { author: '@oudervanlotte', text: 'Waarom krijgen wij nooit antwoord?' },
  });
});

it('reads an answer below a post, with the button of its own row', async () => {
  page = await chromium.open('https://www.threads.com/@oudervanlotte/post/Ab12');
  await page.locator('[data-part="inline"] [role="textbox"]').click();
  await page.keyboard.type('Bel mij even');
  expect(await boxesOf(page)).toMatchObject([
    { text: 'Bel mij even', kind: 'reply', controls: ['send'], inReplyTo: { author: '@oudervanlotte' } },
  ]);
});

it('knows that Ctrl+Enter publishes and Enter does not', async () => {
  await open('open-composer');
  await page.keyboard.type('een');
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.type('twee');
  await page.keyboard.press('Control+Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toEqual([{ text: 'een\ntwee', how: 'key' }]);
});

it('sees a picture', async () => {
  await open('open-composer');
  await page.locator('input[type="file"]').setInputFiles(PICTURE);
  expect((await boxWith(page, POST)).attachments).toEqual([{ kind: 'image', name: 'schoolreis.png' }]);
});

describe.each([...CHANGES, 'as it is'] as const)('the page with %s', (change) => {
  it('is read alike, and after it was built anew', async () => {
    const script = change === 'as it is' ? undefined : await scriptOf(change);
    await open('open-composer', script);
    await page.keyboard.type('Hallo');
    const before = await boxesOf(page);
    const kind = change === 'another language' || change === 'no labels' ? 'unknown' : 'post';
    expect(before).toMatchObject([{ key: POST, kind, text: 'Hallo', controls: ['publish'] }]);
    const editor = await page.locator(EDITOR).elementHandle();
    await page.evaluate(() => window.remount());
    await expect.poll(() => editor?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await boxesOf(page)).toEqual(before);
  });
});

it('takes words that go on from a post on the page for a change of it, in any language', async () => {
  await open('open-composer', await scriptOf('another language'));
  await page.keyboard.type('Waarom krijgen wij nooit ');
  expect((await boxWith(page, POST)).kind).toBe('edit');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Waarom niet?');
  expect((await boxWith(page, POST)).kind).toBe('unknown');
});
