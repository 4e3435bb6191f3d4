import { fingerprintOf } from '../../review/fingerprint';
import type { Decision, Handover } from '../../review/handover';

/** What the reviewer filled in. */
export interface Answers {
  readonly agreed?: boolean;
  readonly name: string;
  readonly role: string;
  readonly comment: string;
  readonly withText: boolean;
}

/** What is filled in at first. */
export const NO_ANSWERS: Answers = { name: '', role: '', comment: '', withText: false };

/** Whether a decision can be taken: to a text that was emptied nobody can agree. `now`: the text as it is by then. */
export function isReady({ agreed, name }: Answers, now: string, { draft }: Handover): boolean {
  const emptied = now !== draft.text && now.trim() === '';
  return agreed !== undefined && name.trim() !== '' && !(agreed && emptied);
}

/** The decision as it goes back. A refusal is about the text as it came, whatever was tried with it. */
export async function decisionFrom(answers: Answers, now: string, { draft }: Handover): Promise<Decision> {
  const changed = answers.agreed === true && now !== draft.text;
  const [name, role, comment] = [answers.name, answers.role, answers.comment].map((words) => words.trim());
  return {
    outcome: answers.agreed ? (changed ? 'agreed-changed' : 'agreed') : 'refused',
    by: { name: name!, ...(role && { role }) },
    at: new Date().toISOString(),
    ...(comment && { comment }),
    ...(changed && { text: now }),
    fingerprint: await fingerprintOf(changed ? now : draft.text),
  };
}
