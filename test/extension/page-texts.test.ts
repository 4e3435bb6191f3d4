import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PACKED_OUTLINES } from '../../scripts/page-texts';
import { DEFAULT_SETTINGS } from '../../src/extension/settings';
import { outlineOf } from '../../src/protocol/outline';
import { BUNDLED_PROTOCOLS, bundledProtocol } from '../../src/protocol/packs';
import type { Protocol } from '../../src/protocol/protocol';
import { translator } from '../../src/views/translate';
import { thirdBoard } from '../protocol/third-board';
import { fakeBrowser } from './fake-browser';

const browser = fakeBrowser();
vi.mock('../../src/extension/browser', () => ({ browser }));
vi.stubGlobal('PACKED_OUTLINES', PACKED_OUTLINES);
const { pageTexts } = await import('../../src/extension/page-texts');

const LOKET = bundledProtocol('loket')!;
const SETTINGS = { ...DEFAULT_SETTINGS, protocol: 'loket', language: 'en' } as const;
const MESSAGES = { kind_ask: { message: 'Ask' } };

let answer: () => Promise<unknown>;
const asked = vi.fn();
browser.runtime.sendMessage = (message: unknown) => {
  asked(message);
  return answer() as Promise<number>;
};

beforeEach(() => {
  asked.mockClear();
  answer = async () => ({ protocol: LOKET, messages: MESSAGES });
});

describe('texts in the page', () => {
  it('are an outline until the background has sent them, and are asked for once', async () => {
    const arrived = vi.fn();
    const texts = pageTexts(arrived);
    expect(texts.protocol('loket')).toEqual(outlineOf(LOKET));
    texts.fetch(SETTINGS);
    texts.fetch(SETTINGS);
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
    expect(asked.mock.calls).toEqual([
      [{ name: 'get-texts', request: { protocol: 'loket', language: 'en' } }],
    ]);
    expect(texts.protocol('loket')).toBe(LOKET);
    expect(translator('en')('kind_ask')).toBe('Ask');
  });

  it('are asked for again when nobody answered', async () => {
    const arrived = vi.fn();
    const texts = pageTexts(arrived);
    answer = () => Promise.reject(new Error('nobody listens'));
    texts.fetch(SETTINGS);
    await vi.waitFor(() => {
      texts.fetch(SETTINGS);
      expect(asked.mock.calls.length).toBeGreaterThan(1);
    });
    expect(arrived).not.toHaveBeenCalled();
    expect(texts.protocol('loket')).toEqual(outlineOf(LOKET));
  });

  it('are asked for again when one’s own protocol says the same in other words', async () => {
    const own = thirdBoard() as unknown as Protocol;
    const corrected: Protocol = { ...own, title: { nl: 'Nieuwe afspraken', en: 'New agreements' } };
    const settings = { ...DEFAULT_SETTINGS, protocol: own.id };
    const [before, after] = [own, corrected].map((one) => ({ ...outlineOf(one), wording: one.title.nl }));
    const arrived = vi.fn();
    const texts = pageTexts(arrived);
    const answers: ((texts: unknown) => void)[] = [];
    answer = () => new Promise((resolve) => answers.push(resolve));
    expect(texts.protocol(own.id, before)).toBe(before);
    texts.fetch(settings);
    expect(texts.protocol(own.id, after)).toBe(after);
    texts.fetch(settings);
    // The answer to the first question comes when the second one was asked.
    answers[0]!({ protocol: own, messages: MESSAGES });
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
    expect(texts.protocol(own.id, after)).toBe(after);
    answers[1]!({ protocol: corrected, messages: MESSAGES });
    await vi.waitFor(() => expect(texts.protocol(own.id, after)).toBe(corrected));
  });

  it('fall back to the first protocol for an id that is unknown', () => {
    expect(pageTexts(() => undefined).protocol('no-such-board').id).toBe(BUNDLED_PROTOCOLS[0]!.id);
  });
});
