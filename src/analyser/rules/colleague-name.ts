import { withoutLeave } from '../names/leave';
import { peopleIn } from '../people';
import type { Rule } from '../rule';

/** The text names a colleague, a parent or another private person around the school. */
export const colleagueName: Rule = {
  id: 'colleague-name',
  level: 'warn',
  find: (draft, context) =>
    withoutLeave(draft, peopleIn(draft, context))
      .filter((person) => person.kind === 'adult')
      .map(({ start, end, source, because }) => ({
        span: { start, end },
        message: source === 'roster' ? 'rule_colleague_name_roster' : 'rule_colleague_name',
        because,
      })),
};
