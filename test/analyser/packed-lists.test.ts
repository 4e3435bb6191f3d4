import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflated, packed, packedText, packedWords } from '../../scripts/pack-lists';
import { packedLexicon } from '../../scripts/packed-lexicon';
import { dictionaryIn } from '../../src/analyser/lexicon/dictionary';
import { levelSign, levelsIn, levelsInPairs, levelsPaired } from '../../src/analyser/lexicon/levels';
import {
  FEATURES,
  learnedWeights,
  NAMES,
  nameLists,
  TERMS,
  termLists,
} from '../../src/analyser/lexicon/lists';
import { bytesOf, printable } from '../../src/analyser/lexicon/printable';
import { type Lists, type Shelves, shelved } from '../../src/analyser/lexicon/shelves';
import { inflated, unpacked, unpackedText } from '../../src/analyser/lexicon/unpack';

/** What stands on every shelf, each term once a list; the shelves asked for in an order of their own. */
function all({ keys, on }: Shelves): Record<string, string[]> {
  const asked = keys
    .toReversed()
    .map((key) => [key, on(key)] as const)
    .filter(([, terms]) => terms.length > 0);
  return Object.fromEntries(
    asked.map(([key, terms]) => [
      key,
      [...new Set(terms.map(({ list, term }) => `${list}: ${term}`))].sort(),
    ]),
  );
}

function there(lists: Lists) {
  return all(shelved(lists));
}

function back(lists: Lists) {
  return all(unpacked(packed(lists)));
}

describe('lists that are packed', () => {
  it.each([
    ['term lists', TERMS, termLists()],
    ['names', NAMES, nameLists()],
  ])('come back as they were (%s)', (_, lists, shelves) => {
    expect(Object.values(lists).flat().length).toBeGreaterThan(5000);
    expect(back(lists)).toEqual(all(shelves));
  });

  it('are read by the shelf', () => {
    const lists = unpacked(packed({ een: ['aan de beurt', 'aan', 'aap noot'], twee: ['aan', 'de'] }));
    expect(lists.on('aan')).toEqual([
      { list: 'een', term: 'aan' },
      { list: 'twee', term: 'aan' },
      { list: 'een', term: 'aan de beurt' },
    ]);
    expect(lists.on('de')).toEqual([{ list: 'twee', term: 'de' }]);
    expect(lists.on('zee')).toEqual([]);
  });

  it('come back whatever stands in them', () => {
    const term = fc.oneof(
      fc
        .string({ minLength: 1, unit: 'grapheme' })
        .filter((word) => !/[A-Z\u{10000}-\u{10ffff}]|\p{Cc}/u.test(word)),
      fc
        .array(fc.constantFrom('van', 'de', 'het', 'heer', 'é', ''), { minLength: 1, maxLength: 15 })
        .map((words) => words.join(' '))
        .filter((words) => words !== ''),
    );
    const name = fc.stringMatching(/^[a-z-]{1,9}$/);
    const lists = fc.dictionary(name, fc.array(term), { minKeys: 1, noNullPrototype: true });
    fc.assert(
      fc.property(lists, (one) => {
        expect(back(one)).toEqual(there(one));
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
    expect(back(lists)).toEqual(there(lists));
  });

  it.each(['Jip', '🎈', 'twee\nregels', '', `${'te lang '.repeat(8)}`])(
    'refuse %j, which would not come back',
    (term) => {
      expect(() => packed({ odd: ['goed', term] })).toThrow('odd');
    },
  );
});

describe('learned weights', () => {
  const { placeOf, levels } = learnedWeights();

  it('come back with each feature at its place', () => {
    expect(FEATURES.length).toBeGreaterThan(1000);
    expect(FEATURES.map(placeOf)).toEqual(FEATURES.map((_, at) => at));
    expect(levels.map(({ length }) => length)).toEqual(levels.map(() => FEATURES.length));
    const dictionary = dictionaryIn(unpackedText(packedWords(FEATURES)));
    expect(FEATURES.map(dictionary.numberOf)).toEqual(FEATURES.map((_, at) => at));
    expect(FEATURES.map((_, at) => dictionary.word(at))).toEqual(FEATURES);
    expect(dictionary.firsts.at(-1)).toBe(FEATURES.length);
    expect(['', 'een', '*', '~'].map((key) => dictionary.numberOf(`${key}qqq`))).toEqual(Array(4));
  });

  it('come back two a byte', () => {
    const all = levels.flatMap((ofRule) => [...ofRule]);
    const back = levelsInPairs(inflated(JSON.parse(packedLexicon.define.PACKED_LEVELS)));
    expect([...back.subarray(0, all.length)]).toEqual(all);
    expect([...levelsInPairs(levelsPaired([Int8Array.of(-7, 8, 0)]))]).toEqual([-7, 8, 0, -7]);
    expect(() => levelsPaired([Int8Array.of(9)])).toThrow('half a byte');
  });

  it('are told by their signs', () => {
    const weights = [-99, -7, -1, 0, 1, 1.4, 8, 99];
    const signs = weights.map((weight) => levelSign(weight)).join('');
    expect([...levelsIn(signs)]).toEqual([-7, -7, -1, 0, 1, 1, 8, 8]);
    expect(signs).toMatch(/^[!#-[\]-~]*$/);
  });
});

describe('texts and bytes', () => {
  it('come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'grapheme' }), (bytes, text) => {
        expect([...inflated(deflated(bytes))]).toEqual([...bytes]);
        expect(unpackedText(packedText(text))).toBe(text);
      }),
    );
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
