import { check, type VulnerableDiagnostics } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type Node, sourceBelow } from '../house/tree';

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

// Found by trying, an attack counts the steps of recheck's own engine. Whether it is one, the engine of browsers tells:
// at this length a linear expression takes a few milliseconds and a quadratic one a second.
const LENGTH = 50_000;
const MOST = 300;

/** Every regular expression literal that may meet a text of the page. */
const LITERALS = sourceBelow('src/analyser', 'src/sites', 'src/compose', 'src/protocol', 'src/views').flatMap(
  ({ path, nodes }) => nodes.flatMap((node) => expressionOf(path, node)),
);

/** Those that the analyser builds of strings when it is loaded. */
const BUILT = await builtWhile(() => import('../../src/analyser/rules/index'));
const EXPRESSIONS = [...LITERALS, ...BUILT];

function expressionOf(file: string, node: Node): Expression[] {
  const regex = node.regex as { pattern: string; flags: string } | null | undefined;
  return node.type === 'Literal' && regex ? [{ file, source: regex.pattern, flags: regex.flags }] : [];
}

async function builtWhile(load: () => Promise<unknown>): Promise<Expression[]> {
  const built: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const caller = new Error('where').stack?.split('\n')[2] ?? '';
      const file = /src\/analyser\/[\w/-]+\.ts/.exec(caller)?.[0];
      if (file && typeof source === 'string') built.push({ file, source, flags });
      return Reflect.construct(target, [source, flags]);
    },
  });
  await load();
  globalThis.RegExp = original;
  return built;
}

describe('no regular expression takes more than linear time', () => {
  it('reads expressions', () => {
    expect(LITERALS.length).toBeGreaterThan(20);
    expect(BUILT.map(({ file }) => file)).toContain('src/analyser/names/signs.ts');
  });

  it('knows a bad one', async () => {
    expect((await check('(a+)+$', '')).status).toBe('vulnerable');
  });

  it('knows a slow one', () => {
    expect(cpuTime(/a*b(?=c)/, 'a'.repeat(LENGTH))).toBeGreaterThan(MOST);
  });

  // To fold the case of all of Unicode costs a millisecond an expression, when the first draft on a page is checked:
  // `[a-zÀ-ɏ]` with the flag `i` holds every letter of a Dutch text.
  it('leaves the case of all of Unicode alone where every draft is read', () => {
    const slow = EXPRESSIONS.filter(
      ({ file, flags }) => file.startsWith('src/analyser/') && flags.includes('i') && flags.includes('u'),
    );
    expect(slow).toEqual([]);
  });

  it.concurrent.each(EXPRESSIONS)('$file /$source/$flags', { timeout: 60_000 }, async ({ source, flags }) => {
    const answer = await check(source, flags.replace('d', ''), { timeout: 30_000 });
    if (answer.status !== 'vulnerable' || answer.checker !== 'fuzz')
      return expect(answer.status).toBe('safe');
    expect(cpuTime(new RegExp(source, flags), attackOf(answer.attack))).toBeLessThan(MOST);
  });
});

function attackOf({ pumps, suffix }: VulnerableDiagnostics['attack']): string {
  const pumped = pumps.map(({ prefix, pump }) => prefix + pump.repeat(LENGTH / pump.length / pumps.length));
  return pumped.join('') + suffix;
}

function cpuTime(expression: RegExp, text: string): number {
  const started = process.cpuUsage();
  expression.test(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
