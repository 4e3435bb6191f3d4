import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed } from '../../scripts/pack-lists';
import { nameLists, termLists } from '../../src/analyser/lexicon/lists';
import { type Lists, unpacked } from '../../src/analyser/lexicon/unpack';

/** Every list sorted, each term once. */
function sorted(lists: Lists): Lists {
  return Object.fromEntries(
    Object.entries(lists).map(([name, terms]) => [name, [...new Set(terms)].sort()] as const),
  );
}

describe('lists that are packed', () => {
  it.each([
    ['term lists', termLists()],
    ['names', nameLists()],
  ])('come back as they were (%s)', (_, lists) => {
    expect(Object.values(lists).flat().length).toBeGreaterThan(5000);
    expect(unpacked(packed(lists))).toEqual(sorted(lists));
  });

  it('come back whatever stands in them', () => {
    const term = fc.string({ minLength: 1, unit: 'grapheme' }).filter((word) => !/[A-Z\n]/.test(word));
    const name = fc.stringMatching(/^[a-z-]{1,9}$/);
    const lists = fc.dictionary(name, fc.array(term), { minKeys: 1, noNullPrototype: true });
    fc.assert(
      fc.property(lists, (one) => {
        expect(unpacked(packed(one))).toEqual(sorted(one));
      }),
    );
  });

  it.each(['Jip', 'twee\nregels', ''])('refuse %j, which would not come back', (term) => {
    expect(() => packed({ odd: ['goed', term] })).toThrow('odd');
  });
});
