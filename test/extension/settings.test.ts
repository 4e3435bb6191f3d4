import { describe, expect, it } from 'vitest';
import { chosenFrom, withDefaults } from '../../src/extension/chosen';
import { DEFAULT_SETTINGS } from '../../src/extension/settings';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import { isForced } from '../../src/views/choices';

const first = { version: 1, protocol: 'loket', role: 'intern', language: 'en' };
const whole = {
  version: 2,
  protocol: 'loket',
  role: 'leader',
  language: 'en',
  accounts: { 'somewhere:@obs_delinde': 'organisation', somewhere: 'personal' },
  contacts: {
    manager: { name: 'Ans de Wit', email: 'ans@delinde.example' },
    incident: { phone: '0123 456789', url: 'https://delinde.example/melden' },
    mediaCoaches: [{ name: 'Bo' }],
  },
  disclaimers: { all: { nl: 'Op persoonlijke titel.' } },
  terms: {
    flag: [{ term: 'Zonnehoek', reason: 'nog geheim', level: 'stop' }],
    allow: [{ term: 'De Linde' }],
  },
  lessonHours: [{ days: [1, 2], from: '08:30', to: '12:00' }],
  rules: { logo: { level: 'off' } },
  sitesOff: ['somewhere'],
  pausedUntil: 5,
  remindReactions: true,
  welcomed: true,
  keepClassList: 'session',
};

describe('settings', () => {
  it('are read as they were stored', () => {
    const { version: _, ...chosen } = whole;
    expect(chosenFrom(whole)).toEqual({ value: chosen, refused: [] });
  });

  it('of the first version are read, and of nothing else the default is taken away', () => {
    const { value, refused } = chosenFrom(first);
    expect(refused).toEqual([]);
    expect(withDefaults(value)).toEqual({
      ...DEFAULT_SETTINGS,
      protocol: 'loket',
      role: 'intern',
      language: 'en',
    });
  });

  it.each<[string, object, string[]]>([
    ['an unknown role', { role: 'director' }, ['role']],
    ['an unknown language', { language: 'fr' }, ['language']],
    ['no protocol', { protocol: '' }, ['protocol']],
    ['a list for a group', { rules: [{ level: 'off' }] }, ['rules']],
    ['one contact', { contacts: { ...whole.contacts, avg: { email: 'nobody' } } }, ['contacts.avg.email']],
    ['one account', { accounts: { ...whole.accounts, other: 'both' } }, ['accounts.other']],
    [
      'one term',
      { terms: { ...whole.terms, allow: [{ term: 'De Linde' }, { reason: 'x' }] } },
      ['terms.allow[1].term'],
    ],
    ['a field that nobody knows', { colour: 'red' }, ['colour']],
    ['a field that every object has', { toString: 'red' }, ['toString']],
    [
      'a time',
      { lessonHours: [...whole.lessonHours, { days: [8], from: '8:30', to: 'x' }] },
      ['lessonHours[1].days[0]', 'lessonHours[1].from', 'lessonHours[1].to'],
    ],
  ])('fall back alone: %s', (_name, broken, paths) => {
    const { value, refused } = chosenFrom({ ...whole, ...broken });
    expect(refused.map(({ path }) => path)).toEqual(paths);
    const [field] = Object.keys(broken) as [string];
    const { version: _, ...own } = whole as Record<string, unknown>;
    const found = value as Record<string, unknown>;
    for (const key of Object.keys(own).filter((each) => each !== field)) expect(found[key]).toEqual(own[key]);
    // Of a group only the wrong part falls: the others stand as they were.
    if (typeof own[field] !== 'object' || paths[0] === field) expect(Object.keys(found)).not.toContain(field);
    else expect(found[field]).toMatchObject(own[field] as object);
  });

  it.each([
    ['text', 'konot'],
    ['a list', [1]],
    ['a later version', { ...whole, version: 3 }],
    ['nothing', null],
  ])('are refused as a whole: %s', (_, stored) => {
    const { value, refused } = chosenFrom(stored);
    expect(value).toEqual({});
    expect(refused.map((one) => [one.path, one.value])).toEqual([['$', stored]]);
  });

  it('have defaults that are in order and name a protocol that exists', () => {
    expect(chosenFrom(DEFAULT_SETTINGS).refused).toEqual([]);
    expect(BUNDLED_PROTOCOLS.map(({ id }) => id)).toContain(DEFAULT_SETTINGS.protocol);
  });

  it('are forced as a whole or part by part', () => {
    const forced = new Set(['role', 'contacts.avg']);
    expect(
      ['role', 'contacts.avg', 'contacts.avg.email', 'contacts.manager', 'contacts', 'rol'].filter((path) =>
        isForced(forced, path),
      ),
    ).toEqual(['role', 'contacts.avg', 'contacts.avg.email']);
  });
});
