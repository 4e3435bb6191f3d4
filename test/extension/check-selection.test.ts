import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkOnRequest, showInMenu } from '../../src/extension/check-selection';
import { changeSettings } from '../../src/extension/storage';
import { fakeBrowser, fakeEvent, fakeLocks } from './fake-browser';
import { held } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);
vi.stubGlobal('EXTENSION_PAGES', ['review']);

const REVIEW = 'extension:/src/views/review/review.html';

let browser: ReturnType<typeof fakeBrowser>;
let items: Map<string, string>;
let open: { id: number; windowId?: number; url: string }[];
let inFront: number | undefined;
let windowInFront: number | undefined;
let answer: unknown;

type Choice = { menuItemId: string; selectionText?: string; pageUrl?: string };

let chosen: ReturnType<typeof fakeEvent<[Choice]>>;
let pressed: ReturnType<typeof fakeEvent<[string]>>;

beforeEach(() => {
  browser = fakeBrowser();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  chosen = fakeEvent();
  pressed = fakeEvent();
  items = new Map();
  open = [];
  inFront = undefined;
  windowInFront = undefined;
  answer = undefined;
  held.browser = {
    ...browser,
    runtime: { ...browser.runtime, getURL: (path: string) => `extension:/${path}` },
    contextMenus: {
      removeAll: async () => items.clear(),
      create({ id, title }: { id: string; title: string }) {
        if (items.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        items.set(id, title);
      },
      onClicked: chosen,
    },
    commands: { onCommand: pressed },
    tabs: {
      query: async ({ url }: { url?: string }) => (url ? open.filter((tab) => tab.url === url) : [{ id: 7 }]),
      create: async ({ url }: { url: string }) => open.push({ id: open.length + 1, url }),
      update: async (id: number) => {
        inFront = id;
      },
      sendMessage: async () => answer,
    },
    windows: {
      update: async (id: number, { focused }: { focused: boolean }) => {
        if (focused) windowInFront = id;
      },
    },
  };
  checkOnRequest();
});

const kept = () => browser.session['handed-text'];

describe('checking a selected text', () => {
  it('stands in the menu once, in the language of the screens', async () => {
    await Promise.all([showInMenu(), showInMenu()]);
    expect([...items.values()]).toEqual(['Controleer deze tekst']);
  });

  it('changes the menu with the language', async () => {
    await changeSettings({ language: 'en' });
    await import('../../src/views/english');
    await showInMenu();
    expect([...items.values()]).toEqual(['Check this text']);
  });

  it('hands the text to the review page, with its network', async () => {
    chosen.fire({ menuItemId: 'check-text', selectionText: 'Hoi Jip', pageUrl: 'https://x.com/home' });
    await vi.waitFor(() => expect(open).toEqual([{ id: 1, url: REVIEW }]));
    expect(kept()).toEqual({ version: 1, value: { text: 'Hoi Jip', site: 'x' } });
  });

  it('hands a text of a suggested site over as one of that site', async () => {
    const pageUrl = 'https://app.socialschools.eu/communities';
    chosen.fire({ menuItemId: 'check-text', selectionText: 'Hoi Jip', pageUrl });
    await vi.waitFor(() => expect(open).toHaveLength(1));
    expect(kept()).toEqual({ version: 1, value: { text: 'Hoi Jip', site: 'social-schools' } });
  });

  it('goes to the review page that is open already', async () => {
    open = [{ id: 3, windowId: 12, url: REVIEW }];
    chosen.fire({ menuItemId: 'check-text', selectionText: 'Hoi', pageUrl: 'https://school.example/' });
    await vi.waitFor(() => expect(windowInFront).toBe(12));
    expect(inFront).toBe(3);
    expect(open).toHaveLength(1);
    expect(kept()).toEqual({ version: 1, value: { text: 'Hoi' } });
  });

  it('leaves choices alone that are not its own', async () => {
    chosen.fire({ menuItemId: 'other', selectionText: 'Hoi' });
    pressed.fire('other');
    chosen.fire({ menuItemId: 'check-text', selectionText: 'Hoi' });
    await vi.waitFor(() => expect(open).toHaveLength(1));
  });

  it.each([
    [
      { text: 'Hoi Jip', site: 'x' },
      { version: 1, value: { text: 'Hoi Jip', site: 'x' } },
    ],
    [undefined, undefined],
  ])('asks the page in front at the key for it: %j', async (selected, expected) => {
    answer = selected;
    pressed.fire('check-text');
    await vi.waitFor(() => expect(open).toHaveLength(1));
    expect(kept()).toEqual(expected);
  });
});
