import { beforeEach, describe, expect, it, vi } from 'vitest';
import { welcome } from '../../src/extension/first-run';
import { fakeBrowser, fakeLocks } from './fake-browser';
import { held } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

let browser: ReturnType<typeof fakeBrowser>;
let opened: string[];

beforeEach(() => {
  browser = fakeBrowser();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  opened = [];
  const create = async ({ url }: { url: string }) => opened.push(url);
  const getURL = (path: string) => `extension:/${path}`;
  held.browser = {
    ...browser,
    tabs: { ...browser.tabs, create },
    runtime: { ...browser.runtime, getURL },
  };
});

describe('the first page', () => {
  it('is opened once, when the extension was installed', async () => {
    await welcome('install');
    await welcome('install');
    expect(opened).toEqual(['extension:/src/views/welcome/welcome.html']);
  });

  it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
    'is not opened for %s',
    async (reason) => {
      await welcome(reason);
      expect(opened).toEqual([]);
    },
  );

  it('is opened where the school’s management asks for it', async () => {
    Object.assign(browser.policy, { role: 'leader', skipWelcome: false });
    await welcome('install');
    expect(opened).toHaveLength(1);
  });

  it.each([{ protocol: 'loket' }, { skipWelcome: true }, { role: 'emperor' }])(
    'is not opened where the school’s management speaks: %j',
    async (policy) => {
      Object.assign(browser.policy, policy);
      await welcome('install');
      expect(opened).toEqual([]);
    },
  );

  it('keeps what was chosen before', async () => {
    await browser.storage.local.set({ settings: { version: 2, role: 'intern' } });
    await welcome('install');
    expect(browser.stored.settings).toEqual({ version: 2, role: 'intern', welcomed: true });
  });
});
