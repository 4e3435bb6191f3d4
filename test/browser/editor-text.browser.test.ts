import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProbedChromium, typeLines } from './probe/open-probe';
import type { Chromium } from './rig/chromium';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openProbedChromium();
  page = await chromium.open('https://editors.example/');
});

afterAll(() => chromium.close());

const MARKUP: readonly (readonly [string, string, string])[] = [
  ['nothing', '', ''],
  ['an empty editor', '<p><br></p>', ''],
  ['blocks', '<p>een</p><p>twee</p>', 'een\ntwee'],
  ['an empty block between blocks', '<p>een</p><p><br></p><p>twee</p>', 'een\n\ntwee'],
  ['two empty blocks at the end', '<p>een</p><p><br></p><p><br></p>', 'een\n\n'],
  ['an empty block first', '<div><br></div><div>een</div>', '\neen'],
  ['a block without height', '<p>een</p><p></p><p>twee</p>', 'een\ntwee'],
  ['nested blocks', '<div><div><div>een</div></div><div>twee</div></div>', 'een\ntwee'],
  ['text before a block', 'een<div>twee</div>drie', 'een\ntwee\ndrie'],
  ['a line break', '<p>een<br>twee</p>', 'een\ntwee'],
  ['a line break that waits for words', '<p>een<br><br></p><p>twee</p>', 'een\n\ntwee'],
  ['a newline at the end of a block, which shows nothing', '<p>een\n</p><p>twee</p>', 'een\ntwee'],
  ['a newline that waits for words', '<p>een\n\n</p>', 'een\n'],
  ['Windows newlines', '<p>een&#13;\ntwee&#13;drie</p>', 'een\ntwee\ndrie'],
  ['a list', '<ul><li>een</li><li>twee</li></ul>', 'een\ntwee'],
  ['words in pieces', '<p><span>Da</span><b>an</b> <i>is</i> er</p>', 'Daan is er'],
  ['an emoji as a picture', '<p>ha <img alt="🎉"> ja</p>', 'ha 🎉 ja'],
  ['a picture without words', '<p>ha<img alt="">ja</p>', 'haja'],
  ['an emoji alone', '<p><img alt="👍"></p><p>ja</p>', '👍\nja'],
  ['fillers', '<p>\u200Bee\uFEFFn\u200B</p>', 'een'],
  ['a filler that holds a line open', '<p>een</p><p>\u200B</p><p>twee</p>', 'een\n\ntwee'],
  ['a filler and a line break in one line', '<p><span>\uFEFF<br></span></p><p>een</p>', '\neen'],
  ['the joiner of an emoji is no filler', '<p>👩‍🏫 en 👨‍👩‍👧</p>', '👩‍🏫 en 👨‍👩‍👧'],
  ['fixed spaces', '<p>een&nbsp;twee &nbsp;drie</p>', 'een twee  drie'],
  ['accents apart from their letter', '<p>Zoe\u0308 en René</p>', 'Zoe\u0308 en René'],
  ['a name that may not be edited', '<p>Dag <span contenteditable="false">@Daan</span>!</p>', 'Dag @Daan!'],
  ['another extension', '<p>een<grammarly-extension>rood</grammarly-extension></p>', 'een'],
  ['another extension without a name', '<p>een<x-y contenteditable="false">rood</x-y></p>', 'een'],
  ['a marked node of another extension', '<p>een<span data-gramm="true">rood</span></p>', 'een'],
  ['a custom element of the editor', '<p>een <x-mark>twee</x-mark></p>', 'een twee'],
  ['a placeholder inside', '<p><span data-slate-placeholder="true">Schrijf…</span>\uFEFF</p>', ''],
  ['styles', '<style>p { color: red }</style><p>een</p>', 'een'],
];

describe('markup', () => {
  it.each(MARKUP)('reads %s', async (_, markup, text) => {
    expect(await page.evaluate((given) => probe.readMarkup(given), markup)).toEqual({ text, astray: [] });
  });

  it('shows spaces once where the page does', async () => {
    const markup = '\n  <p>een  \n twee</p>\n  <p> drie<b> vier</b> <i> vijf</i></p>\n';
    expect(await page.evaluate((given) => probe.readMarkup(given, 'normal'), markup)).toEqual({
      text: 'een twee\ndrie vier vijf',
      astray: [],
    });
  });
});

