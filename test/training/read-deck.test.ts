import { describe, expect, it } from 'vitest';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import type { Reason } from '../../src/protocol/problem';
import { BUNDLED_DECKS } from '../../src/training/decks';
import { readDeck, writeDeck } from '../../src/training/read-deck';
import { problemLine } from '../../src/views/problem-lines';
import { voiceIn } from '../../src/views/voice';

/** What is put at a place in a good file (`undefined` takes it away), and where and why it must be refused. */
interface Refusal {
  readonly says: string;
  readonly at: readonly (string | number)[];
  readonly put: unknown;
  readonly path?: string;
  readonly reason: Reason;
}

const FILE = 'eigen-set.json';

const REFUSALS: readonly Refusal[] = [
  { says: 'a later format', at: ['format'], put: 2, reason: 'not_allowed' },
  { says: 'a misspelt field', at: ['tittle'], put: 'Set', reason: 'unknown_field' },
  { says: 'no cases', at: ['cases'], put: [], reason: 'empty' },
  { says: 'a draft without text', at: ['cases', 0, 'draft', 'text'], put: ' ', reason: 'empty' },
  { says: 'a missing translation', at: ['cases', 0, 'why', 'en'], put: undefined, reason: 'missing' },
  {
    says: 'a role that does not exist',
    at: ['cases', 0, 'draft', 'author', 'role'],
    put: 'boss',
    reason: 'not_allowed',
  },
  { says: 'an answer that does not exist', at: ['cases', 0, 'answer'], put: 'maybe', reason: 'not_allowed' },
  { says: 'an id that cannot be', at: ['cases', 0, 'id'], put: 'Mijn case', reason: 'not_id' },
  { says: 'one id twice', at: ['cases', 1, 'id'], put: 'eerste', reason: 'duplicate' },
  { says: 'a theme that is not listed', at: ['cases', 1, 'theme'], put: 'weer', reason: 'not_allowed' },
  {
    says: 'a protocol that is not there',
    at: ['cases', 1, 'protocol'],
    put: 'zeester',
    reason: 'not_allowed',
  },
  { says: 'no clause at all', at: ['cases', 1, 'clauses'], put: [], reason: 'empty' },
  {
    says: "another protocol's clause",
    at: ['cases', 1, 'clauses'],
    put: ['loket.a1', 'konot-1.u3'],
    path: 'cases[1].clauses[1]',
    reason: 'unknown_clause',
  },
  { says: 'nothing better to adjust to', at: ['cases', 0, 'better'], put: undefined, reason: 'missing' },
];

/** A good deck of one's own, as parsed from a file. */
function ownDeck() {
  const author = { role: 'teacher', account: 'personal' };
  const both = { nl: 'Lekker kort', en: 'Nice and short' };
  const draft = { text: 'Taart!', site: 'x', kind: 'post', author };
  const same = { theme: 'zoet', situation: both, draft, protocol: 'loket', clauses: ['loket.a1'], why: both };
  return {
    format: 1,
    id: 'eigen-set',
    title: both,
    audience: 'staff',
    themes: [{ id: 'zoet', title: both }],
    cases: [
      { ...same, id: 'eerste', answer: 'adjust', better: { text: 'Vlaai!', attachments: [] } },
      { ...same, id: 'tweede', answer: 'publish' },
    ],
  };
}

function withChange({ at, put }: Refusal): string {
  const deck = JSON.parse(JSON.stringify(ownDeck()));
  const last = at[at.length - 1]!;
  // biome-ignore lint/suspicious/noExplicitAny: a test walks to any place in the file
  const place = at.slice(0, -1).reduce((value: any, step) => value[step], deck);
  place[last] = put;
  return JSON.stringify(deck);
}

/** `['cases', 0, 'id']` → `cases[0].id`. */
function pathOf({ at, path }: Refusal): string {
  const steps = at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return path ?? steps.join('').slice(1);
}

describe('a deck of one’s own', () => {
  it('is read back as it was written', () => {
    for (const deck of [ownDeck(), ...BUNDLED_DECKS]) {
      const read = readDeck(FILE, JSON.stringify(deck), BUNDLED_PROTOCOLS);
      expect(read).toEqual({ ok: true, deck });
      if (read.ok) expect(readDeck(FILE, writeDeck(read.deck), BUNDLED_PROTOCOLS)).toEqual(read);
    }
  });

  it('may begin with a byte order mark', () => {
    expect(readDeck(FILE, `\uFEFF${JSON.stringify(ownDeck())}`, BUNDLED_PROTOCOLS).ok).toBe(true);
  });

  it('is refused when it is no JSON', () => {
    const read = readDeck(FILE, '{"format": 1', BUNDLED_PROTOCOLS);
    expect(read).toMatchObject({ ok: false, problems: [{ file: FILE, path: '$', reason: 'not_json' }] });
  });

  it.each(REFUSALS)('is refused with $says, and it says where', (refusal) => {
    const read = readDeck(FILE, withChange(refusal), BUNDLED_PROTOCOLS);
    const problems = read.ok ? [] : read.problems;
    expect(problems.map(({ path, reason }) => ({ path, reason }))).toEqual([
      { path: pathOf(refusal), reason: refusal.reason },
    ]);
    const [problem] = problems;
    const sentence = problemLine(problem!, voiceIn('nl'));
    expect(sentence).toContain(`${FILE}, bij ${pathOf(refusal)}`);
    expect(sentence).not.toMatch(/[{}]/);
  });
});
