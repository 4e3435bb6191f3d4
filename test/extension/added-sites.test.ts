import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addSite,
  readAddedSites,
  registerAddedSites,
  removeSite,
  watchAddedSites,
} from '../../src/extension/added-sites';
import { readSetAside } from '../../src/extension/store';
import { browserWithSites } from './browser-with-sites';
import { fakeLocks } from './fake-browser';
import { held } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

const SCHOOL = 'https://school.example/*';
let browser: ReturnType<typeof browserWithSites>;

beforeEach(() => {
  browser = browserWithSites();
  held.browser = browser;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

describe('adding a site', () => {
  it('asks for that site only, before anything else has time to end the click', () => {
    void addSite('school.example');
    expect(browser.asked).toEqual([{ origins: [SCHOOL] }]);
  });

  it('keeps what was allowed, once, in order', async () => {
    for (const host of ['school.example', 'a.example', 'school.example']) await addSite(host);
    expect(await readAddedSites()).toEqual([
      { host: 'a.example', permitted: true },
      { host: 'school.example', permitted: true },
    ]);
  });

  it('forgets what was refused', async () => {
    browser.answers = false;
    await addSite('school.example');
    expect(await readAddedSites()).toEqual([]);
  });

  it('keeps a site whose permission is asked for again, also when that is refused', async () => {
    await addSite('school.example');
    browser.allowed.clear();
    browser.answers = false;
    await addSite('school.example');
    expect(await readAddedSites()).toEqual([{ host: 'school.example', permitted: false }]);
  });

  it('has stored the site when the popup goes before the answer comes', async () => {
    browser.permissions.request = () => new Promise(() => undefined);
    void addSite('school.example');
    await vi.waitFor(async () =>
      expect(await readAddedSites()).toEqual([{ host: 'school.example', permitted: false }]),
    );
  });
});

describe('removing a site', () => {
  it('gives its permission back', async () => {
    await addSite('school.example');
    await removeSite('school.example');
    expect(await readAddedSites()).toEqual([]);
    expect([...browser.allowed]).toEqual([]);
  });

  it('also works where the permission cannot be given back', async () => {
    await addSite('school.example');
    browser.permissions.remove = () => Promise.reject(new Error('You cannot remove required permissions.'));
    await removeSite('school.example');
    expect(await readAddedSites()).toEqual([]);
  });
});

describe('the registration', () => {
  it('has what the manifest has for the networks, on the sites that are allowed', async () => {
    await addSite('school.example');
    await addSite('b.example');
    browser.allowed.delete('https://b.example/*');
    await registerAddedSites();
    expect(browser.registered).toEqual([
      {
        id: 'added-sites',
        js: ['src/extension/content.js'],
        matches: [SCHOOL],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ]);
  });

  it('names its script within the extension where the browser gives the whole address', async () => {
    const js = ['moz-extension://1b2c/src/extension/content.js'];
    browser.runtime.getManifest = () => ({ content_scripts: [{ js, matches: [] }] });
    await addSite('school.example');
    await registerAddedSites();
    expect(browser.registered).toMatchObject([{ js: ['src/extension/content.js'] }]);
  });

  it('goes with the last site', async () => {
    await addSite('school.example');
    await registerAddedSites();
    await removeSite('school.example');
    await registerAddedSites();
    expect(browser.registered).toEqual([]);
  });

  it('is made one call after another', async () => {
    await addSite('school.example');
    await Promise.all([registerAddedSites(), registerAddedSites(), registerAddedSites()]);
    expect(browser.registered).toHaveLength(1);
  });

  it('is looked at again when a site or a permission came or went', async () => {
    const changed = vi.fn();
    watchAddedSites(changed);
    await addSite('school.example');
    expect(changed).toHaveBeenCalledTimes(1);
    browser.permissions.onAdded.fire();
    browser.permissions.onRemoved.fire();
    expect(changed).toHaveBeenCalledTimes(3);
    await browser.storage.local.set({ settings: {} });
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it('is of nothing when what is stored is not in order', async () => {
    browser.stored['added-sites'] = { school: true };
    await registerAddedSites();
    expect(browser.registered).toEqual([]);
  });
});

describe('networks among the added sites', () => {
  it('are left out, and are registered no second time where the browser allows them', async () => {
    browser.policy.addedSites = ['x.com'];
    browser.stored['added-sites'] = ['school.example', 'www.facebook.com'];
    for (const host of ['x.com', 'www.facebook.com', 'school.example'])
      browser.allowed.add(`https://${host}/*`);
    expect(await readAddedSites()).toEqual([{ host: 'school.example', permitted: true }]);
    await registerAddedSites();
    expect(browser.registered).toMatchObject([{ matches: [SCHOOL] }]);
    // Nothing was damaged: the site became a network with an update.
    expect(await readSetAside()).toEqual({});
  });
});

describe('sites that the school’s management added', () => {
  it('stand beside the author’s own, and are marked', async () => {
    await addSite('school.example');
    browser.policy.addedSites = ['board.example'];
    expect(await readAddedSites()).toEqual([
      { host: 'board.example', permitted: false, forced: true },
      { host: 'school.example', permitted: true },
    ]);
  });
});
