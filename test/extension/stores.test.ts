import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberAccount, rememberDismissal } from '../../src/extension/choices-told';
import {
  changeClassList,
  clearClassList,
  readClassList,
  watchClassList,
} from '../../src/extension/class-list-store';
import { DEFAULT_SETTINGS } from '../../src/extension/settings';
import { changeSettings } from '../../src/extension/storage';
import { clearSetAside, readSetAside } from '../../src/extension/store';
import { addedHosts, dismissals, ownProtocols } from '../../src/extension/stores';
import { fakeBrowser } from './fake-browser';
import { freshBrowser, held } from './held-browser';
import { readSettings } from './read-settings';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = freshBrowser();
});

const JIP = { rule: 'pupil-name', words: 'jip', since: '2026-11-21' };
const BO = { rule: 'pupil-name', words: 'bo', since: '2026-11-21' };

describe('what is kept under a key', () => {
  it('is empty until something is stored, and after it was cleared', async () => {
    expect(await dismissals.read()).toEqual([]);
    await dismissals.change((now) => [...now, JIP]);
    expect(browser.stored.dismissals).toEqual({ version: 1, value: [JIP] });
    expect(await dismissals.read()).toEqual([JIP]);
    await dismissals.clear();
    expect(await dismissals.read()).toEqual([]);
  });

  it('loses nothing when two pages change it at once', async () => {
    await Promise.all([JIP, BO].map((one) => dismissals.change((now) => [...now, one])));
    expect(await dismissals.read()).toEqual([JIP, BO]);
  });

  it('goes on after a change that failed', async () => {
    const broken = dismissals.change(() => {
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
    expect(await dismissals.change(() => [BO])).toEqual([BO]);
  });

  it('is never made to hold what could not be read again', async () => {
    await dismissals.change(() => [JIP]);
    await expect(dismissals.change((now) => [...now, { ...BO, words: '' }])).rejects.toThrow(
      '[1].words: empty',
    );
    expect(await dismissals.read()).toEqual([JIP]);
    expect(await readSetAside()).toEqual({});
  });

  it('gives up single items that are not in order, and keeps them aside', async () => {
    browser.stored.dismissals = { version: 1, value: [JIP, { rule: 'pupil-name' }, BO] };
    expect(await dismissals.read()).toEqual([JIP, BO]);
    expect(await readSetAside()).toMatchObject({
      dismissals: [{ refused: [{ value: { rule: 'pupil-name' } }, { value: { rule: 'pupil-name' } }] }],
    });
    await clearSetAside();
    expect(await readSetAside()).toEqual({});
    expect(await dismissals.read()).toEqual([JIP, BO]);
  });

  it('is told to whoever watches, until the signal', async () => {
    const heard: unknown[] = [];
    const life = new AbortController();
    dismissals.watch(life.signal, (now) => heard.push(now));
    await dismissals.change(() => [JIP]);
    await dismissals.clear();
    life.abort();
    await dismissals.change(() => [BO]);
    expect(heard).toEqual([[JIP], []]);
  });

  it('reads hosts as they were always stored', async () => {
    browser.stored['added-sites'] = ['a.example', 7];
    expect(await addedHosts.read()).toEqual(['a.example']);
    expect(await readSetAside()).toMatchObject({ 'added-sites': [{ refused: [{ value: 7 }] }] });
  });
});

describe('whatever stands in the storage', () => {
  const KEYS = ['settings', 'dismissals', 'class-list', 'protocols', 'added-sites'];
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: false }).filter(isStorable),
    fc.record({ version: fc.constantFrom(1, 2), value: fc.jsonValue() }),
    fc.record({
      version: fc.constantFrom(1, 2),
      role: fc.jsonValue(),
      terms: fc.jsonValue(),
      rules: fc.jsonValue(),
    }),
  );

  it('is read without throwing, and none of it is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...KEYS), anything, async (key, rubbish) => {
        browser = fakeBrowser();
        held.browser = browser;
        browser.stored[key] = structuredClone(rubbish);
        await Promise.all([
          readSettings(),
          dismissals.read(),
          readClassList(),
          ownProtocols.read(),
          addedHosts.read(),
        ]);
        const left = JSON.stringify([browser.stored[key], await readSetAside()]);
        for (const piece of piecesOf(rubbish)) expect(left).toContain(piece);
        // Once it has been dealt with it is dealt with.
        const settled = structuredClone(browser.stored);
        await Promise.all([
          readSettings(),
          dismissals.read(),
          readClassList(),
          ownProtocols.read(),
          addedHosts.read(),
        ]);
        expect(browser.stored).toEqual(settled);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the class list', () => {
  const jip = { kind: 'pupil', names: ['Jip de Boer'], consent: 'no' } as const;
  const juf = { kind: 'staff', names: ['Juf Ans'] } as const;

  it('stays on the device', async () => {
    await changeClassList(() => ({ people: [jip] }));
    expect(await readClassList()).toEqual({ people: [jip] });
    expect(Object.keys(browser.stored)).toEqual(['class-list']);
    expect(browser.session).toEqual({});
  });

  it('moves to the session when that is chosen, and nothing stays behind', async () => {
    await changeClassList(() => ({ people: [jip] }));
    await changeSettings({ keepClassList: 'session' });
    expect(await readClassList()).toEqual({ people: [jip] });
    expect(JSON.stringify(browser.stored)).not.toContain('Jip');
    await changeClassList(({ people }) => ({ people: [...people, juf] }));
    expect(await readClassList()).toEqual({ people: [jip, juf] });
    expect(JSON.stringify(browser.stored)).not.toContain('Ans');
  });

  it('moves when the school’s management says so', async () => {
    await changeClassList(() => ({ people: [jip] }));
    browser.policy.keepClassList = 'session';
    expect(await readClassList()).toEqual({ people: [jip] });
    expect(browser.stored).toEqual({});
  });

  it('keeps broken names of a session out of the device’s storage', async () => {
    await changeSettings({ keepClassList: 'session' });
    browser.session['class-list'] = {
      version: 1,
      value: { people: [{ kind: 'cat', names: ['Poes'] }, jip] },
    };
    expect(await readClassList()).toEqual({ people: [jip] });
    expect(await readSetAside()).toMatchObject({ 'class-list': [{}] });
    expect(JSON.stringify(browser.stored)).not.toContain('Poes');
  });

  it('is told to be broken in each place where it was', async () => {
    browser.stored['class-list'] = { version: 1, value: { people: [{ kind: 'cat', names: ['Poes'] }] } };
    browser.session['class-list'] = { version: 1, value: { people: [{ kind: 'dog', names: ['Bello'] }] } };
    await readClassList();
    const aside = JSON.stringify((await readSetAside())['class-list']);
    expect(aside).toContain('Poes');
    expect(aside).toContain('Bello');
  });

  it('is forgotten wherever it is, and that is told', async () => {
    await changeClassList(() => ({ people: [jip] }));
    const told = new Promise((resolve) => watchClassList(new AbortController().signal, resolve));
    await clearClassList();
    expect(await told).toEqual({ people: [] });
    expect(await readClassList()).toEqual({ people: [] });
  });
});

