import * as v from 'valibot';
import { expect, it } from 'vitest';
import { managedSchema } from '../../scripts/managed-schema';
import { POLICY_SCHEMA, type PolicyValues } from '../../src/extension/policy-schema';
import { misfits } from './misfits';

type Schema = ReturnType<typeof managedSchema>;

/** A policy that sets everything, in the types of the schema: the smallest value of each. */
const EXAMPLE: Required<PolicyValues> = {
  protocol: 'vlierboom',
  role: 'leader',
  language: 'en',
  accounts: { somewhere: 'organisation' },
  contacts: {
    manager: { name: 'Ans', email: 'ans@school.example', phone: '1', url: 'https://school.example' },
    avg: {},
    digicoach: {},
    mediaCoaches: [{}],
    internship: {},
    incident: {},
  },
  disclaimers: { all: { nl: 'a', en: 'b' } },
  terms: {
    flag: [{ term: 'a', reason: 'b', rule: 'logo', level: 'stop' }],
    allow: [{ term: 'c', reason: 'd' }],
  },
  lessonHours: [{ days: [1], from: '08:30', to: '12:00' }],
  rules: { logo: { level: 'off', reason: 'a' } },
  sitesOff: ['somewhere'],
  remindReactions: true,
  keepClassList: 'session',
  skipWelcome: true,
  addedSites: ['school.example'],
  protocolFiles: ['{}'],
  people: [{ kind: 'pupil', names: ['Jip'], group: '5', consent: 'no' }],
};

it('public/managed_schema.json is fresh (npm run docs writes it)', async () => {
  const text = `${JSON.stringify(managedSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../public/managed_schema.json');
});

it('holds nothing that Chrome would refuse', () => {
  const schema = managedSchema();
  expect(schema.additionalProperties).toBeUndefined();
  for (const part of partsOf(schema)) {
    expect(['object', 'array', 'string', 'boolean', 'integer']).toContain(part.type);
    const known = ['type', 'description', 'properties', 'items', 'additionalProperties'];
    expect(Object.keys(part).filter((key) => !known.includes(key))).toEqual([]);
  }
});

it('has room for everything that the extension reads, and for nothing else', () => {
  expect(v.is(POLICY_SCHEMA, EXAMPLE)).toBe(true);
  const schema = managedSchema();
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(EXAMPLE).sort());
  expect(misfits(schema, EXAMPLE)).toEqual([]);
  expect(misfits(schema, { ...EXAMPLE, role: 1, contacts: { boss: {} } })).toEqual([
    '$.role',
    '$.contacts.boss',
  ]);
});

function partsOf(schema: Schema): Schema[] {
  const below = [...Object.values(schema.properties ?? {}), schema.items, schema.additionalProperties];
  return [schema, ...below.filter((part) => part !== undefined).flatMap(partsOf)];
}
