import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addSite } from '../../src/extension/added-sites';
import {
  forgetEverything,
  makeBackup,
  type ReadBackup,
  readBackup,
  restoreBackup,
} from '../../src/extension/backup';
import { changeClassList, readClassList } from '../../src/extension/class-list-store';
import { changeSettings } from '../../src/extension/storage';
import { dismissals, ownProtocols } from '../../src/extension/stores';
import type { Protocol } from '../../src/protocol/protocol';
import { problemLines } from '../../src/views/problem-lines';
import { voiceIn } from '../../src/views/voice';
import { thirdBoard } from '../protocol/third-board';
import { browserWithSites } from './browser-with-sites';
import { fakeLocks } from './fake-browser';
import { held } from './held-browser';
import { readSettings } from './read-settings';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

const JIP = { rule: 'pupil-name', words: 'jip', since: '2026-11-21' };
let browser: ReturnType<typeof browserWithSites>;

beforeEach(async () => {
  browser = browserWithSites();
  held.browser = browser;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  await changeSettings({
    role: 'leader',
    contacts: { ...(await readSettings()).contacts, avg: { name: 'Bo' } },
  });
  await dismissals.change(() => [JIP]);
  await ownProtocols.change(() => [thirdBoard() as unknown as Protocol]);
  await changeClassList(() => ({ people: [{ kind: 'pupil', names: ['Jip de Boer'] }] }));
  await addSite('school.example');
});

