import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { authorAt, type Surface } from './rig/compose-boxes';
import { holdsAndPublishes, leavesTheKey } from './rig/main-path';

const SCHOOL: Surface = {
  name: 'news on the site of a school',
  address: 'https://school.example/nieuws',
  editor: '[data-part="news"] textarea',
  publish: '[data-part="publish"]',
};
const MASTODON: Surface = {
  name: 'a post on a Mastodon server',
  address: 'https://mastodon.example/home',
  editor: 'form textarea',
  publish: 'form:has(textarea) [type="submit"]',
};

let folder: string;
let chromium: Chromium;
let popup: Page;

// Nobody can press the browser's own question here: these hosts are allowed from the start, and asking says yes.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postwijzer-added-'));
  cpSync('dist/chrome', folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const hosts = ['school.example', 'mastodon.example', 'app.socialschools.eu'];
  const allowed = { ...manifest, host_permissions: hosts.map((host) => `https://${host}/*`) };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(allowed));
});
beforeEach(async () => {
  chromium = await openChromium({ extension: folder });
  popup = await chromium.context.newPage();
  await popup.goto(`${chromium.origin}/src/views/popup/popup.html`);
  await popup.locator('summary', { hasText: 'Andere sites' }).click();
});
afterEach(() => chromium.close());
afterAll(() => rmSync(folder, { recursive: true }));

async function add(address: string): Promise<void> {
  await popup.locator('.popup-add input').fill(address);
  await popup.locator('.popup-add button').click();
}

it('a site that nobody added is left alone', async () => {
  const author = await authorAt(SCHOOL, chromium);
  await author.type('Wat ben ik trots op Jip uit groep 5!');
  await author.publish();
  await author.hasPublished('Wat ben ik trots op Jip uit groep 5!');
  expect(await registered()).toEqual([]);
});

it.each([
  ['https://school.example/nieuws', 'https://school.example/*', SCHOOL],
  ['mastodon.example', 'https://mastodon.example/*', MASTODON],
])(
  '%s is looked along on once it was added, and left alone once it was removed',
  async (address, match, surface) => {
    await add(address);
    await expect.poll(registered).toEqual([match]);
    await holdsAndPublishes(await authorAt(surface, chromium));
    await popup.locator('.popup-sites button', { hasText: 'Verwijderen' }).click();
    await expect.poll(registered).toEqual([]);
    await expect.poll(() => popup.locator('.popup-sites li').count()).toBe(0);
  },
);

it('Enter starts a new line in a text area there', async () => {
  await add('school.example');
  await expect.poll(registered).toHaveLength(1);
  await leavesTheKey(await authorAt(SCHOOL, chromium), 'Enter');
});

it('a suggested site is added at one press, under the name that protocols know', async () => {
  await popup.locator('button', { hasText: 'Social Schools toevoegen' }).click();
  await expect.poll(registered).toEqual(['https://app.socialschools.eu/*']);
  const author = await authorAt({ ...SCHOOL, address: 'https://app.socialschools.eu/home' }, chromium);
  await holdsAndPublishes(author);
  await author.page.bringToFront();
  const state = await chromium.worker!.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab!.id!, { name: 'get-page-state' });
  });
  expect(state).toMatchObject({ site: 'social-schools' });
});

it('words in a text area are marked where they stand, and no longer once the page empties it', async () => {
  await add('school.example');
  await expect.poll(registered).toHaveLength(1);
  const author = await authorAt(SCHOOL, chromium);
  await author.type('Wat ben ik trots op Jip uit groep 5!');
  await author.sees('stop');
  const marked = () =>
    author.layer.ask((root) => {
      const { left, right, top, bottom } = root.querySelector('.underline')!.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    }, null);
  const line = (await marked())!;
  // Two presses in the middle of the mark select the word that the browser itself has there.
  await author.page.mouse.dblclick((line.left + line.right) / 2, line.middle);
  const selected = () =>
    author.page.locator(SCHOOL.editor).evaluate((area) => {
      const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd).trim();
    });
  expect(await selected()).toBe('Jip');
  await author.publish();
  await author.release();
  await author.publish();
  await author.hasPublished('Wat ben ik trots op Jip uit groep 5!');
  await author.sees('clear');
});

it.each([
  ['dit is geen adres', 'Dit is geen adres van een site.'],
  ['x.com', 'Op deze site kijkt Postwijzer al mee.'],
])('%s is not taken for a site to add', async (address, says) => {
  await add(address);
  await expect.poll(() => popup.locator('.popup-add [role="alert"]').textContent()).toBe(says);
  expect(await registered()).toEqual([]);
});

/** The addresses on which the content script was registered beside the manifest's. */
async function registered(): Promise<string[]> {
  const scripts = await chromium.worker!.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  return scripts.flatMap(({ matches }) => matches);
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  tabs: {
    query(wanted: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};
