import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import type { Draft } from '../../src/draft/draft';
import { atEndOfPause, isLessonTime, isOff } from '../../src/extension/moments';
import { pageCheck } from '../../src/extension/page-check';
import {
  DEFAULT_PAGE_DATA,
  followPageData,
  type PageData,
  withSameParts,
} from '../../src/extension/page-data';
import { announcePageData, readPageData } from '../../src/extension/page-data-source';
import { DEFAULT_SETTINGS, type Settings } from '../../src/extension/settings';
import { changeSettings } from '../../src/extension/storage';
import { approvals, dismissals, ownProtocols } from '../../src/extension/stores';
import { outlineOf } from '../../src/protocol/outline';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import type { Protocol } from '../../src/protocol/protocol';
import { thirdBoard } from '../protocol/third-board';
import { browserWithSites } from './browser-with-sites';
import { freshBrowser, held } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

const VLIERBOOM = thirdBoard() as unknown as Protocol;
const JIP = { rule: 'pupil-name', words: 'jip', since: '2026-11-21' };
const AGREED = { id: 'a1', outcome: 'agreed', by: { name: 'Wil' }, at: '2026-11-21', asked: 'a1' } as const;
let browser: ReturnType<typeof freshBrowser>;

beforeEach(() => {
  browser = freshBrowser();
});

