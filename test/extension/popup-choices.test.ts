import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsInForce } from '../../src/extension/in-force';
import { accountsOn, changedIn, siteSwitch } from '../../src/extension/popup-choices';
import { DEFAULT_SETTINGS } from '../../src/extension/settings';
import { fakeBrowser, fakeLocks } from './fake-browser';
import { held } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  held.browser = browser;
});

async function turn(network: string, on: boolean): Promise<void> {
  siteSwitch(network, await settingsInForce()).turn(on);
  await vi.waitFor(async () => expect(siteSwitch(network, await settingsInForce()).off).toBe(!on));
}

describe('the switch of a site', () => {
  it('turns one network off and on, and leaves the others', async () => {
    await turn('x', false);
    await turn('school.example', false);
    await turn('x', true);
    expect((await settingsInForce()).settings.sitesOff).toEqual(['school.example']);
  });

  it('is the management’s where it set the sites', async () => {
    Object.assign(browser.policy, { sitesOff: ['x'] });
    expect(siteSwitch('x', await settingsInForce())).toMatchObject({ off: true, forced: true });
    expect(siteSwitch('facebook', await settingsInForce())).toMatchObject({ off: false, forced: true });
  });
});

describe('the accounts of a network', () => {
  it('are told of once, however the author wrote what the management set', async () => {
    const accounts = { 'x:obs': 'personal', 'x:juf': 'personal' };
    await browser.storage.local.set({ settings: { version: 2, accounts } });
    Object.assign(browser.policy, { accounts: { 'x:@OBS': 'organisation' } });
    const { settings } = await settingsInForce();
    expect(settings.accounts).toEqual({ 'x:juf': 'personal', 'x:@OBS': 'organisation' });
  });

  it('are those of that network only, by name, the management’s locked', async () => {
    const accounts = { 'x:@b': 'personal', 'x:@a.b': 'organisation', x: 'personal', 'xing:@c': 'personal' };
    await browser.storage.local.set({ settings: { version: 2, accounts } });
    Object.assign(browser.policy, { accounts: { 'x:@a.b': 'personal' } });
    expect(accountsOn('x', await settingsInForce())).toEqual([
      { key: 'x', name: '', kind: 'personal', forced: false },
      { key: 'x:@a.b', name: '@a.b', kind: 'personal', forced: true },
      { key: 'x:@b', name: '@b', kind: 'personal', forced: false },
    ]);
  });
});

it('only what is another choice than before is changed', () => {
  const { protocol, role, language } = DEFAULT_SETTINGS;
  expect(changedIn({ protocol, role, language }, DEFAULT_SETTINGS)).toEqual({});
  expect(changedIn({ protocol, role: 'intern', language }, DEFAULT_SETTINGS)).toEqual({ role: 'intern' });
});
