import { expect, it, vi } from 'vitest';
import { RULES } from '../../src/analyser/rules/index';
import type { RuleTable, Setting } from '../analyser/rule-table';

const tables = vi.hoisted(() => [] as [string, RuleTable][]);

vi.mock('../analyser/rule-table', () => ({
  ruleTable: (rule: string, table: RuleTable) => tables.push([rule, table]),
  findingsOf: () => [],
}));

it('tables.jsonl holds the rules’ own examples as labelled drafts (npm run docs writes it)', async () => {
  const files = import.meta.glob('../analyser/{rules,more-examples}/*.test.ts');
  for (const load of Object.values(files)) await load();
  const lines = tables.flatMap(([rule, table]) => [
    ...table.flags.map(([text, , setting]) => line(rule, text, true, setting)),
    ...table.passes.map(([text, setting]) => line(rule, text, false, setting)),
  ]);
  expect(lines.length).toBeGreaterThan(500);
  const numbered = lines.map((draft, at) => JSON.stringify({ id: `table-${at + 1}`, ...draft }));
  await expect(`${numbered.join('\n')}\n`).toMatchFileSnapshot('tables.jsonl');
});

// A row says something of its own rule only: all others are left open.
function line(rule: string, text: string, flagged: boolean, setting: Setting = {}): object {
  const { author, protocol = 'konot', kind = 'post', site = 'facebook', roster, ...rest } = setting;
  return {
    text,
    site,
    kind,
    author: { role: 'teacher', account: 'personal', ...author },
    protocol,
    ...rest,
    ...(roster && { roster: { pupils: [], staff: [], parents: [], ...roster } }),
    expect: flagged ? [{ rule }] : [],
    tolerate: RULES.map(({ id }) => id).filter((id) => id !== rule),
  };
}
