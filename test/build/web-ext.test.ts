import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Warnings that we know: Preact's own innerHTML, and a key that Firefox for Android learned in 142. */
const KNOWN = ['UNSAFE_VAR_ASSIGNMENT', 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION'];

it('the Firefox build passes the check of the add-on store', () => {
  const root = join(import.meta.dirname, '..', '..');
  const program = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const words = ['lint', '--source-dir', join(root, 'dist', 'firefox'), '--output', 'json'];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const { stdout } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', env });
  const report = JSON.parse(stdout);
  expect(report.metadata.id).toContain('postwijzer');
  expect(report.errors).toEqual([]);
  const surprises = report.warnings.filter(({ code }: { code: string }) => !KNOWN.includes(code));
  expect(surprises).toEqual([]);
});
