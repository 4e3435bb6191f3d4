import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type Node, sourceBelow } from '../house/tree';

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal that may meet a text of the page. */
const EXPRESSIONS = sourceBelow(
  'src/analyser',
  'src/sites',
  'src/compose',
  'src/protocol',
  'src/views',
).flatMap(({ path, nodes }) => nodes.flatMap((node) => expressionOf(path, node)));

function expressionOf(file: string, node: Node): Expression[] {
  const regex = node.regex as { pattern: string; flags: string } | null | undefined;
  return node.type === 'Literal' && regex ? [{ file, source: regex.pattern, flags: regex.flags }] : [];
}

describe('no regular expression takes more than linear time', () => {
  it('reads expressions', () => {
    expect(EXPRESSIONS.length).toBeGreaterThan(20);
  });

  it('knows a bad one', async () => {
    expect((await check('(a+)+$', '')).status).toBe('vulnerable');
  });

  it.concurrent.each(EXPRESSIONS)('$file /$source/$flags', { timeout: 60_000 }, async ({ source, flags }) => {
    const answer = await check(source, flags, { timeout: 30_000 });
    expect(answer.status, answer.status === 'vulnerable' ? answer.complexity.summary : '').toBe('safe');
  });
});
