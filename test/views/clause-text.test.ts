import { expect, it } from 'vitest';
import { bundledProtocol } from '../../src/protocol/packs';
import { clausesById, clauseText } from '../../src/views/clause-text';
import { voiceIn } from '../../src/views/voice';

const konot = bundledProtocol('konot')!;

it('tells what a clause says and where it stands, in the language asked for', () => {
  const clause = clausesById(konot, ['konot-2.g1'])[0]!;
  const title = konot.sources.find(({ id }) => id === clause.source)!.title;
  expect(clauseText(clause, konot, voiceIn('nl'))).toEqual({
    id: 'konot-2.g1',
    kind: 'do',
    text: clause.text.nl,
    where: `Richtlijnen algemeen, 1 · ${title.nl}`,
  });
  expect(clauseText(clause, konot, voiceIn('en')).where).toContain(title.en);
});

it('keeps the order of the ids and passes over unknown ones', () => {
  const clauses = clausesById(konot, ['konot-2.g3', 'no-such-clause', 'konot-2.g1']);
  expect(clauses.map(({ id }) => id)).toEqual(['konot-2.g3', 'konot-2.g1']);
});
