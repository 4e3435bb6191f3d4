import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { networkOf, SITES, siteForHost, siteOfPage } from '../../src/sites/index';

describe('the networks', () => {
  it('have an id each', () => {
    expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
  });

  it('share no host', () => {
    const hosts = SITES.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('are where the manifest starts the content script, and nowhere else', () => {
    const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    const expected = SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
    expect(matches.toSorted()).toEqual(expected.toSorted());
  });
});

describe('siteForHost', () => {
  it.each([
    ['www.facebook.com', 'facebook'],
    ['web.facebook.com', 'facebook'],
    ['www.messenger.com', 'facebook'],
    ['bsky.app', 'bluesky'],
    ['www.instagram.com', 'instagram'],
    ['www.linkedin.com', 'linkedin'],
    ['www.threads.com', 'threads'],
    ['www.threads.net', 'threads'],
    ['www.tiktok.com', 'tiktok'],
    ['web.whatsapp.com', 'whatsapp'],
    ['x.com', 'x'],
    ['twitter.com', 'x'],
    ['www.youtube.com', 'youtube'],
    ['studio.youtube.com', 'youtube'],
  ])('%s is %s', (host, id) => {
    expect(siteForHost(host)?.id).toBe(id);
  });

  it.each(['example.com', 'x.com.example', 'notx.com', 'developers.facebook.com', ''])(
    '%s is none',
    (host) => {
      expect(siteForHost(host)).toBeUndefined();
    },
  );
});

describe('siteOfPage', () => {
  const pageAt = (address: string, origin: string) => {
    const found = siteOfPage({
      location: new URL(address),
      defaultView: { origin },
      querySelector: () => null,
    } as unknown as Document);
    return networkOf(found);
  };

  it.each([
    ['https://x.com/home', 'https://x.com', 'x'],
    ['about:blank', 'https://x.com', 'x'],
    ['https://intranet.school.nl:8443/', 'https://intranet.school.nl:8443', 'intranet.school.nl'],
    ['about:blank', 'https://intranet.school.nl:8443', 'intranet.school.nl'],
  ])('%s of %s goes by the name %s, whatever its port', (address, origin, name) => {
    expect(pageAt(address, origin)).toBe(name);
  });
});

describe('what a network takes', () => {
  const sources = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|tsx|json)$/.test(path))
      .map((path) => `${folder}/${path}`),
  );
  const files = sources.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const importing = (id: string) => new RegExp(`from '\\./${id}'`);

  it.each(SITES)('$id: an adapter, a line in the list, a page and its test', ({ id, hosts }) => {
    const own = new RegExp(`^src/sites/${id}(-[a-z]+)?\\.ts$`);
    const naming = files.filter(({ text }) => hosts.some((host) => text.includes(`'${host}'`)));
    expect(naming.map(({ path }) => path)).toEqual([`src/sites/${id}.ts`]);
    const using = files.filter(({ path, text }) => !own.test(path) && importing(id).test(text));
    expect(using.map(({ path }) => path)).toEqual(['src/sites/index.ts']);
    expect(existsSync(`test/pages/${id}/index.html`)).toBe(true);
    expect(existsSync(`test/browser/sites-${id}.browser.test.ts`)).toBe(true);
  });
});
