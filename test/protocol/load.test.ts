import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';
import { type Loaded, loadProtocol, loadProtocolText } from '../../src/protocol/load';
import { type ProtocolProblem, REASONS, type Reason } from '../../src/protocol/problem';
import { translator } from '../../src/views/translate';
import { thirdBoard } from './third-board';

/** What is put at a place in a good file (`undefined` takes it away), and where and why it must be refused. */
interface Refusal {
  readonly says: string;
  readonly at: readonly (string | number)[];
  readonly put: unknown;
  readonly path: string;
  readonly reason: Reason;
}

const ANOTHER_CLAUSE = thirdBoard().clauses[1];

const REFUSALS: readonly Refusal[] = [
  { says: 'text for a whole file', at: [], put: 'konot', path: '$', reason: 'not_object' },
  { says: 'nothing for a whole file', at: [], put: null, path: '$', reason: 'not_object' },
  { says: 'a missing field', at: ['clauses'], put: undefined, path: 'clauses', reason: 'missing' },
  {
    says: 'a missing translation',
    at: ['clauses', 3, 'text', 'en'],
    put: undefined,
    path: 'clauses[3].text.en',
    reason: 'missing',
  },
  {
    says: 'a number for text',
    at: ['clauses', 3, 'text', 'nl'],
    put: 4,
    path: 'clauses[3].text.nl',
    reason: 'not_text',
  },
  { says: 'a blank text', at: ['title', 'nl'], put: ' \n', path: 'title.nl', reason: 'empty' },
  { says: 'text for a group', at: ['title'], put: 'Afspraken', path: 'title', reason: 'not_object' },
  { says: 'text for a list', at: ['sources'], put: 'new', path: 'sources', reason: 'not_list' },
  {
    says: 'a word for yes or no',
    at: ['demands', 'disclaimer', 'side'],
    put: 'ja',
    path: 'demands.disclaimer.side',
    reason: 'not_boolean',
  },
  {
    says: 'a misspelt field',
    at: ['clauses', 0, 'audiance'],
    put: ['parent'],
    path: 'clauses[0].audiance',
    reason: 'unknown_field',
  },
  { says: 'a field too many', at: ['values'], put: [], path: 'values', reason: 'unknown_field' },
  { says: 'a later format', at: ['format'], put: 2, path: 'format', reason: 'not_allowed' },
  {
    says: 'an audience that does not exist',
    at: ['clauses', 1, 'audience', 1],
    put: 'neighbour',
    path: 'clauses[1].audience[1]',
    reason: 'not_allowed',
  },
  {
    says: 'a kind that does not exist',
    at: ['clauses', 0, 'kind'],
    put: 'must',
    path: 'clauses[0].kind',
    reason: 'not_allowed',
  },
  {
    says: 'a role that does not exist',
    at: ['demands', 'organisationAccount'],
    put: ['boss'],
    path: 'demands.organisationAccount[0]',
    reason: 'not_allowed',
  },
  {
    says: 'a rule setting that does not exist',
    at: ['rules', 'logo'],
    put: 'on',
    path: 'rules.logo',
    reason: 'not_allowed',
  },
  {
    says: 'a rule id that cannot be',
    at: ['rules', 'Logo!'],
    put: 'off',
    path: 'rules.Logo!',
    reason: 'not_id',
  },
  { says: 'an id with a space', at: ['id'], put: 'de vlierboom', path: 'id', reason: 'not_id' },
  {
    says: 'a clause that nothing takes care of',
    at: ['clauses', 2, 'handled'],
    put: [],
    path: 'clauses[2].handled',
    reason: 'empty',
  },
  {
    says: 'a handler of no known kind',
    at: ['clauses', 2, 'handled', 0],
    put: 'law:privacy',
    path: 'clauses[2].handled[0]',
    reason: 'not_handler',
  },
  {
    says: 'a handler with capitals',
    at: ['clauses', 2, 'handled', 0],
    put: 'rule:PupilName',
    path: 'clauses[2].handled[0]',
    reason: 'not_handler',
  },
  { says: 'no clauses', at: ['clauses'], put: [], path: 'clauses', reason: 'empty' },
  {
    says: 'an organisation without a name',
    at: ['organisation', 'names'],
    put: [],
    path: 'organisation.names',
    reason: 'empty',
  },
  {
    says: 'the same clause id twice',
    at: ['clauses', 4],
    put: ANOTHER_CLAUSE,
    path: 'clauses[4].id',
    reason: 'duplicate',
  },
  {
    says: 'the same source id twice',
    at: ['sources', 0, 'id'],
    put: 'new',
    path: 'sources[1].id',
    reason: 'duplicate',
  },
  {
    says: 'a source that is not listed',
    at: ['clauses', 1, 'source'],
    put: 'newer',
    path: 'clauses[1].source',
    reason: 'unknown_source',
  },
];

