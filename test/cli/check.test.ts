import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const TSX = 'node_modules/tsx/dist/cli.mjs';

function check(input: string, ...args: string[]) {
  const run = spawnSync(process.execPath, [TSX, 'src/cli/check.ts', ...args], { input, encoding: 'utf8' });
  return { ...run, lines: run.stdout.split('\n').filter(Boolean) };
}

const draft = (id: string, text: string, more: object = {}) =>
  JSON.stringify({
    id,
    text,
    site: 'facebook',
    kind: 'post',
    author: { role: 'teacher', account: 'personal' },
    protocol: 'konot',
    ...more,
  });

describe('check --json', () => {
  it('answers in order, with spans that hold', () => {
    const text = '🎉 Trots op Jip uit groep 5!';
    const { lines, status } = check(`${draft('a', text)}\n${draft('b', 'Morgen vrij.')}\n`, '--json');
    const [a, b] = lines.map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(a).toMatchObject({ id: 'a', verdict: 'stop' });
    const named = a.findings.find((finding: { rule: string }) => finding.rule === 'pupil-name');
    expect(text.slice(named.start, named.end)).toBe('Jip');
    expect(named.level).toBe('stop');
    expect(named.clauses).toContain('konot-2.g2');
    expect(named.because.length).toBeGreaterThan(0);
    expect(b).toMatchObject({ id: 'b', verdict: 'clear', findings: [] });
    expect(b.tips).toContain('konot-2.g5');
  });

  it('names a malformed line, answers the others, and ends with 2', () => {
    const input = [draft('a', 'Morgen vrij.'), '{"id": "b", ', '{"id": "c"}', draft('d', 'Tot morgen.')].join(
      '\n',
    );
    const { lines, stderr, status } = check(input, '--json');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'd']);
    expect(stderr).toContain('regel 2: ');
    expect(stderr).toContain('regel 3: text');
    expect(status).toBe(2);
  });

  it('refuses a protocol that it does not know, by its line', () => {
    const { stderr, status } = check(draft('a', 'Hallo', { protocol: 'elders' }), '--json');
    expect(stderr).toContain('regel 1: ');
    expect(stderr).toContain('elders');
    expect(status).toBe(2);
  });
});

describe('check with a text', () => {
  it('prints a report in Dutch that a person can read', () => {
    const { stdout, status } = check('', 'Wat ben ik trots op Jip uit groep 5!');
    expect(status).toBe(0);
    expect(stdout).toContain('“Jip”');
    expect(stdout).toContain('Konot');
  });

  it('takes standard input and the circumstances', () => {
    const text = 'Ik vind die nieuwe rekenmethode op onze school echt waardeloos voor kinderen.';
    const personal = check(text, '--protocol', 'loket', '--role', 'teacher', '--account', 'personal');
    expect(personal.stdout).toContain('Loket');
    const wrong = check(text, '--role', 'koning');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('author.role');
  });
});
