import { firstEvidence } from '../kinds/combination';
import type { Rule } from '../rule';

const TEACHING_NOW = [
  { all: ['lesson-confession'], unless: ['lesson-over'] },
  { all: ['lesson-busy', 'lesson-now', 'lesson-off'], reach: 2, unless: ['lesson-over'] },
];

/** A text that shows by itself that its author should be teaching now. */
export const lessonTime: Rule = {
  id: 'lesson-time',
  level: 'warn',
  roles: ['teacher', 'support', 'intern', 'leader'],
  find(draft) {
    const evidence = firstEvidence(draft, TEACHING_NOW);
    return evidence ? [{ ...evidence, message: 'rule_lesson_time' }] : [];
  },
};
