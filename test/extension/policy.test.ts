import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inForce, settingsInForce, watchInForce } from '../../src/extension/in-force';
import { isManaged, type Policy, policyFrom, readPolicy } from '../../src/extension/policy';
import { policyReport } from '../../src/extension/policy-report';
import { protocolInForce, protocolsInForce } from '../../src/extension/protocols-in-force';
import { DEFAULT_SETTINGS } from '../../src/extension/settings';
import { changeSettings, chosenSettings } from '../../src/extension/storage';
import { ownProtocols } from '../../src/extension/stores';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import type { Protocol } from '../../src/protocol/protocol';
import { isForced } from '../../src/views/choices';
import { problemLines } from '../../src/views/problem-lines';
import { voiceIn } from '../../src/views/voice';
import { thirdBoard } from '../protocol/third-board';
import { freshBrowser } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

/** No management, or none that says anything. */
const NO_POLICY: Policy = { values: {}, protocols: [], refused: [] };

let browser: ReturnType<typeof freshBrowser>;

beforeEach(() => {
  browser = freshBrowser();
});

describe('what the school’s management set', () => {
  it('is nothing where nobody manages the browser, also where the browser rejects that question', async () => {
    expect(await readPolicy()).toEqual(NO_POLICY);
    browser.storage.managed.get = async () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual(NO_POLICY);
    expect(isManaged(NO_POLICY)).toBe(false);
  });

  it('is taken value by value: a wrong one is told of and left out alone', () => {
    const policy = policyFrom({
      role: 'director',
      language: 'en',
      contacts: { avg: { name: 'Bo', email: 'none' }, boss: {}, manager: { name: 'Ans' } },
      rules: { logo: { level: 'off' }, channel: 'off', logos: { level: 'off' } },
      sitesOff: ['tiktok', 'somewhere', 'school.example', 7],
      pausedUntil: 5,
    });
    expect(policy.values).toEqual({
      language: 'en',
      contacts: { avg: { name: 'Bo' }, manager: { name: 'Ans' } },
      rules: { logo: { level: 'off' } },
      sitesOff: ['tiktok', 'school.example'],
    });
    expect(policy.refused.map(({ path, reason }) => [path, reason])).toEqual([
      ['role', 'not_allowed'],
      ['contacts.avg.email', 'not_email'],
      ['contacts.boss', 'unknown_field'],
      ['rules.channel', 'not_object'],
      ['rules.logos', 'not_allowed'],
      ['sitesOff[3]', 'not_text'],
      ['pausedUntil', 'unknown_field'],
      ['sitesOff[1]', 'not_allowed'],
    ]);
    expect(isManaged(policy)).toBe(true);
  });

  it('brings protocols, each as a file', () => {
    const policy = policyFrom({
      protocolFiles: [JSON.stringify(thirdBoard()), '{"format": 1', '{"format": 2}'],
    });
    expect(policy.protocols).toEqual([thirdBoard()]);
    expect(policy.refused.map(({ path }) => path)).toContain('protocolFiles[1]: $');
    expect(policy.refused.map(({ path }) => path)).toContain('protocolFiles[2]: format');
  });

  it('names a protocol that is there, each by its own id', () => {
    const file = JSON.stringify(thirdBoard());
    expect(policyFrom({ protocol: 'vlierboom', protocolFiles: [file] })).toMatchObject({
      values: { protocol: 'vlierboom' },
      refused: [],
    });
    const gone = policyFrom({ protocol: 'vlierbom', role: 'leader', protocolFiles: [file] });
    expect(gone.values).not.toHaveProperty('protocol');
    expect(gone.values.role).toBe('leader');
    expect(gone.refused).toMatchObject([
      { path: 'protocol', reason: 'not_allowed', found: 'vlierbom', allowed: 'konot, loket, vlierboom' },
    ]);
    const konot = JSON.stringify({ ...thirdBoard(), id: 'konot' });
    const twice = policyFrom({ protocolFiles: [file, konot, file] });
    expect(twice.protocols.map(({ id }) => id)).toEqual(['vlierboom']);
    expect(twice.refused).toMatchObject([
      { path: 'protocolFiles[1]: id', reason: 'duplicate', found: 'konot' },
      { path: 'protocolFiles[2]: id', reason: 'duplicate', found: 'vlierboom' },
    ]);
  });

  it('leaves a rule that protects children as it is when no reason is given for less', () => {
    const policy = policyFrom({ rules: { 'pupil-name': { level: 'off' }, logo: { level: 'off' } } });
    expect(policy.values.rules).toEqual({ logo: { level: 'off' } });
    expect(policy.refused).toMatchObject([{ path: 'rules.pupil-name.reason', reason: 'missing' }]);
    const reason = 'Elk bericht wordt door twee mensen gelezen.';
    const withReason = { 'pupil-name': { level: 'off', reason } };
    expect(policyFrom({ rules: withReason })).toMatchObject({ values: { rules: withReason }, refused: [] });
  });

  it('adds no site where the extension looks along already', () => {
    const policy = policyFrom({ addedSites: ['x.com', 'school.example', 'www.tiktok.com'] });
    expect(policy.values.addedSites).toEqual(['school.example']);
    const { refused } = policyReport(policy);
    expect(refused).toMatchObject([
      { path: 'addedSites[0]', reason: 'known_network', found: 'x.com' },
      { path: 'addedSites[2]', reason: 'known_network', found: 'www.tiktok.com' },
    ]);
    expect(problemLines(refused, voiceIn('nl'))[0]).toBe(
      'policy, bij addedSites[0]: op x.com kijkt Postwijzer al mee. Haal deze site uit de lijst.',
    );
  });

  it('can be told of without names', () => {
    const people = [{ kind: 'pupil', names: ['Jip de Boer'] }];
    const policy = policyFrom({
      role: 'leader',
      people,
      protocolFiles: [JSON.stringify(thirdBoard())],
      language: 'fr',
    });
    const report = policyReport(policy);
    expect(report).toMatchObject({
      managed: true,
      set: [
        { path: 'role', value: '"leader"' },
        { path: 'people', value: '1' },
        { path: 'protocolFiles', value: 'vlierboom' },
      ],
      refused: [{ file: 'policy', path: 'language', reason: 'not_allowed', found: 'fr', allowed: 'nl, en' }],
    });
    expect(JSON.stringify(report)).not.toContain('Jip');
    expect(policyReport(NO_POLICY)).toEqual({ managed: false, set: [], refused: [] });
  });
});

