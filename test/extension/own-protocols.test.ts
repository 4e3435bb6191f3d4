import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSetAside } from '../../src/extension/store';
import { ownProtocols } from '../../src/extension/stores';
import type { Protocol } from '../../src/protocol/protocol';
import { thirdBoard } from '../protocol/third-board';
import { freshBrowser } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

let browser: ReturnType<typeof freshBrowser>;

beforeEach(() => {
  browser = freshBrowser();
});

describe('what is stored of protocols of one’s own', () => {
  it('is taken whole or not at all', async () => {
    const broken = { ...thirdBoard(), name: '' };
    browser.stored.protocols = { version: 1, value: [broken, thirdBoard()] };
    expect(await ownProtocols.read()).toEqual([thirdBoard()]);
    expect(await readSetAside()).toMatchObject({
      protocols: [{ refused: [{ path: '[0].name', value: broken }] }],
    });
  });

  it('is taken only where a file of it would be, and under an id that is free', async () => {
    const silent = { ...thirdBoard(), id: 'silent', rules: { 'pupil-name': 'off' } };
    const value = [silent, { ...thirdBoard(), id: 'konot' }, thirdBoard(), { ...thirdBoard(), name: 'Twee' }];
    browser.stored.protocols = { version: 1, value };
    expect(await ownProtocols.read()).toEqual([thirdBoard()]);
    const refused = [
      { path: '[0].rules.pupil-name', reason: 'not_allowed', found: 'off', value: silent },
      { path: '[1].id', reason: 'duplicate', found: 'konot', value: value[1] },
      { path: '[3].id', reason: 'duplicate', found: 'vlierboom', value: value[3] },
    ];
    expect(await readSetAside()).toMatchObject({ protocols: [{ refused }] });
    const [konot] = value.slice(1) as unknown as Protocol[];
    await expect(ownProtocols.change((now) => [...now, konot!])).rejects.toThrow('[1].id: duplicate');
  });
});
