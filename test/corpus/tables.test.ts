import { expect, it, vi } from 'vitest';
import { markedDrafts } from '../../scripts/marked-drafts';
import { RULES } from '../../src/analyser/rules/index';
import { betterDraftOf, draftOf, knowledgeOf } from '../../src/training/case-draft';
import { BUNDLED_DECKS } from '../../src/training/decks';
import type { RuleTable, Setting } from '../analyser/rule-table';

const tables = vi.hoisted(() => [] as [string, RuleTable][]);

vi.mock('../analyser/rule-table', () => ({
  ruleTable: (rule: string, table: RuleTable) => tables.push([rule, table]),
  findingsOf: () => [],
}));

it('tables.jsonl holds the rules’ own examples and the fine cases of the training as labelled drafts (npm run docs writes it)', async () => {
  const files = import.meta.glob('../analyser/{rules,more-examples}/*.test.ts');
  for (const load of Object.values(files)) await load();
  const lines = tables.flatMap(([rule, table]) => [
    ...table.flags.map(([text, words, setting]) => line(rule, text, expected(rule, text, words), setting)),
    ...table.passes.map(([text, setting]) => line(rule, text, [], setting)),
  ]);
  expect(lines.length).toBeGreaterThan(500);
  const numbered = [...lines, ...fineCases(), ...markedLines()].map((draft, at) =>
    JSON.stringify({ id: `table-${at + 1}`, ...draft }),
  );
  await expect(`${numbered.join('\n')}\n`).toMatchFileSnapshot('tables.jsonl');
});

// A row says something of its own rule only: all others are left open.
function line(rule: string, text: string, expect: readonly object[], setting: Setting = {}): object {
  const { author, protocol = 'konot', kind = 'post', site = 'facebook', roster, ...rest } = setting;
  return {
    text,
    site,
    kind,
    author: { role: 'teacher', account: 'personal', ...author },
    protocol,
    ...rest,
    ...(roster && { roster: { pupils: [], staff: [], parents: [], ...roster } }),
    expect,
    tolerate: RULES.map(({ id }) => id).filter((id) => id !== rule),
  };
}

// Drafts made for names tell of each whether it points out a child that it does not name.
function markedLines(): object[] {
  return markedDrafts().map(({ text, setting, identifiable }) =>
    line('identifiable-pupil', text, identifiable ? [{ rule: 'identifiable-pupil' }] : [], setting),
  );
}

// What the training shows as fine, or as better, raises nothing.
function fineCases(): object[] {
  return BUNDLED_DECKS.flatMap(({ cases }) => cases).flatMap((one) => {
    const drafts = [one.answer === 'publish' ? draftOf(one) : undefined, betterDraftOf(one)];
    return drafts.flatMap((draft) =>
      draft ? [{ ...draft, protocol: one.protocol, ...knowledgeOf(one), expect: [], tolerate: [] }] : [],
    );
  });
}

// A span rule's words one after the other; any other rule is raised for the text as a whole.
function expected(rule: string, text: string, words: string | readonly string[]): object[] {
  if (!SPAN_RULES.has(rule)) return [{ rule }];
  let end = 0;
  return [words].flat().map((one) => {
    const start = text.indexOf(one, end);
    end = start + one.length;
    return { rule, start, end };
  });
}

const SPAN_RULES = new Set(['pupil-name', 'colleague-name', 'contact-details', 'identifier']);