describe('a file of everything', () => {
  it('brings back all that it was made of', async () => {
    const before = structuredClone(browser.stored);
    const file = JSON.stringify(await makeBackup());
    await forgetEverything();
    await restore(readBackup('alles.json', file));
    expect(browser.stored).toMatchObject(before);
    expect(await readClassList()).toEqual({ people: [{ kind: 'pupil', names: ['Jip de Boer'] }] });
  });

  it('changes nothing before it is taken up', async () => {
    const file = JSON.stringify(await makeBackup());
    await forgetEverything();
    expect(readBackup('alles.json', file).ok).toBe(true);
    expect(browser.stored).toEqual({});
  });

  it('leaves what it does not hold', async () => {
    const { parts, ...rest } = await makeBackup();
    const file = JSON.stringify({ ...rest, parts: { dismissals: { version: 1, value: [] } } });
    expect(parts).toHaveProperty('settings');
    await restore(readBackup('deel.json', file));
    expect(await dismissals.read()).toEqual([]);
    expect((await readSettings()).role).toBe('leader');
  });

  it('takes settings of the first version', async () => {
    const settings = { version: 1, protocol: 'loket', role: 'intern', language: 'en' };
    const file = JSON.stringify({ postwijzer: 1, made: 'toen', parts: { settings } });
    await restore(readBackup('oud.json', file));
    expect(browser.stored.settings).toEqual({ ...settings, version: 2 });
  });

  it('brings no protocol that could not be brought as a file of its own', async () => {
    const { parts, ...rest } = await makeBackup();
    const rules = { 'pupil-name': 'off', 'photo-consent': 'off' };
    const [clause, ...others] = thirdBoard().clauses;
    const value = [
      { ...thirdBoard(), rules, clauses: [clause, clause, ...others] },
      { ...thirdBoard(), id: 'konot' },
    ];
    const protocols = { version: 1, value };
    const read = readBackup('alles.json', JSON.stringify({ ...rest, parts: { ...parts, protocols } }));
    expect(read.ok ? [] : problemLines(read.problems, voiceIn('nl'))).toEqual([
      `alles.json, bij parts.protocols[0].clauses[1].id: het id ${clause!.id} is al eerder gebruikt.`,
      'alles.json, bij parts.protocols[0].rules.photo-consent: off kan hier niet. Kies uit: stop, warn.',
      'alles.json, bij parts.protocols[0].rules.pupil-name: off kan hier niet. Kies uit: stop, warn.',
      'alles.json, bij parts.protocols[1].id: het id konot is al eerder gebruikt.',
    ]);
  });

  it('leaves out a site that is a network, and brings all else', async () => {
    const file = { postwijzer: 1, made: 'toen', parts: { 'added-sites': ['school.example', 'x.com'] } };
    await forgetEverything();
    await restore(readBackup('alles.json', JSON.stringify(file)));
    expect(browser.stored).toEqual({ 'added-sites': ['school.example'] });
  });

  it('keeps names in the session where that was chosen', async () => {
    const backup = await makeBackup();
    await forgetEverything();
    await changeSettings({ keepClassList: 'session' });
    const { settings: _, ...parts } = backup.parts;
    await restoreBackup({ ...backup, parts });
    expect(browser.session).toHaveProperty('class-list');
    expect(browser.stored).not.toHaveProperty('class-list');
  });

  it.each([
    ['at once', 0],
    ['halfway', 1],
  ])('leaves all as it was when the browser refuses it %s', async (_, stored) => {
    await changeSettings({ keepClassList: 'session' });
    await changeClassList(() => ({ people: [{ kind: 'pupil', names: ['Noor Bos'] }] }));
    const backup = await makeBackup();
    await forgetEverything();
    await dismissals.change(() => [{ ...JIP, words: 'noor' }]);
    await changeClassList(() => ({ people: [{ kind: 'pupil', names: ['Sam Vos'] }] }));
    const before = structuredClone([browser.stored, browser.session]);
    const [local, session] = [browser.storage.local, browser.storage.session];
    const refused = new Error('QUOTA_BYTES quota exceeded');
    vi.spyOn(stored === 0 ? local : session, 'set').mockRejectedValueOnce(refused);
    await expect(restoreBackup(backup)).rejects.toBe(refused);
    expect([browser.stored, browser.session]).toEqual(before);
  });

  it.each<[string, string, string[]]>([
    ['no JSON', '{', ['$: not_json']],
    ['no object', '7', ['$: not_object']],
    [
      'of something else',
      '{"a": 1}',
      ['postwijzer: missing', 'made: missing', 'parts: missing', 'a: unknown_field'],
    ],
    ['of a later version', '{"postwijzer": 2, "made": "x", "parts": {}}', ['postwijzer: other_version']],
    [
      'an unknown part',
      '{"postwijzer": 1, "made": "x", "parts": {"secrets": 1}}',
      ['parts.secrets: unknown_field'],
    ],
    [
      'a wrong value',
      '{"postwijzer": 1, "made": "x", "parts": {"dismissals": {"version": 1, "value": []}, "settings": {"version": 2, "role": "cat", "rules": {"logo": {"level": "no"}}}}}',
      ['parts.settings.role: not_allowed', 'parts.settings.rules.logo.level: not_allowed'],
    ],
    [
      'a wrong item',
      '{"postwijzer": 1, "made": "x", "parts": {"dismissals": {"version": 1, "value": [{}]}}}',
      [
        'parts.dismissals[0].rule: missing',
        'parts.dismissals[0].words: missing',
        'parts.dismissals[0].since: missing',
      ],
    ],
  ])('is refused as a whole: %s', (_, content, problems) => {
    const read = readBackup('fout.json', content);
    expect(read.ok ? [] : read.problems.map(({ path, reason }) => `${path}: ${reason}`)).toEqual(problems);
    expect(read.ok ? [] : [...new Set(read.problems.map(({ file }) => file))]).toEqual(['fout.json']);
  });
});

it('everything can be forgotten, the permission for added sites too', async () => {
  browser.session.something = 1;
  expect([...browser.allowed]).toEqual(['https://school.example/*']);
  await forgetEverything();
  expect(browser.stored).toEqual({});
  expect(browser.session).toEqual({});
  expect([...browser.allowed]).toEqual([]);
});

async function restore(read: ReadBackup): Promise<void> {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  await restoreBackup(read.backup);
}