describe('a protocol file', () => {
  it('of any board is loaded, with all that stands in it', () => {
    expect(loadProtocol('vlierboom.json', thirdBoard())).toEqual({ ok: true, protocol: thirdBoard() });
  });

  it('is loaded from its text, also when an editor put a byte order mark before it', () => {
    const text = JSON.stringify(thirdBoard());
    expect(loadProtocolText('vlierboom.json', text).ok).toBe(true);
    expect(loadProtocolText('vlierboom.json', `\uFEFF${text}`).ok).toBe(true);
  });

  it.each(REFUSALS)('is refused for $says', ({ at, put, path, reason }) => {
    const problems = problemsOf(loadProtocol('vlierboom.json', changed(thirdBoard(), at, put)));
    expect(problems[0]).toMatchObject({ file: 'vlierboom.json', path, reason });
  });

  it.each(['', '{"format": 1,}', '{"format": 1', 'format: 1'])('is refused for broken JSON: %j', (text) => {
    const problems = problemsOf(loadProtocolText('vlierboom.json', text));
    expect(problems).toEqual([
      {
        file: 'vlierboom.json',
        path: '$',
        reason: 'not_json',
        found: expect.stringMatching(/\S/),
        allowed: '',
      },
    ]);
  });

  it('is refused with everything that is wrong at once', () => {
    const twice = changed(changed(thirdBoard(), ['name'], ''), ['clauses', 0, 'kind'], 'must');
    expect(problemsOf(loadProtocol('vlierboom.json', twice)).map(({ path }) => path)).toEqual([
      'name',
      'clauses[0].kind',
    ]);
  });
});

describe('the reasons for a refusal', () => {
  it('are each shown by an example above', () => {
    const shown = new Set([...REFUSALS.map(({ reason }) => reason), 'not_json']);
    expect([...shown].sort()).toEqual([...REASONS].sort());
  });

  it('each have a sentence in Dutch and in English', () => {
    for (const reason of REASONS) {
      expect(nl).toHaveProperty(`protocol_error_${reason}.message`);
      expect(en).toHaveProperty(`protocol_error_${reason}.message`);
    }
  });

  it('read as a sentence that names the file, the place and what may stand there', () => {
    const wrong = changed(thirdBoard(), ['clauses', 1, 'kind'], 'must');
    const [problem] = problemsOf(loadProtocol('vlierboom.json', wrong));
    const sentence = translator('nl')(`protocol_error_${problem?.reason}`, { ...problem });
    expect(sentence).toBe(
      'vlierboom.json, bij clauses[1].kind: must kan hier niet. Kies uit: do, dont, know, ask.',
    );
  });
});

function problemsOf(loaded: Loaded): readonly ProtocolProblem[] {
  return loaded.ok ? [] : loaded.problems;
}

/** A copy of `data` with something else at a place; `undefined` leaves the place out. */
function changed(data: unknown, at: Refusal['at'], put: unknown): unknown {
  const [step, ...rest] = at;
  if (step === undefined) return put;
  const copy = Object.assign(Array.isArray(data) ? [] : {}, data) as Record<string | number, unknown>;
  copy[step] = changed(copy[step], rest, put);
  if (copy[step] === undefined) delete copy[step];
  return copy;
}