describe('what is told from a page', () => {
  it('is remembered of accounts, the last answer last', async () => {
    await Promise.all([rememberAccount('a', 'personal'), rememberAccount('b', 'personal')]);
    await rememberAccount('a', 'organisation');
    expect((await readSettings()).accounts).toEqual({ a: 'organisation', b: 'personal' });
    await expect(rememberAccount('x'.repeat(300), 'personal')).rejects.toThrow('too_long');
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      accounts: { a: 'organisation', b: 'personal' },
    });
  });

  it('is remembered of an account once, however its name was written', async () => {
    await rememberAccount('x:jufsanne', 'organisation');
    await rememberAccount('x:@JufSanne', 'personal');
    expect((await readSettings()).accounts).toEqual({ 'x:@JufSanne': 'personal' });
  });

  it('is remembered of findings, once in any spelling', async () => {
    await rememberDismissal('pupil-name', ' Jíp ');
    await rememberDismissal('pupil-name', 'JIP');
    await rememberDismissal('pupil-name', '  ');
    expect(await dismissals.read()).toMatchObject([{ rule: 'pupil-name', words: 'jip' }]);
  });
});

/** What browsers store: what JSON can say. */
function isStorable(value: unknown): boolean {
  return (
    value !== undefined &&
    JSON.stringify(value) !== undefined &&
    same(value, JSON.parse(JSON.stringify(value)))
  );
}

function same(one: unknown, other: unknown): boolean {
  try {
    expect(one).toStrictEqual(other);
    return true;
  } catch {
    return false;
  }
}

/** The texts and numbers inside a value, as JSON writes them. */
function piecesOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [JSON.stringify(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'version' ? [] : piecesOf(part)));
}
