import { withoutLeave } from '../names/leave';
import { peopleIn } from '../people';
import type { Rule } from '../rule';

/** The text names a pupil. */
export const pupilName: Rule = {
  id: 'pupil-name',
  level: 'stop',
  find: (draft, context) =>
    withoutLeave(draft, peopleIn(draft, context))
      .filter((person) => person.kind === 'pupil')
      .map(({ start, end, source, sure, because }) => ({
        span: { start, end },
        message: source === 'roster' ? 'rule_pupil_name_roster' : 'rule_pupil_name',
        because,
        ...(!sure && { level: 'warn' as const }),
      })),
};
