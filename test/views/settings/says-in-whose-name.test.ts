import { describe, expect, it } from 'vitest';
import { BUNDLED_PROTOCOLS } from '../../../src/protocol/packs';
import { saysInWhoseName } from '../../../src/views/settings/says-in-whose-name';

describe.each(BUNDLED_PROTOCOLS)('under the protocol $id', (protocol) => {
  it.each([
    protocol.disclaimers.full.nl,
    protocol.disclaimers.full.en,
    'Dit is mijn eigen mening.',
    'This is my own opinion.',
    'Namens het hele team.',
  ])('“%s” says in whose name somebody speaks', (words) =>
    expect(saysInWhoseName(words, protocol)).toBe(true),
  );

  it.each(['', 'Mooi weer vandaag.'])('“%s” does not', (words) =>
    expect(saysInWhoseName(words, protocol)).toBe(false),
  );

  it('whatever the protocol says of the rule', () => {
    const lenient = { ...protocol, rules: { ...protocol.rules, 'disclaimer-missing': 'off' as const } };
    expect(saysInWhoseName('Mooi weer vandaag.', lenient)).toBe(false);
  });
});
