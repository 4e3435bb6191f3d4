import { expect, it } from 'vitest';
import { openPoints } from '../../../src/views/popup/findings';
import type { PopupPage } from '../../../src/views/popup/props';

it('names each rule once, the most pressing first, with how often and where it is agreed', () => {
  const findings: PopupPage['findings'] = [
    { rule: 'foul-language', level: 'warn', clauses: [] },
    { rule: 'pupil-name', level: 'stop', clauses: ['konot-1.u3', 'konot-1.x1'] },
    { rule: 'pupil-name', level: 'stop', clauses: ['konot-1.x1'] },
    { rule: 'pupil-name', level: 'warn', clauses: [] },
  ];
  expect(openPoints({ status: 'stop', findings, tips: [] })).toEqual([
    { rule: 'pupil-name', level: 'stop', count: 2, clause: 'konot-1.u3' },
    { rule: 'foul-language', level: 'warn', count: 1, clause: undefined },
    { rule: 'pupil-name', level: 'warn', count: 1, clause: undefined },
  ]);
});
