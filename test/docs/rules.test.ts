import { expect, it, vi } from 'vitest';
import type { RuleTable } from '../analyser/rule-table';
import { rulesDocument } from './rules-document';

const tables = vi.hoisted(() => new Map<string, RuleTable>());

// The rules' own test tables are the examples: here they are only collected.
vi.mock('../analyser/rule-table', () => ({
  ruleTable: (rule: string, table: RuleTable) => tables.set(rule, table),
  findingsOf: () => [],
}));

it('docs/rules.md is fresh (npm run docs writes it)', async () => {
  const files = import.meta.glob('../analyser/rules/*.test.ts');
  for (const load of Object.values(files)) await load();
  expect(tables.size).toBe(Object.keys(files).length);
  await expect(rulesDocument(tables)).toMatchFileSnapshot('../../docs/rules.md');
});