describe('what is in force', () => {
  it('is what the management set, over what the author chose, over the defaults', async () => {
    await changeSettings({ role: 'leader', language: 'en', sitesOff: ['here'] });
    Object.assign(browser.policy, { role: 'intern', sitesOff: ['x'] });
    const { settings, forced } = await settingsInForce();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, role: 'intern', language: 'en', sitesOff: ['x'] });
    expect([...forced]).toEqual(['role', 'sitesOff']);
  });

  it('is set entry by entry where there are many', () => {
    const chosen = {
      contacts: { avg: { name: 'Jo' }, manager: { name: 'Ans' } },
      rules: { logo: { level: 'off' }, channel: { level: 'off' } },
      accounts: { a: 'personal' },
    } as const;
    const policy = policyFrom({
      contacts: { avg: { name: 'Bo' } },
      rules: { channel: { level: 'stop' } },
      accounts: { b: 'organisation' },
      disclaimers: { all: { nl: 'x' } },
    });
    const { settings, forced } = inForce(chosen, policy);
    expect(settings.contacts).toEqual({
      ...DEFAULT_SETTINGS.contacts,
      avg: { name: 'Bo' },
      manager: { name: 'Ans' },
    });
    expect(settings.rules).toEqual({ logo: { level: 'off' }, channel: { level: 'stop' } });
    expect(settings.accounts).toEqual({ a: 'personal', b: 'organisation' });
    expect(isForced(forced, 'contacts.avg.name')).toBe(true);
    expect(isForced(forced, 'contacts.manager')).toBe(false);
    expect([...forced].sort()).toEqual(['accounts.b', 'contacts.avg', 'disclaimers.all', 'rules.channel']);
  });

  it('has the school’s words beside the author’s', () => {
    const terms = { flag: [{ term: 'a' }], allow: [{ term: 'b' }] };
    const { settings, forced } = inForce({ terms }, policyFrom({ terms: { flag: [{ term: 'c' }] } }));
    expect(settings.terms).toEqual({ flag: [{ term: 'c' }, { term: 'a' }], allow: [{ term: 'b' }] });
    expect(isForced(forced, 'terms')).toBe(false);
  });

  it('has the contacts of the protocol that applies, until somebody else is named', () => {
    const own = [thirdBoard() as unknown as Protocol];
    const avgOf = (protocol: string, name?: string) =>
      inForce({ protocol, ...(name && { contacts: { avg: { name } } }) }, NO_POLICY, own).settings.contacts
        .avg;
    expect(avgOf('vlierboom')).toEqual({ name: 'Ans de Wit', email: 'privacy@vlierboom.example' });
    expect(avgOf('vlierboom', 'Bo')).toEqual({ name: 'Bo' });
    expect(avgOf('loket')).toEqual({});
  });

  it('keeps the protocol’s contacts when another one is filled in', async () => {
    await changeSettings(({ contacts }) => ({
      protocol: 'vlierboom',
      contacts: { ...contacts, manager: { name: 'Bo' } },
    }));
    const own = [thirdBoard() as unknown as Protocol];
    const { contacts } = inForce(await chosenSettings.read(), NO_POLICY, own).settings;
    expect(contacts.manager).toEqual({ name: 'Bo' });
    expect(contacts.avg).toEqual({ name: 'Ans de Wit', email: 'privacy@vlierboom.example' });
  });

  it('has nobody where a protocol’s contact was emptied', async () => {
    const own = [thirdBoard() as unknown as Protocol];
    await changeSettings({ protocol: 'vlierboom' });
    await changeSettings(({ contacts }) => ({ contacts: { ...contacts, avg: {} } }));
    await changeSettings(({ contacts }) => ({ contacts: { ...contacts, manager: { name: 'Bo' } } }));
    const chosen = await chosenSettings.read();
    expect(chosen.contacts).toEqual({ avg: {}, manager: { name: 'Bo' } });
    expect(inForce(chosen, NO_POLICY, own).settings.contacts.avg).toEqual({});
  });

  it('holds nothing that is no setting', () => {
    const policy = policyFrom({
      skipWelcome: true,
      addedSites: ['a.example'],
      people: [],
      protocolFiles: [],
    });
    expect(inForce({}, policy)).toMatchObject({ settings: DEFAULT_SETTINGS, forced: new Set() });
  });

  it('is followed, whoever changed it, until the signal', async () => {
    const heard: string[] = [];
    const life = new AbortController();
    watchInForce(life.signal, ({ settings }) => heard.push(`${settings.role} ${settings.language}`));
    await changeSettings({ language: 'en' });
    await vi.waitFor(() => expect(heard).toEqual(['teacher en']));
    browser.policy.role = 'leader';
    browser.storage.onChanged.fire({ role: { newValue: 'leader' } }, 'managed');
    await vi.waitFor(() => expect(heard).toEqual(['teacher en', 'leader en']));
    life.abort();
    await changeSettings({ language: 'nl' });
    expect((await settingsInForce()).settings.language).toBe('nl');
    expect(heard).toHaveLength(2);
  });
});

describe('protocols to choose from', () => {
  it('are those that come along, the management’s and one’s own, each id once', async () => {
    const own = [
      { ...thirdBoard(), name: 'Mine' },
      { ...thirdBoard(), id: 'another' },
    ] as unknown as Protocol[];
    await ownProtocols.change(() => own);
    browser.policy.protocolFiles = [JSON.stringify(thirdBoard())];
    const ids = (await protocolsInForce()).map(({ id }) => id);
    expect(ids).toEqual([...BUNDLED_PROTOCOLS.map(({ id }) => id), 'vlierboom', 'another']);
    expect((await protocolInForce('vlierboom'))?.name).toBe('De Vlierboom');
    expect(await protocolInForce('gone')).toBeUndefined();
  });
});
