import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PACKED_OUTLINES } from '../../scripts/page-texts';
import { addSite, removeSite } from '../../src/extension/added-sites';
import { looksAlongAt } from '../../src/extension/looks-along';
import { DEFAULT_PAGE_DATA, GONE_PAGE_DATA } from '../../src/extension/page-data';
import { announcePageData, pageDataFor } from '../../src/extension/page-data-source';
import { addedSite } from '../../src/sites/added';
import { browserWithSites } from './browser-with-sites';
import { fakeLocks } from './fake-browser';
import { held } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);
vi.stubGlobal('PACKED_OUTLINES', PACKED_OUTLINES);

const SCHOOL = { url: 'https://school.example/nieuws', origin: 'https://school.example' };
const NETWORK = { url: 'https://network.example/home', origin: 'https://network.example' };
let browser: ReturnType<typeof browserWithSites>;

beforeEach(async () => {
  browser = browserWithSites();
  held.browser = browser;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  await addSite('school.example');
});

/** The same place as frames without an address of their own tell of it. */
const framesOf = ({ origin }: typeof SCHOOL) =>
  ['about:blank', 'about:srcdoc', `blob:${origin}/1b2c`].map((url) => ({ url, origin }));

describe('the extension looks along', () => {
  it.each([NETWORK, ...framesOf(NETWORK)])('on a network, whatever is allowed: $url', async (sender) => {
    await removeSite('school.example');
    expect(await looksAlongAt(sender)).toBe(true);
  });

  it.each([SCHOOL, { ...SCHOOL, url: 'https://school.example:8443/' }, ...framesOf(SCHOOL)])(
    'on an added site as long as it is added and allowed: $url',
    async (sender) => {
      expect(await looksAlongAt(sender)).toBe(true);
      browser.allowed.clear();
      expect(await looksAlongAt(sender)).toBe(false);
      await addSite('school.example');
      expect(await looksAlongAt(sender)).toBe(true);
      await removeSite('school.example');
      expect(await looksAlongAt(sender)).toBe(false);
    },
  );

  it('in a sandboxed frame by the address that it has', async () => {
    expect(await looksAlongAt({ ...NETWORK, origin: 'null' })).toBe(true);
    expect(await looksAlongAt({ ...SCHOOL, origin: 'null' })).toBe(true);
    await removeSite('school.example');
    expect(await looksAlongAt({ ...SCHOOL, origin: 'null' })).toBe(false);
  });

  it.each([{ url: 'about:srcdoc', origin: 'null' }, { url: 'data:text/html,x' }, {}])(
    'in a frame of which nobody can tell where it belongs: $url',
    async (sender) => expect(await looksAlongAt(sender)).toBe(true),
  );

  it('nowhere else', async () => {
    expect(await looksAlongAt({ url: 'https://elsewhere.example/network.example' })).toBe(false);
  });
});

describe('an open page of a site that is taken out', () => {
  const tabs = { sendMessage: async (tab: number) => told.push(tab), query: async () => [{ id: 3 }] };
  const told: number[] = [];

  beforeEach(() => {
    told.length = 0;
    browser.stored['class-list'] = { version: 1, value: { people: [{ kind: 'pupil', names: ['Jip'] }] } };
  });

  it('gets no names and nothing else that was chosen', async () => {
    expect((await pageDataFor(SCHOOL)).roster.pupils).toEqual(['Jip']);
    await removeSite('school.example');
    expect(await pageDataFor(SCHOOL)).toEqual({ ...DEFAULT_PAGE_DATA, gone: true });
    expect((await pageDataFor(NETWORK)).roster.pupils).toEqual(['Jip']);
  });

  it.each<[string, () => unknown]>([
    ['the site goes', () => removeSite('school.example')],
    ['the browser no longer allows it', () => browser.permissions.onRemoved.fire()],
    ['the browser allows it again', () => browser.permissions.onAdded.fire()],
  ])('is told when %s', async (_, change) => {
    held.browser = { ...browser, tabs };
    announcePageData();
    await change();
    await vi.waitFor(() => expect(told).toEqual([3]));
  });

  it('is off until the site is back', async () => {
    let answer = GONE_PAGE_DATA;
    held.browser = { ...browser, runtime: { ...browser.runtime, sendMessage: async () => answer } };
    vi.stubGlobal('addEventListener', () => undefined);
    const { followInPage } = await import('../../src/extension/in-page');
    const document = { querySelector: () => null } as unknown as Document;
    const events = { onTexts: () => undefined, onChange: () => undefined };
    const { signal } = new AbortController();
    const page = followInPage(addedSite(document, 'school.example'), signal, events);
    expect(page.isOff()).toBe(false);
    await vi.waitFor(() => expect(page.isOff()).toBe(true));
    expect(page.site.find(document)).toEqual([]);
    answer = DEFAULT_PAGE_DATA;
    browser.runtime.onMessage.fire({ name: 'page-data-changed' }, { id: 'ours' });
    await vi.waitFor(() => expect(page.isOff()).toBe(false));
  });
});
