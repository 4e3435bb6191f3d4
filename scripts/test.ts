import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser';

/** How many checks of one step held. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is counted. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.cache', 'reports');
const ONE_FAILED: Count = { passed: 0, failed: 1 };
const ONE_PASSED: Count = { passed: 1, failed: 0 };

const STEPS: readonly (readonly [string, () => Count])[] = [
  ['Chromium', () => browserStep('chromium')],
  ['Firefox', () => browserStep('firefox')],
  ['lint', () => commandStep('npm', 'run', '--silent', 'lint')],
  ['types', () => commandStep('npm', 'run', '--silent', 'typecheck')],
  ['build', () => commandStep('npm', 'run', '--silent', 'build')],
  ['unit tests', () => testStep('unit')],
  ['tests of the built extension', () => testStep('build')],
  ['browser tests', () => testStep('browser', 'browser-policy')],
];

function browserStep(name: 'chromium' | 'firefox'): Count {
  try {
    console.log(ensureBrowser(name));
    return ONE_PASSED;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  }
}

function commandStep(program: string, ...words: string[]): Count {
  // `npm` is a batch file on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status } = spawnSync(program, words, { cwd: ROOT, stdio: 'inherit', shell });
  return status === 0 ? ONE_PASSED : ONE_FAILED;
}

function testStep(...projects: readonly [string, ...string[]]): Count {
  const file = join(REPORTS, `${projects[0]}.json`);
  rmSync(file, { force: true });
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const words = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ];
  const { status } = spawnSync(process.execPath, [vitest, ...words], { cwd: ROOT, stdio: 'inherit' });
  return countOf(file, status === 0);
}

/** A report that is missing, that holds no test, or that hides a failure outside the tests counts as one failure. */
function countOf(file: string, succeeded: boolean): Count {
  if (!existsSync(file)) return ONE_FAILED;
  const report: TestReport = JSON.parse(readFileSync(file, 'utf8'));
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unread.length;
  const passed = report.numPassedTests;
  if (report.numTodoTests > 0) console.log(`${report.numTodoTests} known misses are listed as todo.`);
  return { passed, failed: failed === 0 && (!succeeded || passed === 0) ? 1 : failed };
}

mkdirSync(REPORTS, { recursive: true });
const results = STEPS.map(([name, step]) => {
  console.log(`\n== ${name}`);
  return { name, ...step() };
});
console.log('\n== result');
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const total = (which: keyof Count) => results.reduce((sum, result) => sum + result[which], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
