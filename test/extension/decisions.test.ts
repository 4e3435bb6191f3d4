import { beforeEach, expect, it, vi } from 'vitest';
import { recordDecision } from '../../src/extension/decisions';
import { register } from '../../src/extension/stores';
import { freshBrowser } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

beforeEach(() => {
  freshBrowser();
});

it('remembers a decision about a photo without a text, with the text where there is one', async () => {
  const at = '2026-11-21T10:15:00.000Z';
  const decision = { outcome: 'agreed', by: { name: 'Wil' }, at, fingerprint: 'a' } as const;
  for (const text of ['', 'Dag!'])
    await recordDecision(
      { postwijzer: 'review', version: 1, at, draft: { text }, decision },
      { site: 'x', rules: ['logo', 'logo'], withText: true },
    );
  const said = { at, site: 'x', rules: ['logo'], outcome: 'agreed', fingerprint: 'a' };
  const id = expect.any(String);
  expect(await register.read()).toEqual([
    { id, ...said },
    { id, ...said, text: 'Dag!' },
  ]);
});
