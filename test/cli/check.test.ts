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

  it('says in Dutch what is wrong with each line', () => {
    const lines = [
      '{"text": "Hallo"}',
      draft('b', 'Hallo', { text: 3 }),
      draft('c', 'Hallo', { author: { role: 'koning' } }),
      draft('d', 'Hallo', { protocol: 'elders' }),
      draft('e', 'Hallo', { attachments: 'foto.png' }),
      '{"id": true, "text": "Hallo"}',
      '"Hallo"',
      'Hallo',
    ];
    const { stdout, stderr, status } = check(lines.join('\n'), '--json');
    expect(stderr.trim().split('\n')).toEqual([
      'regel 1: id ontbreekt',
      'regel 2: text moet tekst zijn',
      'regel 3: author.role: kies uit teacher, support, intern, leader, board, staff, pupil, parent',
      'regel 4: protocol: “elders” is niet bekend, kies uit konot, loket',
      'regel 5: attachments moet een lijst zijn',
      'regel 6: id moet tekst of een getal zijn',
      'regel 7: de regel moet een object zijn, tussen accolades',
      'regel 8: dit is geen geldige JSON',
    ]);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('takes what a device knows: refused pictures, words of the school and whether it is lesson time', () => {
    const photo = {
      roster: { pupils: ['Jip Wint'], notPictured: ['Jip Wint'] },
      attachments: [{ kind: 'image', name: 'Jip Wint.jpg' }],
    };
    const lines = [
      draft('a', 'Trots op Jip Wint!', photo),
      draft('b', 'Wij noemen dit hier de Zwaluwbrief.', { terms: { flag: [{ term: 'Zwaluwbrief' }] } }),
      draft('c', 'Wat een mooie dag vandaag!', { lessonNow: true }),
    ];
    const { lines: answers, status } = check(lines.join('\n'), '--json');
    const rules = answers.map((line) => JSON.parse(line).findings.map(({ rule }: { rule: string }) => rule));
    expect(rules[0]).toContain('photo-consent');
    expect(rules[1]).toContain('internal-information');
    expect(rules[2]).toContain('lesson-time');
    expect(status).toBe(0);
  });

  it('has nothing against an empty text', () => {
    const { lines, status } = check(draft('a', ''), '--json');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'a', verdict: 'clear', findings: [] },
    ]);
    expect(status).toBe(0);
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
    expect(wrong.stderr).toContain('author.role: kies uit teacher, ');
  });

  it.each(['', ' \n\t\n'])('says that there is nothing to check in %j', (input) => {
    const { stdout, stderr, status } = check(input);
    expect(stdout).toBe('');
    expect(stderr).toContain('Er is geen tekst om na te kijken.');
    expect(status).toBe(2);
  });
});

describe('check with wrong options', () => {
  it.each([
    ['--streng is geen optie.', ['Hallo', '--streng']],
    ['-x is geen optie.', ['-x', 'Hallo']],
    ['Achter --role ontbreekt de waarde.', ['Hallo', '--role']],
    ['Achter --role ontbreekt de waarde.', ['Hallo', '--role', '--json']],
    ['Achter --json hoort geen waarde.', ['--json=ja']],
    ['Bij --json hoort niets anders: alles staat in de regels zelf.', ['--json', 'Hallo']],
    [
      'Bij --json hoort niets anders: alles staat in de regels zelf.',
      ['--json', '--protocol', 'bestaatniet'],
    ],
  ])('%s', (sentence, args) => {
    const { stdout, stderr, status } = check('', ...args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(new RegExp(`^${sentence}\n\nGebruik:\n`));
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });
});
