import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';

const [, , X_POST] = SURFACES;
const CLASS_LIST = { version: 1, value: { people: [{ kind: 'pupil', names: ['Quirina Zwaluwveld'] }] } };
const OF_THE_LIST = 'Morgen wordt het mooi weer, zegt Quirina Zwaluwveld.';

// What was chosen goes by way of the background, which may have to wake up first.
const PATIENTLY = { timeout: 10_000 };

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(async () => {
  await author.page.close();
  await chromium.worker!.evaluate(() => chrome.storage.local.clear());
});
afterAll(() => chromium.close());

it('a name on the class list holds the post, from the moment that the list is there', async () => {
  author = await authorAt(X_POST, chromium);
  await author.type(OF_THE_LIST);
  await author.sees('clear');
  await store({ 'class-list': CLASS_LIST });
  await author.sees('stop');
  await author.publish();
  await author.isHeld();
});

it('the class list is out of the reach of what runs in the page, our own script included', async () => {
  await store({ 'class-list': CLASS_LIST });
  author = await authorAt(X_POST, chromium);
  await author.type(OF_THE_LIST);
  await author.sees('stop');
  // What a page could get hold of that broke out into our script: the browser refuses the storage itself.
  const answer = await inOurScript("chrome.storage.local.get('class-list').then(JSON.stringify, String)");
  expect(answer).toMatch(/access/i);
  expect(answer).not.toContain('Quirina');
});

it('a network that is off is left alone, and is checked again when it is on', async () => {
  author = await authorAt(X_POST, chromium);
  await author.type(DRAFT);
  await author.sees('stop');
  await store({ settings: { version: 2, sitesOff: ['x'] } });
  await expect.poll(toolbarTitle, PATIENTLY).toMatch(/uit/i);
  await store({ settings: { version: 2, pausedUntil: 0 } });
  await author.sees('stop');
  await author.publish();
  await author.isHeld();
});

it('a school’s own words and its choice of rules are followed', async () => {
  const rules = {
    'pupil-name': { level: 'off', reason: 'wij oefenen' },
    'identifiable-pupil': { level: 'warn' },
  };
  const terms = { flag: [{ term: 'mooi weer', level: 'stop' }] };
  await store({ settings: { version: 2, terms } });
  author = await authorAt(X_POST, chromium);
  await author.type('Het wordt mooi weer.');
  await author.sees('stop');
  await store({ settings: { version: 2, terms: { ...terms, allow: [] }, rules } });
  await author.page.keyboard.press('Control+a');
  await author.type('Knap van Jip uit groep 5!');
  await expect.poll(toolbarTitle, PATIENTLY).not.toMatch(/op te lossen/);
  // A child is protected, or everyone is told that it is not.
  await author.press('.pw-mark');
  expect(await author.layer.ask((root) => root.querySelector('.switched-off')?.textContent, null)).toMatch(
    /Naam van een leerling.* staat uit: .*wij oefenen/,
  );
  const popup = await chromium.context.newPage();
  await popup.goto(`${chromium.origin}/src/views/popup/popup.html`);
  expect(await popup.locator('.switched-off').textContent()).toMatch(/wij oefenen/);
  await popup.close();
});

it('the popup says how the page in front stands by what was just chosen, as soon as it does', async () => {
  author = await authorAt(X_POST, chromium);
  const popup = await chromium.context.newPage();
  await popup.goto(`${chromium.origin}/src/views/popup/popup.html`);
  await author.page.bringToFront();
  for (const [sitesOff, status] of [
    [['x'], /staat hier uit/],
    [[], /bericht/],
    [['x'], /staat hier uit/],
  ] as const) {
    await store({ settings: { version: 2, sitesOff } });
    await expect.poll(() => popup.locator('.popup-status').textContent(), PATIENTLY).toMatch(status);
  }
  await popup.close();
});

/** What an expression gives in the world of our content script, where no page comes. */
async function inOurScript(expression: string): Promise<string> {
  const session = await chromium.context.newCDPSession(author.page);
  const worlds: { readonly id: number; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin === chromium.origin)!;
  const asked = { expression, contextId: ours.id, awaitPromise: true };
  const { result } = await session.send('Runtime.evaluate', asked);
  return String(result.value);
}

async function store(values: object): Promise<void> {
  await chromium.worker!.evaluate((all) => chrome.storage.local.set(all), values);
}

async function toolbarTitle(): Promise<string> {
  return chromium.worker!.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle({ tabId: tab!.id! });
  });
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  storage: { local: { set(values: object): Promise<void>; clear(): Promise<void> } };
  tabs: { query(wanted: object): Promise<{ id?: number }[]> };
  action: { getTitle(tab: { tabId: number }): Promise<string> };
};
