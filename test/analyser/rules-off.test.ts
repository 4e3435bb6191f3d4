import { expect, it } from 'vitest';
import type { Protocol } from '../../src/protocol/protocol';
import { findingsOf } from './rule-table';

it.each([
  ['Het wachtwoord van de laptop is Zomer2026.', 'identifier'],
  ['Trots op Jip uit groep 5!', 'pupil-name'],
])('is as silent as the rule that a protocol turned off: %s', (text, rule) => {
  const turned = (rules: Protocol['rules']) =>
    findingsOf('channel', text, { site: 'whatsapp', protocol: 'loket', rules });
  expect(turned({})).toHaveLength(1);
  expect(turned({ [rule]: 'off' })).toEqual([]);
});
