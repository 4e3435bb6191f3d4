import { negatedAt } from '../framing';
import { firstEvidence } from '../kinds/combination';
import type { ReadDraft, Rule } from '../rule';
import type { SentenceBody } from '../scan';

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
  return read.sentences.some(({ body }) => says(body, 'supervisor-permission') || agreesIn(body));
}

// "Zo heb ik het met mijn mentor afgesproken", "mijn begeleider zei ja".
function agreesIn(body: SentenceBody): boolean {
  return body.cues.has('supervisor') && says(body, 'supervisor-yes');
}

function says(body: SentenceBody, list: string): boolean {
  return body.cues.get(list)?.some((cue) => !negatedAt(body, cue)) ?? false;
}
