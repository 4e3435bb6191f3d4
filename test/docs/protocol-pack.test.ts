import { describe, expect, it } from 'vitest';
import { ABOUT, fieldsOf, type Part, protocolSchema } from '../../scripts/protocol-schema';
import { loadProtocol } from '../../src/protocol/load';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import { changed, REFUSALS } from '../protocol/refusals';
import { thirdBoard } from '../protocol/third-board';
import { protocolPackDocument } from './protocol-pack-document';

// Only the whole file can tell whether something stands twice, or is named and nowhere to be found.
const ACROSS_THE_FILE = ['duplicate', 'unknown_source'];

describe('the schema of a protocol file', () => {
  it('is fresh (npm run docs writes it)', async () => {
    const text = `${JSON.stringify(protocolSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../docs/protocol-pack.schema.json');
  });

  it('explains fields that there are', () => {
    const paths = fieldsOf(protocolSchema()).map(([path]) => path);
    expect(Object.keys(ABOUT).filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths.filter((path) => !/[.[]/.test(path) && !ABOUT[path])).toEqual([]);
  });

  it.each([thirdBoard(), ...BUNDLED_PROTOCOLS])('takes what Postwijzer takes ($name)', (board) => {
    expect(loadProtocol('board.json', board).ok).toBe(true);
    expect(misfits(protocolSchema(), board, '$')).toEqual([]);
  });

  it.each(REFUSALS.filter(({ reason }) => !ACROSS_THE_FILE.includes(reason)))(
    'refuses what Postwijzer refuses: $says',
    ({ at, put }) => {
      expect(misfits(protocolSchema(), changed(thirdBoard(), at, put), '$')).not.toEqual([]);
    },
  );
});

it('docs/protocol-pack.md is fresh (npm run docs writes it)', async () => {
  await expect(protocolPackDocument()).toMatchFileSnapshot('../../docs/protocol-pack.md');
});

/** Paths of what a schema refuses: as much of a JSON Schema validator as this schema asks for. */
function misfits(schema: Part, value: unknown, path: string): string[] {
  const { enum: allowed, pattern, minItems = 0, items } = schema;
  const wrong =
    (schema.type && schema.type !== typeOf(value)) ||
    (schema.const !== undefined && schema.const !== value) ||
    (allowed && !allowed.includes(value)) ||
    (pattern && !new RegExp(pattern).test(String(value)));
  if (wrong) return [path];
  if (Array.isArray(value)) {
    const short = value.length < minItems ? [path] : [];
    return [...short, ...value.flatMap((item, at) => misfits(items ?? {}, item, `${path}[${at}]`))];
  }
  return typeof value === 'object' && value !== null ? misfitsInside(schema, value, path) : [];
}

function misfitsInside(schema: Part, value: object, path: string): string[] {
  const { properties = {}, required = [], additionalProperties: others, propertyNames = {} } = schema;
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}.${name}`);
  const inside = Object.entries(value).flatMap(([name, part]) => {
    const known = properties[name] ?? others;
    if (known === false) return [`${path}.${name}`];
    const named = misfits(propertyNames, name, `${path}.${name}`);
    return typeof known === 'object' ? [...named, ...misfits(known, part, `${path}.${name}`)] : named;
  });
  return [...missing, ...inside];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
