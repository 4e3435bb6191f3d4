import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import type { Draft } from '../../src/draft/draft';
import { applyEdit } from '../../src/fixes/fix';
import { fixesFor } from '../../src/fixes/fixes';
import { removal } from '../../src/fixes/place';
import { bundledProtocol } from '../../src/protocol/packs';
import type { Protocol } from '../../src/protocol/protocol';
import { blemishesIn } from './blemishes';

const PUPILS = ['Jip de Boer', 'Noor Smit', 'Mila van den Berg', 'Yusuf Kaya', 'Teun Bos'];
const knowledge = { roster: { pupils: PUPILS, staff: ['Anne Bakker', 'Bram Visser'], parents: [] } };
const protocol = bundledProtocol('konot') as Protocol;

const name = fc.constantFrom(
  'Jip',
  'Noor',
  'Mila van den Berg',
  'Yusuf',
  'Teun Bos',
  'juf Anne',
  'meester Bram',
  '@jip.de.boer',
  '#trotsopJip',
  "Mila's",
);
const word = fc.constantFrom(
  'vandaag',
  'las',
  'en',
  'de klas',
  'uit groep 5',
  'gefeliciteerd',
  'trots op',
  'een tekening',
  'met',
  'bel me op',
  '06-12345678',
  'kutweer',
  'mail naar jan@gmail.com',
  'wachtwoord: Zomer!2026',
  'Ik vind dat',
  'het onderwijs',
  'moet',
  '🎉',
  '👩‍👩‍👧',
  '(',
  ')',
  '"',
);
const mark = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '! ', '\n', '\n\n', ': ', ' – ');
const text = fc
  .array(fc.tuple(fc.oneof(name, word), mark), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.flat().join(''));

function drafted(words: string): Draft {
  return {
    text: words,
    site: 'facebook',
    kind: 'post',
    attachments: [],
    author: { role: 'teacher', account: 'personal' },
  };
}

const REPLACING = new Set([
  'name',
  'name_out',
  'mask',
  'details_out',
  'milder',
  'word_out',
  'tag_short',
  'link_out',
]);
const holds = (words: string, found: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${found.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  ).test(words);

it('any fix for any text stays inside it, takes the words out and raises no stop', () => {
  fc.assert(
    fc.property(text, (words) => {
      const draft = drafted(words);
      const before = analyse(draft, protocol, knowledge).findings;
      for (const finding of before)
        for (const { edit, id } of fixesFor(finding, draft, protocol, { knowledge })) {
          expect(0 <= edit.start && edit.start <= edit.end && edit.end <= words.length).toBe(true);
          const after = applyEdit(words, edit);
          if (REPLACING.has(id)) expect(holds(edit.text, finding.words)).toBe(false);
          const stops = analyse(drafted(after), protocol, knowledge).findings.filter(
            ({ level }) => level === 'stop',
          );
          for (const { rule } of stops)
            expect(stops.filter((one) => one.rule === rule).length).toBeLessThanOrEqual(
              before.filter((one) => one.rule === rule).length,
            );
        }
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('taking out any words leaves no new gap, comma or brackets', () => {
  const sentence = fc
    .array(
      fc.tuple(
        fc.constantFrom('een', 'Tekst', 'met', 'woorden', '(ja)', '🎉', 'op'),
        fc.constantFrom(' ', ', ', '. ', '! ', ': ', '\n'),
      ),
      { minLength: 2, maxLength: 10 },
    )
    .map((parts) => parts.flat().join('').trimEnd());
  fc.assert(
    fc.property(sentence, fc.nat(), (words, seed) => {
      const all = [...words.matchAll(/[\p{L}]+/gu)];
      const match = all[seed % all.length];
      fc.pre(match !== undefined);
      const start = match?.index ?? 0;
      const after = applyEdit(words, removal(words, start, start + (match?.[0].length ?? 0)));
      const before = blemishesIn(words);
      for (const kind of ['two blanks', 'a blank before punctuation', 'empty brackets', 'two commas'])
        expect(
          blemishesIn(after).get(kind),
          `${kind}: ${JSON.stringify(words)} → ${JSON.stringify(after)}`,
        ).toBeLessThanOrEqual(before.get(kind) ?? 0);
    }),
    { numRuns: 1000 },
  );
});