const TEXTS: readonly (readonly [string, string])[] = [
  ['one line', 'Vandaag was Daan jarig'],
  ['lines', 'Eerste regel\ntweede regel\nderde'],
  ['empty lines', 'een\n\n\ntwee\n\n'],
  ['only empty lines', '\n\n'],
  ['an empty line first', '\neen'],
  ['emoji', 'Feest 🎉 in groep 5 👩‍🏫\n👍🏽 en ❤️'],
  ['accents apart from their letter', 'Zoe\u0308 en Rene\u0301e'],
  ['hashtags', '#trots op #groep5 en @school'],
  ['spaces', ' twee  spaties   en aan het eind '],
];

describe.each([
  { library: 'Quill', address: 'https://editors.example/', editor: '.ql-editor', model: 'quill' },
  { library: 'TipTap', address: 'https://editors.example/', editor: '.tiptap', model: 'tiptap' },
] as const)('$library', ({ address, editor, model }) => {
  it.each(TEXTS)('reads %s as its model has them', async (_, text) => {
    await page.goto(address);
    await page.locator(editor).click();
    await typeLines(page, text);
    expect(await page.evaluate((name) => window.models[name](), model)).toBe(text);
    expect(await page.evaluate((selector) => probe.read(selector), editor)).toBe(text);
    expect(await page.evaluate((selector) => probe.astray(selector), editor)).toEqual([]);
  });
});

describe.each([
  {
    library: 'Lexical',
    address: 'https://www.facebook.com/',
    open: '[data-part="open-composer"]',
    editor: 'form[method="POST"] [data-lexical-editor]',
    publish: '[data-part="publish"]',
  },
  {
    library: 'Draft.js',
    address: 'https://x.com/home',
    open: '[data-testid="tweetTextarea_0"]',
    editor: '[data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButtonInline"]',
  },
])('$library', ({ address, open, editor, publish }) => {
  const writing = TEXTS.filter(([, text]) => text.trim() !== '');

  it.each(writing)('reads %s as the page publishes them', async (_, text) => {
    await page.goto(address);
    await page.locator(open).click();
    await page.locator(editor).click();
    await typeLines(page, text);
    expect(await page.evaluate((selector) => probe.read(selector), editor)).toBe(text);
    expect(await page.evaluate((selector) => probe.astray(selector), editor)).toEqual([]);
    await page.locator(publish).click();
    expect(await page.evaluate(() => window.published)).toEqual([{ text, how: 'click' }]);
  });

  it('reads line breaks within a block', async () => {
    await page.goto(address);
    await page.locator(open).click();
    await page.locator(editor).click();
    await page.keyboard.type('een');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('twee');
    await page.keyboard.press('Shift+Enter');
    const text = await page.evaluate((selector) => probe.read(selector), editor);
    await page.locator(publish).click();
    expect(await page.evaluate(() => window.published)).toEqual([{ text, how: 'click' }]);
    expect(text).toBe('een\ntwee\n');
  });

  it('reads 60,000 characters', async () => {
    await page.goto(address);
    await page.locator(open).click();
    await page.locator(editor).click();
    const text = `${'Vandaag was het feest in groep vijf 🎉 '.repeat(10)}\n`.repeat(155);
    await page.evaluate((words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    }, text);
    expect(text.length).toBeGreaterThan(60_000);
    await expect.poll(() => page.evaluate((selector) => probe.read(selector), editor)).toBe(text);
  });
});

it('gives no range for what the page has changed since', async () => {
  await page.goto('https://editors.example/');
  await page.locator('.tiptap').click();
  await page.keyboard.type('een');
  expect(await page.evaluate(() => probe.refusesOldRange('.tiptap', 'text'))).toBe(true);
  expect(await page.evaluate(() => probe.refusesOldRange('.tiptap', 'nodes'))).toBe(true);
});
