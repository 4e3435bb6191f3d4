import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../src/extension/messages';
import { handle, send, sendToTab } from '../../src/extension/messaging';
import { fakeBrowser } from './fake-browser';
import { held } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

const calm: PageState = { status: 'clear', network: 'somewhere', findings: [], tips: [] };
let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
});

describe('messages', () => {
  it('are sent by name with what is asked', async () => {
    await send('page-state-changed', calm);
    await sendToTab(7, 'get-page-state', undefined);
    expect(browser.sent).toEqual([
      { message: { name: 'page-state-changed', request: calm } },
      { tab: 7, message: { name: 'get-page-state', request: undefined } },
    ]);
  });

  it('are answered by whoever handles the name', async () => {
    handle({ 'get-page-state': () => calm });
    const [answer] = browser.runtime.onMessage.fire({ name: 'get-page-state' }, { id: 'ours' });
    expect(await answer).toEqual(calm);
  });

  it.each([
    ['another extension', { name: 'get-page-state' }, { id: 'theirs' }],
    ['nobody', { name: 'get-page-state' }, {}],
    ['an unknown name', { name: 'get-everything' }, { id: 'ours' }],
    ['a name that every object has', { name: 'toString' }, { id: 'ours' }],
    ['a name that others handle', { name: 'page-state-changed', request: calm }, { id: 'ours' }],
    ['no message of ours', 'get-page-state', { id: 'ours' }],
    ['nothing', null, { id: 'ours' }],
  ])('get no answer: %s', (_, message, sender) => {
    handle({ 'get-page-state': () => calm });
    expect(browser.runtime.onMessage.fire(message, sender)).toEqual([undefined]);
  });

  it('get no answer from a page that has none, so that another may give it', () => {
    handle({ 'get-state-in-use': () => undefined });
    expect(browser.runtime.onMessage.fire({ name: 'get-state-in-use' }, { id: 'ours' })).toEqual([undefined]);
  });

  it('are no longer heard after the signal', () => {
    const life = new AbortController();
    handle({ 'get-page-state': () => calm }, life.signal);
    life.abort();
    expect(browser.runtime.onMessage.fire({ name: 'get-page-state' }, { id: 'ours' })).toEqual([]);
  });
});
