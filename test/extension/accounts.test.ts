import { describe, expect, it } from 'vitest';
import { accountKey, withAccounts, withOff } from '../../src/extension/accounts';
import type { Settings } from '../../src/extension/settings';
import { siteForHost } from '../../src/sites/index';
import type { Box, PageContext, Site } from '../../src/sites/site';

const x = siteForHost('x.com')!;
const added = (host: string): Site => ({ ...x, id: 'generic', hosts: [host] });

describe('the name that an account is remembered by', () => {
  it.each([
    [x, '@jufsanne', 'x:@jufsanne'],
    [x, undefined, 'x'],
    [x, '', 'x'],
    [added('school.example'), undefined, 'school.example'],
    [added('sociaal.example'), '@juf', 'sociaal.example:@juf'],
  ])('has the network, or the host that was added', (site, name, key) => {
    expect(accountKey(site, name)).toBe(key);
  });
});

describe('a site whose accounts were told of', () => {
  const box = {} as Box;
  const showing = (context: Partial<PageContext>): Site => {
    const whole: PageContext = { kind: 'post', account: 'unknown', attachments: [], ...context };
    return { ...x, id: 'x', hosts: ['elsewhere.example'], context: () => whole };
  };
  const kindOf = (context: Partial<PageContext>, kinds: Settings['accounts']) =>
    withAccounts(showing(context), () => kinds).context(box).account;

  it.each([
    ['unknown', {}, {}],
    ['unknown', { accountName: 'a' }, { 'elsewhere.example': 'personal', 'elsewhere.example:b': 'personal' }],
    ['personal', {}, { 'elsewhere.example': 'personal' }],
    ['organisation', { accountName: 'a' }, { 'elsewhere.example:a': 'organisation' }],
    ['organisation', { account: 'organisation', accountName: 'a' }, {}],
    ['personal', { account: 'organisation', accountName: 'a' }, { 'elsewhere.example:a': 'personal' }],
    ['organisation', { accountName: '@JufSanne' }, { 'elsewhere.example:jufsanne': 'organisation' }],
    ['organisation', { accountName: 'jufsanne' }, { 'elsewhere.example:@JufSanne': 'organisation' }],
    ['unknown', { accountName: 'jufsanne' }, { 'elsewhere.example:juf': 'organisation' }],
  ] as const)('is %s: what was told of this account goes first', (expected, shown, kinds) => {
    expect(kindOf(shown, kinds)).toBe(expected);
  });

  it('follows what is told next, and leaves all else as the page has it', () => {
    let accounts: Settings['accounts'] = {};
    const site = withAccounts(showing({ accountName: 'a', kind: 'reply' }), () => accounts);
    expect(site.context(box).account).toBe('unknown');
    accounts = { 'elsewhere.example:a': 'personal' };
    expect(site.context(box)).toEqual({
      kind: 'reply',
      account: 'personal',
      accountName: 'a',
      attachments: [],
    });
  });

  it('has the id that the site has at that moment', () => {
    let id = 'generic';
    const late = {
      ...x,
      get id() {
        return id;
      },
    };
    const site = withAccounts(late, () => ({}));
    id = 'mastodon';
    expect(site.id).toBe('mastodon');
  });
});

describe('a site that may be off', () => {
  it('shows no compose box while it is off, and its boxes again after that', () => {
    let off = true;
    const site = withOff({ ...x, find: () => [{} as Box] }, () => off);
    expect(site.find(undefined as unknown as Document)).toEqual([]);
    off = false;
    expect(site.find(undefined as unknown as Document)).toHaveLength(1);
    expect(site.id).toBe(x.id);
  });
});
