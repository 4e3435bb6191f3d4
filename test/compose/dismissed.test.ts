import { expect, it } from 'vitest';
import type { Finding, Report } from '../../src/analyser/report';
import type { Found } from '../../src/compose/check';
import { createDismissed } from '../../src/compose/dismissed';
import type { PageContext, Root } from '../../src/sites/site';

const page = {} as Root;
const JIP = { rule: 'pupil-name', level: 'stop', words: 'Jip' } as unknown as Finding;
const context = {} as PageContext;
const check = (): Report => ({ verdict: 'stop', findings: [JIP], tips: [] });

function found(key: string, editor: object): Found {
  return { root: page, box: { key, editor } } as unknown as Found;
}

it('what was dismissed stays with its compose box when another one comes above it', () => {
  const [own, above] = [{ isConnected: true }, { isConnected: true }];
  const dismissed = createDismissed();
  const checked = dismissed.leftOutOf(check);
  dismissed.add(found('comment:0', own), JIP);
  expect(checked('Jip', context, found('comment:0', above)).verdict).toBe('stop');
  expect(checked('Jip', context, found('comment:1', own)).verdict).toBe('clear');
});

it('what was dismissed is forgotten with the text', () => {
  const own = { isConnected: true };
  const dismissed = createDismissed();
  const checked = dismissed.leftOutOf(check);
  dismissed.add(found('post:0', own), JIP);
  expect(checked('Jip', context, found('post:0', own)).verdict).toBe('clear');
  checked(' ', context, found('post:0', own));
  expect(checked('Jip', context, found('post:0', own)).verdict).toBe('stop');
});
