import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { settled } from '../bench/page-metrics';
import { type Chromium, openChromium } from './rig/chromium';
import { authorAt, SURFACES, type Surface } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';
import { NETWORK_SURFACES } from './rig/network-boxes';
import { ACTS, type Act, listenTo, type Outcome, outcomeOf } from './rig/writing';

const [FACEBOOK, FACEBOOK_COMMENT, X] = SURFACES;
const [IN_SHADOW, IN_DIALOG] = NETWORK_SURFACES;
const EDITORS: readonly (readonly [string, Surface])[] = [
  ['Lexical', FACEBOOK],
  ['Lexical where Enter sends', FACEBOOK_COMMENT],
  ['Draft.js', X],
  ['Quill in a shadow root', IN_SHADOW!],
  ['TipTap in a modal dialog', IN_DIALOG!],
  ['a text area', NETWORK_SURFACES.find(({ name }) => name === 'a comment on Instagram')!],
];

let browsers: { readonly with: Chromium; readonly without: Chromium };

beforeAll(async () => {
  browsers = { with: await openChromium({ extension: 'dist/chrome' }), without: await openChromium() };
});
afterAll(() => Promise.all([browsers.with.close(), browsers.without.close()]));

describe.each(EDITORS)('%s', (_, surface) => {
  it.each(Object.entries(ACTS))('is as it is without us when the author %s', async (_, act) => {
    const [ours, without] = await Promise.all([
      outcome(act, surface, 'with'),
      outcome(act, surface, 'without'),
    ]);
    expect(without.heard).not.toEqual([]);
    expect(ours).toEqual(without);
  });

  it('has no node of its own replaced or changed by our marks, so that spelling marks stay', async () => {
    const author = await authorAt(surface, browsers.with);
    const { page } = author;
    await author.type(DRAFT.slice(0, -1));
    await author.sees('stop');
    await page.locator(surface.editor).evaluate((editor) => {
      const changes: string[] = [];
      const observer = new MutationObserver((list) => changes.push(...list.map(({ type }) => type)));
      observer.observe(editor, { childList: true, subtree: true, attributes: true, characterData: true });
      Object.assign(window, { changesOfEditor: changes });
    });
    await author.press('.pw-mark');
    await vi.waitUntil(() => author.layer.spotOf('.pw-panel'), { timeout: 5000 });
    await author.press('.pw-panel .icon-button');
    await vi.waitUntil(async () => !(await author.layer.spotOf('.pw-panel')), { timeout: 5000 });
    expect(await author.layer.ask((root) => root.querySelectorAll('.underline').length, null)).toBe(1);
    expect(await page.evaluate(() => (window as unknown as { changesOfEditor: [] }).changesOfEditor)).toEqual(
      [],
    );
    await page.close();
  });
});

it('scrolling, by finger or wheel, waits for no listener of ours', async () => {
  const author = await authorAt(X, browsers.with);
  await author.type(DRAFT);
  await author.sees('stop');
  const scrolling = (await listenersOfOurs(author.page)).filter(({ type }) => /^(touch|wheel)/.test(type));
  expect(scrolling.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['touchstart', 'touchend', 'wheel']),
  );
  expect(scrolling.filter(({ passive }) => !passive)).toEqual([]);
  await author.page.close();
});

/** The listeners of our script on a page's window. */
async function listenersOfOurs(page: Page): Promise<readonly { type: string; passive: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  const ours = new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin.startsWith('chrome-extension:')) found(id);
    });
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', { expression: 'window', contextId: await ours });
  const objectId = result.objectId!;
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
  return listeners;
}

/** How an editor stands after an act on a text that is marked, in a browser with the extension or without. */
async function outcome(act: Act, surface: Surface, side: 'with' | 'without'): Promise<Outcome> {
  const author = await authorAt(surface, browsers[side]);
  // At once, for editors group what is taken back by time.
  await author.page.keyboard.insertText(DRAFT);
  if (side === 'with') await author.sees('stop');
  await listenTo(author.page, surface);
  await undoGroupEnds(author.page);
  await act(author.page, surface);
  await settled(author.page);
  const found = await outcomeOf(author.page, surface);
  await author.page.close();
  return found;
}

// Editors take back together what was typed within a second.
async function undoGroupEnds(page: Page): Promise<void> {
  const started = await page.evaluate(() => performance.now());
  await page.waitForFunction((from) => performance.now() - from > 1100, started);
}
