import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { managedSchema } from '../../scripts/managed-schema';
import { policyFrom } from '../../src/extension/policy';
import { misfits } from './misfits';
import { CHROMIUM_ID, FIREFOX_ID, READERS, rolloutFile } from './rollout-files';

// It exists in an extension only, and nothing here asks it anything.
vi.mock('../../src/extension/browser', () => ({ browser: undefined }));

const FOLDER = join(import.meta.dirname, '..', '..', 'docs');
const NAMES = Object.keys(READERS);

describe.each(NAMES)('docs/rollout/%s', (name) => {
  const values = READERS[name]!(rolloutFile(name)) as object;

  it('sets values that the schema has room for, and the extension refuses none', () => {
    expect(Object.keys(values).length).toBeGreaterThan(10);
    expect(misfits(managedSchema(), values)).toEqual([]);
    const { refused, values: taken } = policyFrom(values);
    expect(refused).toEqual([]);
    expect(taken).toEqual(values);
  });

  it('sets the same as the others', () => {
    expect(values).toEqual(READERS['google-admin.json']!(rolloutFile('google-admin.json')));
  });
});

it('every example file is read, and told of in docs/rollout.md', () => {
  expect(readdirSync(join(FOLDER, 'rollout')).toSorted()).toEqual(NAMES.toSorted());
  const text = rolloutFile('../rollout.md');
  expect(NAMES.filter((name) => !text.includes(`(rollout/${name})`))).toEqual([]);
  expect(text).toContain(CHROMIUM_ID);
  expect(text).toContain(FIREFOX_ID);
});
