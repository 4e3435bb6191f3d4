import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/extension/settings';
import { readSettings, watchSettings, writeSettings } from '../../src/extension/storage';
import { fakeBrowser } from './fake-browser';

const held = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/extension/browser', () => ({
  get browser() {
    return held.browser;
  },
}));

const intern: Settings = { version: 1, protocol: 'loket', role: 'intern', language: 'en' };
let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
});

describe('the settings on this device', () => {
  it('are the defaults until something was stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(browser.stored).toEqual({});
  });

  it('are what was stored', async () => {
    await writeSettings(intern);
    expect(await readSettings()).toEqual(intern);
  });

  it('are the defaults when what was stored is broken, which is kept aside', async () => {
    browser.stored.settings = { version: 1, role: 'director' };
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(browser.stored['settings-unreadable']).toEqual({ version: 1, role: 'director' });
  });

  it('are followed until the signal', async () => {
    const heard: Settings[] = [];
    const life = new AbortController();
    watchSettings(life.signal, (settings) => heard.push(settings));
    await writeSettings(intern);
    browser.storage.onChanged.fire({ settings: { newValue: 'broken' } }, 'local');
    browser.storage.onChanged.fire({ settings: { newValue: intern } }, 'managed');
    browser.storage.onChanged.fire({ other: { newValue: intern } }, 'local');
    expect(heard).toEqual([intern, DEFAULT_SETTINGS]);
    life.abort();
    await writeSettings(intern);
    expect(heard).toHaveLength(2);
  });
});
