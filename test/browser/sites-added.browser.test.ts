import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxesOf, boxWith, lastKey, PICTURE, published } from './probe/open-probe';
import { isReadAlikeBuiltAnew, PAGES, probing, scriptFor } from './probe/probing';

const { open: openAt } = probing();
let page: Page;

const SCHOOL = 'https://school.example/nieuws';
const NEWS = 'generic:/nieuws:0';
const MESSAGE = 'generic:/nieuws:1';
const CHAT = 'generic:/nieuws:2';
const NOTES = 'generic:/nieuws:3';

async function open(editor: string, script?: string): Promise<void> {
  page = await openAt(SCHOOL, script);
  await page.locator(editor).click();
}

it('finds what is written in, and no search, login or single line', async () => {
  await open('[data-part="news"] textarea');
  expect((await boxesOf(page)).map(({ key }) => key)).toEqual([NEWS, MESSAGE, CHAT, NOTES]);
});

it('reads a form: its submit, and neither draft nor preview', async () => {
  await open('[data-part="news"] textarea');
  await page.keyboard.type('Trots op groep 5');
  expect(await boxWith(page, NEWS)).toEqual({
    key: NEWS,
    text: 'Trots op groep 5',
    controls: ['publish'],
    kind: 'unknown',
    account: 'unknown',
    attachments: [],
  });
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
});

it('reads the submit that stands outside a form and names it, whatever the fields of the form are called', async () => {
  page = await openAt(SCHOOL);
  await page.evaluate(() => {
    document.body.innerHTML = `<form id="edit"><input type="hidden" name="id" value="7"><textarea></textarea></form>
      <button form="edit" data-testid="outside">Opslaan</button>`;
  });
  expect((await boxesOf(page)).map(({ controls }) => controls)).toEqual([['outside']]);
});

it('reads a dialog: the button that says so', async () => {
  await open('[role="dialog"] [contenteditable]');
  await page.keyboard.type('Beste ouders');
  await page.locator('[role="dialog"] input').setInputFiles(PICTURE);
  expect(await boxWith(page, MESSAGE)).toMatchObject({
    text: 'Beste ouders',
    controls: ['send'],
    attachments: [{ kind: 'image', name: 'schoolreis.png' }],
  });
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
});

it('takes Enter for sending only where nothing else can be', async () => {
  await open('[data-part="chat"] [contenteditable]');
  await page.keyboard.type('Kun jij?');
  await page.keyboard.press('Shift+Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: true });
  expect(await published(page)).toMatchObject([{ how: 'key' }]);
  await page.locator('[data-part="notes"] textarea').click();
  await page.keyboard.press('Enter');
  expect(await lastKey(page)).toEqual({ key: 'Enter', publishes: false });
});

const PUBLISHING = [
  'Opslaan en sluiten',
  'Save & close',
  'Feedback versturen',
  'Terugkoppeling plaatsen',
  'Wisbord delen',
];
const OTHER = [
  'Concept opslaan',
  'Opslaan als concept',
  'Sluiten',
  'Afsluiten',
  'Back to posts',
  'Close comments',
  'Terug',
  'Emoji en gif',
];

describe.each(['form', 'section'])('in a %s, by its words', (around) => {
  it('a button publishes, or does something else', async () => {
    page = await openAt(SCHOOL);
    await page.evaluate(putButtons, { around, names: [...PUBLISHING, ...OTHER] });
    const boxes = await boxesOf(page);
    const named = boxes.flatMap(({ controls }) => controls);
    expect(named.filter((name) => name !== 'Verder')).toEqual(PUBLISHING);
  });
});

/** A box for each name, with a button of that name and a last one that says nothing. */
function putButtons({ around, names }: { around: string; names: readonly string[] }): void {
  const box = (name: string) =>
    `<${around}><textarea></textarea><button data-testid="${name}">${name}</button><button type="button" data-testid="Verder">Verder</button></${around}>`;
  document.body.innerHTML = names.map((name) => box(name.replace('&', '&amp;'))).join('');
}

describe.each(PAGES)('the page with %s', (change) => {
  it('is read alike, and after it was built anew', async () => {
    await open('[data-part="news"] textarea', await scriptFor(change));
    await page.keyboard.type('Hallo');
    const before = await boxesOf(page);
    expect(before[0]).toMatchObject({ key: NEWS, text: 'Hallo' });
    expect(before[0]?.controls).toContain('publish');
    await isReadAlikeBuiltAnew(page, '[data-part="news"] textarea');
  });
});
