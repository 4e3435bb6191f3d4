import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = ['test/browser/**/*.browser.test.ts'];
// What they put in place holds for every browser on the machine: nothing else may run meanwhile.
const MACHINE_TESTS = ['test/browser/**/*policy*.browser.test.ts'];
// A busy machine makes a browser late now and then: there is time to wait, and what is really wrong fails twice.
const PATIENT = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 1,
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**', 'test/build/**'],
          testTimeout: 20_000,
        },
      },
      // What was built: needs `npm run build` first.
      { test: { name: 'build', include: ['test/build/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: BROWSER_TESTS,
          exclude: MACHINE_TESTS,
          // Each worker has a browser beside it, which has processes of its own.
          maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
          sequence: { groupOrder: 1 },
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'browser-policy',
          include: MACHINE_TESTS,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          ...PATIENT,
        },
      },
    ],
  },
});
