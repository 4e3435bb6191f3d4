import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { packedLexicon } from '../../scripts/packed-lexicon';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILT = join(ROOT, '.cache', 'packed-check');
const DRAFTS = readFileSync(join(ROOT, 'test', 'corpus', 'dev.jsonl'), 'utf8');

beforeAll(async () => {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: packedLexicon.alias },
    define: packedLexicon.define,
    ssr: { noExternal: true },
    build: { ssr: join(ROOT, 'src', 'cli', 'check.ts'), outDir: BUILT, emptyOutDir: true, minify: true },
  });
});

/** What the command line answers to all drafts of the corpus. */
function answers(...command: readonly string[]): readonly string[] {
  const run = spawnSync(process.execPath, [...command, '--json'], {
    ...{ cwd: ROOT, input: DRAFTS, encoding: 'utf8', maxBuffer: 64_000_000 },
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout.trim().split('\n');
}

it('finds the same with the packed lexicon as with the lists themselves', () => {
  const built = readFileSync(join(BUILT, 'check.js'), 'utf8');
  const { PACKED_TERMS, PACKED_NAMES, PACKED_FEATURES, PACKED_LEVELS } = packedLexicon.define;
  for (const part of [PACKED_TERMS, PACKED_NAMES, PACKED_FEATURES, PACKED_LEVELS])
    expect(built.includes(JSON.parse(part))).toBe(true);
  const packed = answers(join(BUILT, 'check.js'));
  expect(packed.length).toBeGreaterThan(100);
  expect(packed).toEqual(answers('--import', 'tsx', join('src', 'cli', 'check.ts')));
});
