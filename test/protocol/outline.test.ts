import { expect, it } from 'vitest';
import { hasTexts, outlineOf } from '../../src/protocol/outline';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';

it.each(BUNDLED_PROTOCOLS)('an outline of $id keeps what decides and loses what is read', (protocol) => {
  const outline = outlineOf(protocol);
  expect(hasTexts(protocol)).toBe(true);
  expect(hasTexts(outline)).toBe(false);
  expect(JSON.stringify(outline).length).toBeLessThan(JSON.stringify(protocol).length / 2);
  const deciding = ({ organisation, rules, demands }: typeof protocol) => ({ organisation, rules, demands });
  expect(deciding(outline)).toEqual(deciding(protocol));
  expect(outline.clauses.map(({ id, source, audience, handled }) => [id, source, audience, handled])).toEqual(
    protocol.clauses.map(({ id, source, audience, handled }) => [id, source, audience, handled]),
  );
});
