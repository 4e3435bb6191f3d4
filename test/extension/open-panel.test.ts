import { beforeEach, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json';
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';
import { openPanelOnRequest } from '../../src/extension/open-panel';
import { fakeBrowser, fakeEvent } from './fake-browser';
import { held } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

const pressed = fakeEvent<[string]>();
let browser: ReturnType<typeof fakeBrowser>;
let tabs: { id?: number }[];

beforeEach(() => {
  browser = fakeBrowser();
  tabs = [{ id: 7 }];
  held.browser = {
    ...browser,
    commands: { onCommand: pressed },
    tabs: { ...browser.tabs, query: async () => tabs },
  };
});

it('opens the panel in the tab in front on the key for it, and on no other', async () => {
  openPanelOnRequest();
  pressed.fire('check-text');
  for (const command of Object.keys(manifest.commands)) pressed.fire(command);
  await vi.waitFor(() => expect(browser.sent).toHaveLength(1));
  expect(browser.sent).toEqual([{ tab: 7, message: { name: 'open-panel', request: undefined } }]);
  tabs = [];
  pressed.fire('open-panel');
  await new Promise((resolve) => setTimeout(resolve));
  expect(browser.sent).toHaveLength(1);
});

it('is told with the key that the manifest suggests', () => {
  const key = manifest.commands['open-panel'].suggested_key.default;
  expect([nl.mark_key.message, en.mark_key.message].filter((text) => !text.includes(key))).toEqual([]);
});
