import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, boxWith, PICTURE, published } from './probe/open-probe';
import { isReadAlikeBuiltAnew, PAGES, probing, publishesByControlEnter, scriptFor } from './probe/probing';
import { scriptOf } from './rig/changes';

const { open: openAt } = probing();
let page: Page;

const HOME = 'https://www.threads.com/';
const POST = 'threads:dialog:0';
const EDITOR = '[role="dialog"] [role="textbox"]';

async function open(opener: string, script?: string): Promise<void> {
  page = await openAt(HOME, script);
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
  page = await openAt('https://www.threads.com/@oudervanlotte/post/Ab12');
  await page.locator('[data-part="inline"] [role="textbox"]').click();
  await page.keyboard.type('Bel mij even');
  expect(await boxesOf(page)).toMatchObject([
    { text: 'Bel mij even', kind: 'reply', controls: ['send'], inReplyTo: { author: '@oudervanlotte' } },
  ]);
});

it('knows that Ctrl+Enter publishes and Enter does not', async () => {
  await open('open-composer');
  await publishesByControlEnter(page);
});

it('sees a picture', async () => {
  await open('open-composer');
  await page.locator('input[type="file"]').setInputFiles(PICTURE);
  expect((await boxWith(page, POST)).attachments).toEqual([{ kind: 'image', name: 'schoolreis.png' }]);
});

describe.each(PAGES)('the page with %s', (change) => {
  it('is read alike, and after it was built anew', async () => {
    const script = await scriptFor(change);
    await open('open-composer', script);
    await page.keyboard.type('Hallo');
    const kind = change === 'another language' || change === 'no labels' ? 'unknown' : 'post';
    expect(await boxesOf(page)).toMatchObject([{ key: POST, kind, text: 'Hallo', controls: ['publish'] }]);
    await isReadAlikeBuiltAnew(page, EDITOR);
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
