import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import type { Finding } from '../../src/analyser/report';
import { readDraftLine } from '../../src/cli/drafts';
import type { Draft } from '../../src/draft/draft';
import { applyEdit, type Fix } from '../../src/fixes/fix';
import { fixesFor } from '../../src/fixes/fixes';
import { bundledProtocol } from '../../src/protocol/packs';
import type { Protocol } from '../../src/protocol/protocol';
import { blemishesIn } from './blemishes';

/** The least share of a rule's findings in the labelled drafts for which something is offered. */
const FLOORS: Readonly<Record<string, number>> = {
  'colleague-name': 0.93,
  'contact-details': 0.97,
  correction: 0.97,
  'disclaimer-missing': 0.95,
  discussion: 0.88,
  'foul-language': 0.77,
  identifier: 0.97,
  'identifiable-pupil': 0.53,
  internship: 0.85,
  'photo-consent': 0.9,
  'pupil-name': 0.9,
  'third-party-material': 0.95,
};
/** The least share of all findings with a fix that end with it; the others ask the author to write on. */
const SOLVED = 0.93;

/** One finding in a draft of the corpus, with what was offered. */
interface Tried {
  readonly finding: Finding;
  readonly draft: Draft;
  readonly fixes: readonly Fix[];
  /** The findings after each fix. */
  readonly after: readonly (readonly Finding[])[];
}

const corpus = join(import.meta.dirname, '..', 'corpus');
const tried = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean))
  .flatMap(tryLine);

function tryLine(line: string): Tried[] {
  const { draft, knowledge, protocol: id } = readDraftLine(line);
  const protocol = bundledProtocol(id) as Protocol;
  const check = (text: string) => analyse({ ...draft, text }, protocol, knowledge).findings;
  return check(draft.text).map((finding) => {
    const fixes = fixesFor(finding, draft, protocol, { knowledge });
    return { finding, draft, fixes, after: fixes.map(({ edit }) => check(applyEdit(draft.text, edit))) };
  });
}

const countOf = (rule: string, findings: readonly Finding[]) =>
  findings.filter((one) => one.rule === rule).length;

describe('the fixes for every finding in the labelled drafts', () => {
  it('are offered for most findings of the rules that they are for', () => {
    const shares = Object.keys(FLOORS).map((rule) => {
      const of = tried.filter(({ finding }) => finding.rule === rule);
      return {
        rule,
        findings: of.length,
        share: of.filter(({ fixes }) => fixes.length > 0).length / of.length,
      };
    });
    const solved = tried.filter(({ finding, fixes, after }) => fixes[0] && isSolved(finding, after[0] ?? []));
    const offered = tried.filter(({ fixes }) => fixes.length > 0).length;
    console.log(
      shares
        .map(
          ({ rule, findings, share }) =>
            `${rule}: ${findings} findings, ${(share * 100).toFixed(1)} % with a fix`,
        )
        .join('\n'),
    );
    console.log(`${tried.length} findings, ${offered} with a fix, ${solved.length} gone after the first one`);
    for (const { rule, share } of shares) expect(share, rule).toBeGreaterThanOrEqual(FLOORS[rule] as number);
    expect(solved.length / offered).toBeGreaterThanOrEqual(SOLVED);
  });

  it('stay within the text and change it', () => {
    for (const { draft, fixes } of tried)
      for (const { edit } of fixes) {
        expect(edit.start).toBeGreaterThanOrEqual(0);
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
        expect(edit.end).toBeLessThanOrEqual(draft.text.length);
        expect(applyEdit(draft.text, edit)).not.toBe(draft.text);
      }
  });

  it('raise no stop that was not there', () => {
    const found = new Map<Draft, Finding[]>();
    for (const { draft, finding } of tried) found.set(draft, [...(found.get(draft) ?? []), finding]);
    for (const { draft, fixes, finding, after } of tried) {
      const before = found.get(draft)!;
      for (const [at, fix] of fixes.entries())
        for (const other of (after[at] ?? []).filter(({ level }) => level === 'stop'))
          expect(
            countOf(other.rule, after[at] ?? []),
            `${finding.rule}: ${applyEdit(draft.text, fix.edit)}`,
          ).toBeLessThanOrEqual(countOf(other.rule, before));
    }
  });

  it('leave no gap, no stray comma and no empty brackets', () => {
    for (const { draft, fixes } of tried) {
      const before = blemishesIn(draft.text);
      // Who writes no capitals is given none; words in capitals are shouted.
      if (!/\p{Lu}(?!\p{Lu})/u.test(draft.text.replace(/\p{Lu}{2,}/gu, '')))
        before.delete('a sentence without its capital');
      for (const { edit } of fixes) {
        const text = applyEdit(draft.text, edit);
        for (const [kind, count] of blemishesIn(text))
          expect(count, `${kind}: ${text}`).toBeLessThanOrEqual(before.get(kind) ?? count);
      }
    }
  });
});

// Gone: no finding of that rule has the same words any more, or there are fewer of them.
function isSolved({ rule, words }: Finding, after: readonly Finding[]): boolean {
  const left = after.filter((other) => other.rule === rule);
  return !left.some((other) => other.words === words) || left.length === 0;
}
