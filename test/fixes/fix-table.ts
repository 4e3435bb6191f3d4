import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import type { Draft } from '../../src/draft/draft';
import { applyEdit, type Fix } from '../../src/fixes/fix';
import { type FixOptions, fixesFor } from '../../src/fixes/fixes';
import { bundledProtocol } from '../../src/protocol/packs';
import type { Protocol } from '../../src/protocol/protocol';
import type { Setting } from '../analyser/rule-table';

/** What a row says beside the text before and after. */
export interface FixSetting extends Setting {
  /** The finding's words; absent: the rule's first finding. */
  readonly of?: string;
  /** Id of the fix; absent: the first one. */
  readonly fix?: string;
  readonly options?: Partial<FixOptions>;
}

/** A text, what the fix makes of it, and the circumstances. */
export type FixRow = readonly [before: string, after: string, setting?: FixSetting];

/** Tests what a rule's fixes make of texts, through the real analyser and the boards' own protocols. */
export function fixTable(rule: string, rows: readonly FixRow[]): void {
  describe(rule, () => {
    for (const [before, after, setting = {}] of rows) {
      it(`${before} → ${after}`, () => {
        const fixes = fixesIn(rule, before, setting);
        const fix = setting.fix ? fixes.find(({ id }) => id === setting.fix) : fixes[0];
        expect(fix && applyEdit(before, fix.edit)).toBe(after);
      });
    }
  });
}

/** Tests that nothing is offered where nothing would help. */
export function noFixTable(
  rule: string,
  rows: readonly (readonly [text: string, setting?: FixSetting])[],
): void {
  describe(`${rule}, left alone`, () => {
    for (const [text, setting] of rows) {
      it(text, () => {
        expect(fixesIn(rule, text, setting).map(({ edit }) => applyEdit(text, edit))).toEqual([]);
      });
    }
  });
}

/** The fixes for one finding of a rule; fails when the rule finds nothing. */
export function fixesIn(rule: string, text: string, setting: FixSetting = {}): readonly Fix[] {
  const { author, roster, protocol: board = 'konot', of, fix: _fix, options, ...given } = setting;
  const protocol = bundledProtocol(board) as Protocol;
  const draft: Draft = {
    site: 'facebook',
    kind: 'post',
    attachments: [],
    ...given,
    text,
    author: { role: 'teacher', account: 'personal', ...author },
  };
  const knowledge = { roster: { pupils: [], staff: [], parents: [], ...roster } };
  const findings = analyse(draft, protocol, knowledge).findings.filter((finding) => finding.rule === rule);
  const finding = of === undefined ? findings[0] : findings.find(({ words }) => words === of);
  if (!finding)
    throw new Error(
      `${rule} finds ${findings.map(({ words }) => words).join(', ') || 'nothing'} in: ${text}`,
    );
  return fixesFor(finding, draft, protocol, { knowledge, ...options });
}
