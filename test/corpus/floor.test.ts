import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Figures {
  readonly p: number;
  readonly r: number;
}

interface Score {
  readonly drafts: number;
  readonly missing: number;
  readonly clean: number;
  readonly cleanAlarmed: number;
  readonly all: Figures;
  readonly core: Readonly<Record<string, Figures & { tp: number; fp: number; fn: number }>>;
}

/** A little under what is reached now: a fall is seen, a rise may raise them. */
const FLOORS = [
  { file: 'dev.jsonl', precision: 0.96, recall: 0.96, core: 0.96, alarmed: 0.04 },
  { file: 'own-5.jsonl', precision: 0.8, recall: 0.8, core: 0.75, alarmed: 0.16 },
  { file: 'own-6.jsonl', precision: 0.9, recall: 0.8, core: 0.75, alarmed: 0.1 },
  { file: 'own-8.jsonl', precision: 0.88, recall: 0.78, core: 0.75, alarmed: 0.08 },
  // Nothing is learned from these and no rule is made to fit them: what an author may expect.
  { file: 'held-out/drafts.jsonl', precision: 0.85, recall: 0.79, core: 0.8, alarmed: 0.14 },
  { file: 'held-out/later.jsonl', precision: 0.8, recall: 0.73, core: 0.74, alarmed: 0.18 },
  { file: 'held-out/last.jsonl', precision: 0.88, recall: 0.81, core: 0.8, alarmed: 0.08 },
  // Short and plain, as most posts are; by somebody who knew no rule.
  { file: 'held-out/everyday.jsonl', precision: 0.9, recall: 0.9, core: 0.88, alarmed: 0.03 },
  // Where a post takes a position on education, and where it does not; what it showed has been mended since.
  { file: 'held-out/opinions.jsonl', precision: 0.86, recall: 0.7, core: 0.71, alarmed: 0.06 },
  // As varied as dev.jsonl; by somebody who knew no rule. A few general faults that it showed have been mended since.
  { file: 'held-out/varied.jsonl', precision: 0.88, recall: 0.84, core: 0.88, alarmed: 0.08 },
  // All rules, twice, and what the product is named for at its hardest; by three who knew no rule. The same holds for them.
  { file: 'held-out/fresh.jsonl', precision: 0.9, recall: 0.87, core: 0.87, alarmed: 0.05 },
  { file: 'held-out/further.jsonl', precision: 0.89, recall: 0.85, core: 0.86, alarmed: 0.07 },
  { file: 'held-out/core.jsonl', precision: 0.88, recall: 0.83, core: 0.84, alarmed: 0.11 },
  // All rules again, everyday and private posts with the core four, and the rules of tone and manners at their hardest.
  { file: 'held-out/broad.jsonl', precision: 0.89, recall: 0.83, core: 0.88, alarmed: 0.1 },
  { file: 'held-out/plain.jsonl', precision: 0.89, recall: 0.84, core: 0.84, alarmed: 0.06 },
  { file: 'held-out/tone.jsonl', precision: 0.82, recall: 0.69, core: 0.75, alarmed: 0.12 },
  // Written by somebody who knew no rule; the general faults that it showed have been mended since.
  { file: 'held-out/natural.jsonl', precision: 0.88, recall: 0.84, core: 0.84, alarmed: 0.07 },
  { file: 'held-out/mixed.jsonl', precision: 0.88, recall: 0.86, core: 0.88, alarmed: 0.06 },
  // As varied as dev.jsonl again; its mistakes were not looked at.
  { file: 'held-out/unread.jsonl', precision: 0.9, recall: 0.85, core: 0.87, alarmed: 0.05 },
] as const;

describe.each(FLOORS)('$file', ({ file, precision, recall, core, alarmed }) => {
  const score = scoreOf(file);

  it('is answered whole', () => {
    expect(score.drafts).toBeGreaterThan(60);
    expect(score.missing).toBe(0);
  });

  it('keeps its precision and recall over all rules', () => {
    expect(score.all.p).toBeGreaterThanOrEqual(precision);
    expect(score.all.r).toBeGreaterThanOrEqual(recall);
  });

  it('keeps them for what the product is named for', () => {
    const sum = { tp: 0, fp: 0, fn: 0 };
    for (const one of Object.values(score.core)) {
      sum.tp += one.tp;
      sum.fp += one.fp;
      sum.fn += one.fn;
    }
    expect(sum.tp / (sum.tp + sum.fp)).toBeGreaterThanOrEqual(core);
    expect(sum.tp / (sum.tp + sum.fn)).toBeGreaterThanOrEqual(core);
  });

  it('keeps quiet where nothing is the matter', () => {
    expect(score.cleanAlarmed / score.clean).toBeLessThanOrEqual(alarmed);
  });
});

function scoreOf(file: string): Score {
  const check = ['node_modules/tsx/dist/cli.mjs', 'src/cli/check.ts', '--json'];
  const command = [
    'test/corpus/score.mjs',
    `test/corpus/${file}`,
    '--json',
    '--',
    process.execPath,
    ...check,
  ];
  const run = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Score;
}
