import type { Reason } from '../../src/protocol/problem';
import { thirdBoard } from './third-board';

/** What is put at a place in a good file (`undefined` takes it away), and where and why it must be refused. */
export interface Refusal {
  readonly says: string;
  readonly at: readonly (string | number)[];
  readonly put: unknown;
  readonly path: string;
  readonly reason: Reason;
}

const ANOTHER_CLAUSE = thirdBoard().clauses[1];

/** Each way in which a protocol file can be wrong. */
export const REFUSALS: readonly Refusal[] = [
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
  {
    says: 'a handler that nobody has',
    at: ['clauses', 2, 'handled', 0],
    put: 'rule:pupil-names',
    path: 'clauses[2].handled[0]',
    reason: 'not_allowed',
  },
  {
    says: 'a level for a rule that nobody has',
    at: ['rules', 'logos'],
    put: 'warn',
    path: 'rules.logos',
    reason: 'not_allowed',
  },
  {
    says: 'a rule that protects children and is off',
    at: ['rules', 'pupil-name'],
    put: 'off',
    path: 'rules.pupil-name',
    reason: 'not_allowed',
  },
  {
    says: 'a word under a rule that nobody has',
    at: ['terms', 'flag', 0, 'rule'],
    put: 'secrets',
    path: 'terms.flag[0].rule',
    reason: 'not_allowed',
  },
  {
    says: 'a word of its own without the word',
    at: ['terms', 'allow', 0, 'term'],
    put: undefined,
    path: 'terms.allow[0].term',
    reason: 'missing',
  },
];

/** A copy of `data` with something else at a place; `undefined` leaves the place out. */
export function changed(data: unknown, at: Refusal['at'], put: unknown): unknown {
  const [step, ...rest] = at;
  if (step === undefined) return put;
  const copy = Object.assign(Array.isArray(data) ? [] : {}, data) as Record<string | number, unknown>;
  copy[step] = changed(copy[step], rest, put);
  if (copy[step] === undefined) delete copy[step];
  return copy;
}
