import { describe, expect, it } from 'vitest';
import { bundledProtocol } from '../../src/protocol/packs';
import type { Case } from '../../src/training/deck';
import { BUNDLED_DECKS } from '../../src/training/decks';
import { type Doubt, doubtsAbout } from '../../src/training/doubts';
import { doubtText } from '../../src/views/training/doubt-text';
import { voiceIn } from '../../src/views/voice';

const cases = BUNDLED_DECKS.flatMap((deck) => deck.cases);
const wrong = caseWith('viool');
const fine = caseWith('storm');

function caseWith(id: string): Case {
  return cases.find((one) => one.id === id)!;
}

function kindsOf(one: Case): Doubt['kind'][] {
  return doubtsAbout(one, bundledProtocol(one.protocol)!).map(({ kind }) => kind);
}

it('is told in the words of the screen', () => {
  const protocol = bundledProtocol(wrong.protocol)!;
  const one: Case = { ...wrong, clauses: ['konot-1.dont8'] };
  const lines = doubtsAbout(one, protocol).map((doubt) => doubtText(doubt, protocol, voiceIn('nl')));
  expect(lines).toEqual([
    expect.stringContaining("Don'ts, 8"),
    expect.stringMatching(/iets anders: \p{Lu}[\p{Ll} ]+\./u),
  ]);
  expect(lines.join()).not.toMatch(/konot-1|[a-z]-[a-z]/);
});

describe('a case that the check disagrees with', () => {
  it('calls a draft fine in which something is found', () => {
    const { better: _, ...rest } = wrong;
    expect(kindsOf({ ...rest, answer: 'publish' })).toEqual(['fine_but_found']);
  });

  it('wants a draft adjusted in which nothing is found', () => {
    expect(kindsOf({ ...fine, answer: 'dont' })).toEqual(['nothing_found']);
  });

  it('rests on a clause that no finding has to do with', () => {
    expect(kindsOf({ ...wrong, clauses: [...wrong.clauses, 'konot-1.dont8'] })).toEqual(['clause_not_found']);
  });

  it('leaves a finding unexplained', () => {
    expect(kindsOf({ ...wrong, clauses: ['konot-1.dont8'] })).toEqual(['clause_not_found', 'not_explained']);
  });

  it('shows a better version in which something is still found', () => {
    expect(kindsOf({ ...wrong, better: { text: wrong.draft.text.replace('Vals', 'Mooi') } })).toEqual([
      'better_but_found',
    ]);
  });

  it('may rest on a clause that asks for no check', () => {
    expect(kindsOf(caseWith('wachtwoord'))).toEqual([]);
  });
});
