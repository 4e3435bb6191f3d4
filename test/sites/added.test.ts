import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { id } from '../../src/protocol/fields';
import { addedSite, hostFrom, SUGGESTED_SITES } from '../../src/sites/added';
import { roomOn, siteForHost } from '../../src/sites/index';

describe('hostFrom', () => {
  it.each([
    ['mijnschool.nl', 'mijnschool.nl'],
    [' MijnSchool.nl ', 'mijnschool.nl'],
    ['www.mijnschool.nl/nieuws?id=1', 'www.mijnschool.nl'],
    ['https://mijnschool.nl/nieuws', 'mijnschool.nl'],
    ['mijnschool.nl:8443', 'mijnschool.nl'],
    ['10.0.0.1', '10.0.0.1'],
    ['school-é.nl', 'xn--school--hya.nl'],
  ])('%s is %s', (written, host) => {
    expect(hostFrom(written)).toBe(host);
    expect(v.is(id, host)).toBe(true);
  });

  it.each([
    '',
    '   ',
    'mijn school',
    'localhost',
    '*.nl',
    'https://*',
    'ftp://school.nl',
    'file:///etc',
    'school.',
    'a b.nl',
    'mijn_school.nl',
    '-school.nl',
    'school..nl',
    'https://[::1]',
    'http://mijnschool.nl',
    'HTTP://mijnschool.nl/nieuws',
  ])('"%s" is no address of a site that can be added', (written) => {
    expect(hostFrom(written)).toBeUndefined();
  });
});

describe('the suggested sites', () => {
  it('are none of the networks, and can be added as they are', () => {
    for (const { host } of SUGGESTED_SITES) {
      expect(siteForHost(host)).toBeUndefined();
      expect(hostFrom(host)).toBe(host);
    }
    expect(SUGGESTED_SITES.map(({ id }) => id)).toContain('social-schools');
  });
});

describe('a site that was added', () => {
  const pageOf = (network: string) =>
    ({ querySelector: () => (network === 'mastodon' ? {} : null) }) as unknown as Document;

  it('has the room of the network that its page shows', () => {
    expect(addedSite(pageOf('mastodon'), 'mastodon.example').room).toBe(500);
    expect(roomOn('mastodon')).toBe(500);
    expect(addedSite(pageOf('none'), 'school.example').room).toBeUndefined();
  });
});
