import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, packedText } from '../../scripts/pack-lists';
import { levelAt, levelSign, STEP } from '../../src/analyser/lexicon/levels';
import { learnedWeights, nameLists, termLists } from '../../src/analyser/lexicon/lists';
import { bytesOf, printable } from '../../src/analyser/lexicon/printable';
import { type Lists, unpacked, unpackedText } from '../../src/analyser/lexicon/unpack';

/** Every list sorted, each term once. */
function sorted(lists: Lists): Lists {
  return Object.fromEntries(
    Object.entries(lists).map(([name, terms]) => [name, [...new Set(terms)].sort()] as const),
  );
}

describe('lists that are packed', () => {
  it.each([
    ['term lists', 5000, termLists()],
    ['names', 5000, nameLists()],
  ])('come back as they were (%s)', (_, least, lists) => {
    expect(Object.values(lists).flat().length).toBeGreaterThan(least);
    expect(unpacked(packed(lists))).toEqual(sorted(lists));
  });

  it('come back whatever stands in them', () => {
    const term = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }).filter((word) => !/[A-Z]|\p{Cc}/u.test(word)),
      fc
        .array(fc.constantFrom('van', 'de', 'het', 'heer', 'é', ''), { minLength: 1, maxLength: 15 })
        .map((words) => words.join(' '))
        .filter((words) => words !== ''),
    );
    const name = fc.stringMatching(/^[a-z-]{1,9}$/);
    const lists = fc.dictionary(name, fc.array(term), { minKeys: 1, noNullPrototype: true });
    fc.assert(
      fc.property(lists, (one) => {
        expect(unpacked(packed(one))).toEqual(sorted(one));
      }),
    );
  });

  it('come back when there are more lists, words and terms with one beginning than a byte can count', () => {
    const number = (at: number) => at.toString(36).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
    const lists = Object.fromEntries(
      Array.from({ length: 700 }, (_, at) => {
        const terms = Array.from({ length: 20 }, (_, step) => `aan ${number(at * 7 + step)}`);
        return [`list-${at}`, [...terms, number(at), 'overal']] as const;
      }),
    );
    expect(unpacked(packed(lists))).toEqual(sorted(lists));
  });

  it.each(['Jip', 'twee\nregels', '', `${'te lang '.repeat(8)}`])(
    'refuse %j, which would not come back',
    (term) => {
      expect(() => packed({ odd: ['goed', term] })).toThrow('odd');
    },
  );
});

describe('learned weights', () => {
  it('come back with each feature at its place', () => {
    const { features, levels } = learnedWeights();
    expect(features.length).toBeGreaterThan(1000);
    expect(levels.map(({ length }) => length)).toEqual(levels.map(() => features.length));
    expect(unpacked(packed({ features })).features).toEqual(features);
    expect(unpackedText(packedText(levels.join('\n'))).split('\n')).toEqual(levels);
  });

  it('are told by their signs', () => {
    const weights = [-99, -16, -1, 0, 1, 1.4, 16, 99];
    const signs = weights.map(levelSign).join('');
    expect(weights.map((_, at) => levelAt(signs, at) * STEP)).toEqual([-16, -16, -1, 0, 1, 1, 16, 16]);
    expect(signs).toMatch(/^[!#-[\]-~]*$/);
  });
});

describe('bytes that are printed', () => {
  it('come back, in signs that no script has to write otherwise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = printable(bytes);
        expect(text).toMatch(/^[!#-[\]-_a-~]*$/);
        expect(text.length).toBeLessThanOrEqual(Math.ceil((bytes.length + 1) / 1.625) * 2);
        expect([...bytesOf(text).slice(0, bytes.length)]).toEqual([...bytes]);
      }),
    );
  });
});
