import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AddingBrowser, addingInChromium, addingInFirefox } from './rig/adding-sites';
import type { Surface } from './rig/compose-boxes';
import { DRAFT, HARMLESS } from './rig/drafts';
import { holdsAndPublishes, leavesTheKey, typeAnew } from './rig/main-path';
import { ADDED_SURFACES } from './rig/other-boxes';
import { clickWords } from './rig/tab';

const [MASTODON, SCHOOL] = ADDED_SURFACES as [Surface, Surface];
const HOSTS = ['school.example', 'mastodon.example', 'app.socialschools.eu'];
const NO_ADDRESS =
  'Dit adres kan niet. Schrijf bijvoorbeeld mijnschool.nl, of een adres dat met https:// begint.';
const BROWSERS = [
  { name: 'Chromium', open: () => addingInChromium(HOSTS) },
  { name: 'Firefox', open: addingInFirefox },
];

let browser: AddingBrowser;

async function openSites(open: () => Promise<AddingBrowser>): Promise<void> {
  browser = await open();
  await clickWords(browser.popup, 'summary', 'Andere sites');
}

async function add(address: string): Promise<void> {
  await browser.popup.bringToFront();
  await browser.popup.click('.popup-add input');
  await browser.popup.press('Control+a');
  await browser.popup.type(address);
  await clickWords(browser.popup, '.popup-add button', '');
}

async function addAndAllow(address: string): Promise<void> {
  await add(address);
  await browser.answer(true);
  await expect.poll(registered).toHaveLength(1);
}

describe.each(BROWSERS)('in $name', ({ open }) => {
  beforeEach(() => openSites(open));
  afterEach(() => browser.close());

  it('a site that nobody added is left alone', async () => {
    await isLeftAlone();
    expect(await registered()).toEqual([]);
  });

  it.each([
    ['https://school.example/nieuws', 'https://school.example/*', SCHOOL],
    ['mastodon.example', 'https://mastodon.example/*', MASTODON],
  ])(
    '%s is looked along on once it was added, and left alone once it was removed',
    async (address, match, surface) => {
      await addAndAllow(address);
      expect(await registered()).toEqual([match]);
      const writer = await browser.writerAt(surface);
      await holdsAndPublishes(writer);
      await writer.tab.click(surface.editor);
      await typeAnew(writer, DRAFT);
      await writer.sees('stop');
      await browser.popup.bringToFront();
      await clickWords(browser.popup, '.popup-sites button', 'Verwijderen');
      await expect.poll(registered).toEqual([]);
      await expect.poll(added).toBe('');
      await isLeftAlone();
      // The script of a page that stays open goes on, and looks along no more.
      await writer.tab.bringToFront();
      await writer.publish();
      await writer.hasPublished(HARMLESS, DRAFT);
    },
  );

  it('Enter starts a new line in a text area there', async () => {
    await addAndAllow('school.example');
    await leavesTheKey(await browser.writerAt(SCHOOL), 'Enter');
  });

  it('a suggested site is added at one press, and the popup knows its page', async () => {
    await clickWords(browser.popup, 'button', 'Social Schools toevoegen');
    await browser.answer(true);
    await expect.poll(registered).toEqual(['https://app.socialschools.eu/*']);
    const writer = await browser.writerAt({ ...SCHOOL, address: 'https://app.socialschools.eu/home' });
    await writer.type(DRAFT);
    await writer.sees('stop');
    await writer.tab.bringToFront();
    expect(await browser.popup.evaluate(stateOfTabInFront)).toMatchObject({
      status: 'stop',
      network: 'app.socialschools.eu',
    });
  });

  it.each([
    ['dit is geen adres', NO_ADDRESS],
    ['http://school.example', NO_ADDRESS],
    ['x.com', 'Op deze site kijkt Postwijzer al mee.'],
  ])('%s is not taken for a site to add', async (address, says) => {
    await add(address);
    await expect.poll(() => browser.popup.wordsIn('.popup-add [role="alert"]')).toBe(says);
    expect(await registered()).toEqual([]);
  });
});

describe("Firefox's own question", () => {
  beforeEach(() => openSites(addingInFirefox));
  afterEach(() => browser.close());

  it('answered with no, leaves the site out and alone', async () => {
    await add('school.example');
    await expect.poll(added).toContain('school.example');
    await browser.answer(false);
    await expect.poll(added).toBe('');
    expect(await registered()).toEqual([]);
    await isLeftAlone();
  });
});

it('words in a text area are marked where they stand, and no longer once the page empties it', async () => {
  await openSites(() => addingInChromium(HOSTS));
  await addAndAllow('school.example');
  const writer = await browser.writerAt(SCHOOL);
  await writer.type(DRAFT);
  await writer.sees('stop');
  const marked = () =>
    writer.layer.ask((root) => {
      const { left, right, top, bottom } = root.querySelector('.underline')!.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }, null);
  const { x, y } = (await marked())!;
  // Two presses in the middle of the mark select the word that the browser itself has there.
  await writer.tab.doubleClickAt(x, y);
  expect(await writer.tab.evaluate(selectedIn, SCHOOL.editor)).toBe('Jip');
  await writer.publish();
  await writer.release();
  await writer.publish();
  await writer.hasPublished(DRAFT);
  await writer.sees('clear');
  await browser.close();
});

async function isLeftAlone(): Promise<void> {
  const writer = await browser.writerAt(SCHOOL);
  await writer.type(DRAFT);
  await writer.publish();
  await writer.hasPublished(DRAFT);
}

/** The sites that the popup lists. */
function added(): Promise<string> {
  return browser.popup.wordsIn('.popup-sites');
}

/** The addresses on which the content script was registered beside the manifest's. */
async function registered(): Promise<string[]> {
  const scripts = await browser.popup.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  return scripts.flatMap(({ matches }) => matches);
}

async function stateOfTabInFront(): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.tabs.sendMessage(tab!.id!, { name: 'get-page-state' });
}

function selectedIn(selector: string): string {
  const { value, selectionStart, selectionEnd } = document.querySelector<HTMLTextAreaElement>(selector)!;
  return value.slice(selectionStart, selectionEnd).trim();
}

/** As much of the browsers' own interface as the extension's page is asked for here. */
declare const chrome: {
  tabs: {
    query(wanted: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};
