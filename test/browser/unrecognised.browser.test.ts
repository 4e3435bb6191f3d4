import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites/index';
import { type Chromium, openChromium } from './rig/chromium';

const DRAFT = 'Trots op Jip uit groep 5!';
const HOME = 'https://x.com/home';
const OUTSIDE = '[contenteditable]';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => page.close());
afterAll(() => chromium.close());

describe('a page on which somebody writes and no compose box is found', () => {
  it('is told on the toolbar, and again as known when its box is there after all', async () => {
    await openRedesigned();
    await page.click(OUTSIDE);
    await page.keyboard.type('Trots op J');
    expect(await title()).toBe('Postwijzer');
    await page.keyboard.type('ip uit groep 5!');
    await expect.poll(title).toBe('Postwijzer herkent deze pagina niet.');
    await page.evaluate(() => {
      const editor = document.querySelector('[contenteditable]')!;
      editor.setAttribute('data-testid', 'tweetTextarea_0');
      (editor as HTMLElement).blur();
    });
    await page.click(OUTSIDE);
    await expect.poll(title).toBe('In je bericht staat 1 punt om eerst op te lossen.');
    expect(await diagnostic()).toBeUndefined();
  });

  it('takes up a box that the page finishes while somebody types', async () => {
    await openRedesigned();
    await page.click(OUTSIDE);
    await page.keyboard.type('Trots op ');
    await page.evaluate(() =>
      document.querySelector('[contenteditable]')!.setAttribute('data-testid', 'tweetTextarea_0'),
    );
    await page.keyboard.type('Jip uit groep 5!');
    await expect.poll(title).toBe('In je bericht staat 1 punt om eerst op te lossen.');
  });

  it('has a diagnostic that tells its structure and none of its words', async () => {
    await openRedesigned();
    await page.click(OUTSIDE);
    await page.keyboard.type(DRAFT);
    await expect.poll(title).toBe('Postwijzer herkent deze pagina niet.');
    const told = (await diagnostic())!;
    expect(told).toMatch(/^site x\n/);
    expect(told).toMatch(/> div.* contenteditable=true/);
    expect(told).toContain('data-testid=toolBar');
    expect(told).toContain('role=main');
    const words = await page.evaluate(wordsOnThePage);
    expect(words).toEqual(expect.arrayContaining(['Jip', 'jufsanne', 'Waarom', 'Lotte', 'Meester']));
    const lower = told.toLowerCase().split(/[^a-zà-ÿ]+/);
    expect(words.filter((word) => lower.includes(word.toLowerCase()))).toEqual([]);
  });
});

describe('on every network', () => {
  it.each(SITES.map(({ id, hosts }) => ({ id, host: hosts[0]! })))(
    'an editor that $id does not have is told of, with a diagnostic to send',
    async ({ id, host }) => {
      page = await chromium.open(`https://${host}/`);
      await page.evaluate(putUnknownEditor);
      await page.click(OUTSIDE);
      await page.keyboard.type(DRAFT);
      await expect.poll(title).toBe('Postwijzer herkent deze pagina niet.');
      expect(await diagnostic()).toMatch(new RegExp(`^site ${id}\\n[^]*> div.* contenteditable=true`));
    },
  );
});

describe('a page on which all is well', () => {
  it.each([
    ['a short text', '<div contenteditable style="width:400px;height:60px"></div>', 'Jip'],
    ['a search box', '<div role="search"><textarea style="width:400px;height:60px"></textarea></div>', DRAFT],
    ['a field for a name', '<input style="width:400px">', DRAFT],
    ['a small field', '<textarea style="width:60px;height:12px;padding:0"></textarea>', DRAFT],
  ])('is not called unknown because of %s', async (_, markup, text) => {
    page = await chromium.open(HOME);
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, markup);
    await page.click('[contenteditable], textarea, input');
    await page.keyboard.type(text);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await title()).toBe('Postwijzer');
  });
});

/** The page without the test ids by which the network's boxes are known. */
async function openRedesigned(): Promise<void> {
  page = await chromium.open(HOME);
  await page.waitForSelector(OUTSIDE);
  await page.evaluate(() => {
    for (const known of document.querySelectorAll('[data-testid^="tweetTextarea"]'))
      known.removeAttribute('data-testid');
  });
}

/** Node by node, for pages whose policy trusts no markup. */
function putUnknownEditor(): void {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.style.cssText = 'width: 400px; height: 60px';
  const main = document.createElement('main');
  main.append(editor, document.createElement('button'));
  document.body.replaceChildren(main);
}

/** Every word that can be read on the page or in its attributes, save those of elements' own trade. */
function wordsOnThePage(): string[] {
  const said = [document.body.innerText];
  for (const element of document.querySelectorAll('body *:not(script)')) {
    for (const { name, value } of element.attributes) {
      if (/^(aria-label|alt|title|placeholder|href|value)$/.test(name)) said.push(value);
      if (name === 'data-testid') said.push(value.split('-').slice(2).join(' '));
    }
  }
  const trade = ['post', 'tekst'];
  const words = said.join(' ').match(/\p{L}{3,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !trade.includes(word.toLowerCase()));
}

async function tab(): Promise<number> {
  const tabs = await chromium.worker!.evaluate(() =>
    chrome.tabs.query({ active: true, lastFocusedWindow: true }),
  );
  return tabs[0]!.id!;
}

async function title(): Promise<string> {
  return chromium.worker!.evaluate((tabId) => chrome.action.getTitle({ tabId }), await tab());
}

async function diagnostic(): Promise<string | undefined> {
  return chromium.worker!.evaluate(
    (id) => chrome.tabs.sendMessage(id, { name: 'get-diagnostic' }).catch(() => undefined),
    await tab(),
  );
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  tabs: {
    query(wanted: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<string | undefined>;
  };
  action: { getTitle(tab: { tabId: number }): Promise<string> };
};
