import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withDefaults } from '../../src/extension/chosen';
import { DEFAULT_SETTINGS, type Settings } from '../../src/extension/settings';
import { changeSettings, chosenSettings } from '../../src/extension/storage';
import { readSetAside } from '../../src/extension/store';
import { freshBrowser } from './held-browser';
import { readSettings } from './read-settings';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

let browser: ReturnType<typeof freshBrowser>;

beforeEach(() => {
  browser = freshBrowser();
});

const intern = { protocol: 'loket', role: 'intern', language: 'en' } as const;

describe('the settings on this device', () => {
  it('are the defaults until something was chosen', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(browser.stored).toEqual({});
  });

  it('are what was chosen, and of that only is stored', async () => {
    await changeSettings(intern);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...intern });
    expect(browser.stored.settings).toEqual({ version: 2, ...intern });
  });

  it('take back a choice', async () => {
    await changeSettings({ role: 'intern', pausedUntil: 7 });
    await changeSettings({ pausedUntil: undefined });
    expect(browser.stored.settings).toEqual({ version: 2, role: 'intern' });
  });

  it('lose nothing when several pages choose at once', async () => {
    const account = (name: string) =>
      changeSettings(({ accounts }) => ({ accounts: { ...accounts, [name]: 'personal' } }));
    await Promise.all([
      changeSettings({ role: 'intern' }),
      account('a'),
      changeSettings({ protocol: 'loket' }),
      account('b'),
    ]);
    expect(await readSettings()).toMatchObject({
      role: 'intern',
      protocol: 'loket',
      accounts: { a: 'personal', b: 'personal' },
    });
  });

  it('keep aside what is broken, once, and go on with the rest', async () => {
    browser.stored.settings = { version: 1, role: 'director', protocol: 'loket' };
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, protocol: 'loket' });
    await readSettings();
    const aside = await readSetAside();
    expect(aside).toMatchObject({ settings: [{ refused: [{ path: 'role', value: 'director' }] }] });
    expect(aside.settings).toHaveLength(1);
    expect(browser.stored.settings).toEqual({ version: 2, protocol: 'loket' });
  });

  it('keep aside what is broken before it is written over', async () => {
    browser.stored.settings = 'rubbish';
    await changeSettings({ role: 'leader' });
    expect(browser.stored.settings).toEqual({ version: 2, role: 'leader' });
    expect(await readSetAside()).toMatchObject({
      settings: [{ refused: [{ path: '$', value: 'rubbish', allowed: '2' }] }],
    });
  });

  it('are read also when nothing can be stored', async () => {
    browser.stored.settings = { version: 2, role: 'director', language: 'en' };
    browser.storage.local.set = async () => Promise.reject(new Error('full'));
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
    expect(browser.stored.settings).toEqual({ version: 2, role: 'director', language: 'en' });
  });

  it('are followed until the signal', async () => {
    const heard: Settings[] = [];
    const life = new AbortController();
    chosenSettings.watch(life.signal, (chosen) => heard.push(withDefaults(chosen)));
    await changeSettings(intern);
    browser.storage.onChanged.fire({ settings: { newValue: 'broken' } }, 'local');
    browser.storage.onChanged.fire({ settings: { newValue: intern } }, 'managed');
    browser.storage.onChanged.fire({ other: { newValue: intern } }, 'local');
    await browser.storage.local.remove('settings');
    const inForce = { ...DEFAULT_SETTINGS, ...intern };
    expect(heard).toEqual([inForce, DEFAULT_SETTINGS, DEFAULT_SETTINGS]);
    life.abort();
    await changeSettings(intern);
    expect(heard).toHaveLength(3);
  });
});
