import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, lastKey, published } from './probe/open-probe';
import { isReadAlikeBuiltAnew, PAGES, probing, scriptFor } from './probe/probing';

const { open: openAt } = probing();
let page: Page;

const HOME = 'https://mastodon.example/home';
const POST = 'mastodon:page:0';

async function open(opener?: string, script?: string): Promise<void> {
  page = await openAt(HOME, script);
  if (opener) await page.locator(`[data-part="${opener}"]`).click();
  await page.locator('textarea').click();
}

it('reads a new post on a server that nobody knew, and no search form', async () => {
  await open();
  await page.keyboard.type('Trots op groep 5');
  expect(await boxesOf(page)).toEqual([
    {
      key: POST,
      text: 'Trots op groep 5',
      controls: ['button[submit]'],
      kind: 'post',
      account: 'unknown',
      accountName: '@jufsanne',
      attachments: [],
    },
  ]);
  await page.locator('form:has(textarea) [type="submit"]').click();
  expect(await published(page)).toEqual([{ text: 'Trots op groep 5', how: 'submit' }]);
});

it('reads an answer with the post that it answers', async () => {
  await open('open-reply');
  expect(await boxesOf(page)).toMatchObject([
    {
      kind: 'reply',
      inReplyTo: { author: 'Ouder van Lotte', text: 'Waarom krijgen wij nooit antwoord?' },
      accountName: '@jufsanne',
    },
  ]);
});

it('reads an answer to somebody who linked to an address that is none', async () => {
  await open('open-reply');
  await page.evaluate(() => {
    document
      .querySelector('form:has(textarea)')!
      .insertAdjacentHTML('afterbegin', '<a href="http://">kapot</a>');
  });
  expect(await boxesOf(page)).toMatchObject([{ kind: 'reply', inReplyTo: { author: 'Ouder van Lotte' } }]);
});

it('reads a post that is being changed', async () => {
  await open('open-edit');
  const [box] = await boxesOf(page);
  expect(box).toMatchObject({ kind: 'edit', text: 'Vandaag rekenen.' });
  expect(box?.inReplyTo).toBeUndefined();
});

it('counts what is attached', async () => {
  await open();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('') });
  expect((await boxesOf(page))[0]?.attachments).toMatchObject([{ kind: 'image' }]);
});

it('knows that Ctrl+Enter publishes and Enter does not', async () => {
  await open();
  await page.keyboard.type('een');
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.press('Control+Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toMatchObject([{ how: 'key' }]);
});

describe.each(PAGES)('the page with %s', (change) => {
  it('is read alike, and after it was built anew', async () => {
    const script = await scriptFor(change);
    await open('open-reply', script);
    await page.keyboard.type('Hallo');
    expect(await boxesOf(page)).toMatchObject([
      { key: POST, kind: 'reply', text: 'Hallo', controls: ['button[submit]'] },
    ]);
    await isReadAlikeBuiltAnew(page, 'textarea');
  });
});
