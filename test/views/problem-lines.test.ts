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

it('says of very many how many more there are', () => {
  expect(problemLines(problems(50), voice)).toHaveLength(50);
  const lines = problemLines(problems(52), voice);
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toBe('En nog 2 dingen.');
});
