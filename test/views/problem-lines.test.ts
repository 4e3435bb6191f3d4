import { expect, it } from 'vitest';
import type { ProtocolProblem } from '../../src/protocol/problem';
import { problemLines } from '../../src/views/problem-lines';
import { voiceIn } from '../../src/views/voice';

const voice = voiceIn('nl');

function problems(count: number): ProtocolProblem[] {
  const rest = { file: 'deck.json', reason: 'missing', found: '', allowed: '' } as const;
  return Array.from({ length: count }, (_, at) => ({ ...rest, path: `cases[${at}].why` }));
}

it('says of each problem where it is', () => {
  const [line, ...others] = problemLines(problems(1), voice);
  expect(line).toContain('deck.json');
  expect(line).toContain('cases[0].why');
  expect(others).toEqual([]);
});

it('names no place when the whole file is meant', () => {
  const whole = { file: 'deck.json', path: '$', found: '', allowed: '' };
  const lines = problemLines(
    [
      { ...whole, reason: 'too_long' },
      { ...whole, reason: 'not_readable' },
    ],
    voice,
  );
  expect(lines).toEqual([
    'deck.json: dit is te lang.',
    'deck.json kan niet worden gelezen. Is het een map, of is het bestand verplaatst?',
  ]);
});

it('says of very many how many more there are', () => {
  expect(problemLines(problems(50), voice)).toHaveLength(50);
  const lines = problemLines(problems(52), voice);
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toBe('En nog 2 dingen.');
});
