import { negatedAt } from '../framing';
import { firstEvidence } from '../kinds/combination';
import type { ReadDraft, Rule } from '../rule';

const ABOUT_THE_INTERNSHIP = [
  { all: ['internship-strong'], unless: ['internship-ahead'] },
  { all: ['internship-weak', 'experienced'], unless: ['internship-ahead', 'own-family'] },
];

/** An intern about the internship school or its pupils, with no sign that the supervisor agrees. */
export const internship: Rule = {
  id: 'internship',
  level: 'warn',
  roles: ['intern'],
  find(draft) {
    if (draft.kind === 'message' || draft.kind === 'profile' || isPermitted(draft)) return [];
    const evidence = firstEvidence(draft, ABOUT_THE_INTERNSHIP);
    return evidence ? [{ ...evidence, message: 'rule_internship' }] : [];
  },
};

function isPermitted({ read }: ReadDraft): boolean {
  return read.sentences.some(({ body }) =>
    body.cues.get('supervisor-permission')?.some((cue) => !negatedAt(body, cue)),
  );
}
