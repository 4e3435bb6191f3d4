import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import type { Roster } from '../../src/analyser/knowledge';
import type { Finding } from '../../src/analyser/report';
import type { Author, Draft } from '../../src/draft/draft';
import { wordsAt } from '../../src/draft/span';
import type { Protocol } from '../../src/protocol/protocol';
import { SAMPLE_PROTOCOLS } from './sample-protocols';

/** What a row says about its draft beside the text; the rest is a teacher's post from a personal account. */
export interface Setting extends Partial<Omit<Draft, 'text' | 'author'>> {
  readonly author?: Partial<Author>;
  readonly roster?: Partial<Roster>;
  readonly protocol?: keyof typeof SAMPLE_PROTOCOLS;
  /** What the protocol says of the rules themselves. */
  readonly rules?: Protocol['rules'];
}

/** A rule's examples. `words` are those of all the rule's findings in the text's order; '' where the whole draft is meant. */
export interface RuleTable {
  readonly flags: readonly (readonly [text: string, words: string | readonly string[], setting?: Setting])[];
  readonly passes: readonly (readonly [text: string, setting?: Setting])[];
  /** Known misses, each with its reason. */
  readonly todo?: readonly (readonly [text: string, why: string])[];
}

/** Tests a rule on its table through the real `analyse`. */
export function ruleTable(rule: string, table: RuleTable): void {
  describe(rule, () => {
    for (const [text, words, setting] of table.flags) {
      it(`flags: ${text}`, () => {
        const findings = findingsOf(rule, text, setting);
        const wanted = typeof words === 'string' ? [words] : words;
        expect(findings.map((finding) => finding.words)).toEqual(wanted);
        for (const { span, words } of findings) if (span) expect(wordsAt(text, span)).toBe(words);
        // The author is shown what they wrote, not what it was looked up as.
        for (const { kind, text: said } of findings.flatMap(({ because }) => because))
          if (kind === 'words') expect(text).toContain(said);
      });
    }
    for (const [text, setting] of table.passes) {
      it(`passes: ${text}`, () => {
        expect(findingsOf(rule, text, setting).map((finding) => finding.words)).toEqual([]);
      });
    }
    for (const [text, why] of table.todo ?? []) it.todo(`${text} (${why})`);
  });
}

/** What one rule finds in a text under a row's setting. */
export function findingsOf(rule: string, text: string, setting: Setting = {}): readonly Finding[] {
  const { author, roster, protocol = 'konot', rules, ...given } = setting;
  const draft: Draft = {
    site: 'facebook',
    kind: 'post',
    attachments: [],
    ...given,
    text,
    author: { role: 'teacher', account: 'personal', ...author },
  };
  const knowledge = { roster: { pupils: [], staff: [], parents: [], ...roster } };
  const agreed = { ...SAMPLE_PROTOCOLS[protocol], ...(rules && { rules }) };
  return analyse(draft, agreed, knowledge).findings.filter((finding) => finding.rule === rule);
}