describe('what a page goes by', () => {
  it('is the defaults where nothing was chosen', async () => {
    expect(await readPageData()).toEqual(DEFAULT_PAGE_DATA);
  });

  it('is all that is in force and known', async () => {
    await changeSettings({ protocol: 'vlierboom' });
    await dismissals.change(() => [JIP]);
    await approvals.change(() => [AGREED]);
    await ownProtocols.change(() => [VLIERBOOM]);
    browser.stored['class-list'] = { version: 1, value: { people: [{ kind: 'pupil', names: ['Jip'] }] } };
    browser.policy.people = [{ kind: 'staff', names: ['Juf Ans', 'Ans'] }];
    const contacts = { ...DEFAULT_SETTINGS.contacts, ...thirdBoard().contacts };
    expect(await readPageData()).toEqual({
      settings: { ...DEFAULT_SETTINGS, protocol: 'vlierboom', contacts },
      roster: { pupils: ['Jip'], staff: ['Juf Ans', 'Ans'], parents: [] },
      dismissals: [JIP],
      approvals: [AGREED],
      ownProtocol: { ...outlineOf(VLIERBOOM), wording: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });

  it('changes with every word of one’s own protocol, and with nothing else', async () => {
    const ownWith = async (protocol: Protocol, settings: Partial<Settings> = {}) => {
      await changeSettings({ ...settings, protocol: 'vlierboom' });
      await ownProtocols.change(() => [protocol]);
      return readPageData();
    };
    const before = await ownWith(VLIERBOOM);
    const same = withSameParts(before, await ownWith(VLIERBOOM, { role: 'leader' }));
    expect(same.ownProtocol).toBe(before.ownProtocol);
    const disclaimers = { ...VLIERBOOM.disclaimers, short: { nl: 'Op persoonlijke titel.', en: 'My own.' } };
    const after = withSameParts(before, await ownWith({ ...VLIERBOOM, disclaimers }));
    expect(after.ownProtocol).not.toEqual(before.ownProtocol);
  });

  it('is announced to every tab when it has changed, whoever changed it', async () => {
    const tabs = { ...browser.tabs, query: async () => [{ id: 3 }, {}, { id: 4 }] };
    held.browser = { ...browser, permissions: browserWithSites().permissions, tabs };
    announcePageData();
    await changeSettings({ role: 'leader' });
    browser.storage.onChanged.fire({ role: {} }, 'managed');
    browser.storage.onChanged.fire({ 'class-list': {} }, 'session');
    browser.storage.onChanged.fire({ decks: {} }, 'local');
    await vi.waitFor(() => expect(browser.sent).toHaveLength(6));
    expect(browser.sent.map(({ tab }) => tab)).toEqual([3, 4, 3, 4, 3, 4]);
    expect(browser.sent[0]?.message).toEqual({ name: 'page-data-changed', request: undefined });
  });
});

describe('a page that follows it', () => {
  const answer = vi.fn<() => Promise<PageData>>();
  let page: EventTarget;
  const leader: PageData = { ...DEFAULT_PAGE_DATA, settings: { ...DEFAULT_SETTINGS, role: 'leader' } };

  beforeEach(() => {
    answer.mockReset();
    answer.mockResolvedValue(leader);
    held.browser = { ...browser, runtime: { ...browser.runtime, sendMessage: () => answer() } };
    page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  });

  it('asks at once, and again at each announcement, until the signal', async () => {
    const heard: string[] = [];
    const life = new AbortController();
    const data = followPageData(life.signal, ({ settings }) => heard.push(settings.role));
    expect(data.now()).toBe(DEFAULT_PAGE_DATA);
    await vi.waitFor(() => expect(heard).toEqual(['leader']));
    answer.mockResolvedValue(DEFAULT_PAGE_DATA);
    browser.runtime.onMessage.fire({ name: 'page-data-changed' }, { id: 'theirs' });
    browser.runtime.onMessage.fire({ name: 'page-data-changed' }, { id: 'ours' });
    await vi.waitFor(() => expect(heard).toEqual(['leader', 'teacher']));
    life.abort();
    expect(browser.runtime.onMessage.fire({ name: 'page-data-changed' }, { id: 'ours' })).toEqual([]);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('asks again when the browser brings it back from where it heard of nothing', async () => {
    const life = new AbortController();
    const data = followPageData(life.signal, () => undefined);
    await vi.waitFor(() => expect(data.now().settings.role).toBe('leader'));
    answer.mockResolvedValue(DEFAULT_PAGE_DATA);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(answer).toHaveBeenCalledTimes(1);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(data.now().settings.role).toBe('teacher'));
    life.abort();
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('asks again when somebody writes, as long as nobody has answered', async () => {
    answer.mockRejectedValueOnce(new Error('nobody listens'));
    const data = followPageData(new AbortController().signal, () => undefined);
    await vi.waitFor(() => {
      data.retry();
      expect(data.now().settings.role).toBe('leader');
    });
    data.retry();
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('keeps what stayed the same, so that it need not be read anew', () => {
    const first: PageData = { ...leader, roster: { pupils: ['Jip'], staff: [], parents: [] } };
    const next = structuredClone({ ...first, settings: { ...first.settings, language: 'en' as const } });
    const kept = withSameParts(first, next);
    expect(kept).toEqual(next);
    expect(kept.roster).toBe(first.roster);
    expect(kept.settings.terms).toBe(first.settings.terms);
    expect(withSameParts(first, { ...next, roster: NO_KNOWLEDGE.roster }).roster).toEqual(
      NO_KNOWLEDGE.roster,
    );
  });
});

describe('a check by what a page goes by', () => {
  const draft: Draft = {
    text: 'Knap van Jip uit groep 5! Groet van Zonnehoek.',
    site: 'somewhere',
    kind: 'post',
    author: { role: 'teacher', account: 'personal' },
    attachments: [],
  };
  const wordsBy = (settings: Partial<Settings>, more: Partial<PageData> = {}): readonly string[] => {
    const data = { ...DEFAULT_PAGE_DATA, settings: { ...DEFAULT_SETTINGS, ...settings }, ...more };
    const { findings } = pageCheck(
      () => data,
      () => BUNDLED_PROTOCOLS[0]!,
    ).check(draft, MONDAY_MORNING);
    return findings.map(({ rule, level }) => `${rule} ${level}`);
  };

  it('knows the levels that were chosen, and no silent off for a child', () => {
    expect(wordsBy({})).toContain('pupil-name stop');
    expect(wordsBy({ rules: { 'pupil-name': { level: 'off' } } })).toContain('pupil-name warn');
    const off = wordsBy({ rules: { 'pupil-name': { level: 'off', reason: 'oefening' } } });
    expect(off.filter((one) => one.startsWith('pupil-name'))).toEqual([]);
  });

  it('knows own words, the class list, lesson hours and what was dismissed', () => {
    const terms = { flag: [{ term: 'Zonnehoek' }], allow: [] };
    expect(wordsBy({ terms })).toContain('internal-information warn');
    const lessonHours = [{ days: [1], from: '08:30', to: '12:00' }];
    expect(wordsBy({ lessonHours })).toContain('lesson-time warn');
    const before = wordsBy({}).filter((one) => one.startsWith('pupil-name'));
    const after = wordsBy({}, { dismissals: [JIP] }).filter((one) => one.startsWith('pupil-name'));
    expect(after.length).toBeLessThan(before.length);
  });

  it('hands the rules one protocol for as long as nothing changes', () => {
    const data = {
      ...DEFAULT_PAGE_DATA,
      settings: { ...DEFAULT_SETTINGS, rules: { logo: { level: 'off' } } },
    } as const;
    const { protocol } = pageCheck(
      () => data,
      () => BUNDLED_PROTOCOLS[0]!,
    );
    expect(protocol().rules.logo).toBe('off');
    expect(protocol()).toBe(protocol());
  });
});

const MONDAY_MORNING = new Date(2026, 10, 23, 9, 0);

describe('moments', () => {
  const settings = (some: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...some });
  const lessonHours = [
    { days: [1, 2], from: '08:30', to: '12:00' },
    { days: [7], from: '00:00', to: '23:59' },
  ];

  it.each([
    [new Date(2026, 10, 23, 8, 29), false],
    [new Date(2026, 10, 23, 8, 30), true],
    [new Date(2026, 10, 24, 11, 59), true],
    [new Date(2026, 10, 24, 12, 0), false],
    [new Date(2026, 10, 25, 9, 0), false],
    [new Date(2026, 10, 22, 3, 5), true],
  ])('of lessons: %s is %s', (now, lesson) => {
    expect(isLessonTime(settings({ lessonHours }), now)).toBe(lesson);
    expect(isLessonTime(settings({}), now)).toBeUndefined();
  });

  it('at which nothing is checked', () => {
    expect(isOff(settings({}), 'here', 10)).toBe(false);
    expect(isOff(settings({ sitesOff: ['there'] }), 'here', 10)).toBe(false);
    expect(isOff(settings({ sitesOff: ['here'] }), 'here', 10)).toBe(true);
    expect(isOff(settings({ pausedUntil: 11 }), 'here', 10)).toBe(true);
    expect(isOff(settings({ pausedUntil: 10 }), 'here', 10)).toBe(false);
  });

  it('at which a pause ends are told once, the last pause only', () => {
    vi.useFakeTimers({ now: 1000 });
    const ended = vi.fn();
    const { signal } = new AbortController();
    atEndOfPause(settings({ pausedUntil: 1500 }), ended, signal);
    atEndOfPause(settings({ pausedUntil: 1800 }), ended, signal);
    vi.advanceTimersByTime(799);
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(ended).toHaveBeenCalledTimes(1);
    atEndOfPause(settings({ pausedUntil: 1900 }), ended, signal);
    atEndOfPause(settings({}), ended, signal);
    vi.advanceTimersByTime(10_000);
    expect(ended).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
