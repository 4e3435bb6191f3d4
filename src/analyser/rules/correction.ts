import { negatedAt } from '../meaning/framing';
import type { ReadDraft, Rule } from '../rule';

/** A post that is changed or withdrawn without saying that and why. */
export const correction: Rule = {
  id: 'correction',
  level: 'warn',
  find(draft) {
    if (draft.kind !== 'edit' || draft.text.trim() === '') return [];
    // An apology or an admission says both: that something was changed, and why.
    if (says(draft, 'edit-admits') || (says(draft, 'edit-mark') && says(draft, 'edit-reason'))) return [];
    return [{ message: 'rule_correction', because: [{ kind: 'circumstance', text: 'kind:edit' }] }];
  },
  touches: (draft) => draft.kind === 'edit',
};

function says({ read }: ReadDraft, list: string): boolean {
  return read.sentences.some(({ body }) => body.cues.get(list)?.some((cue) => !negatedAt(body, cue)));
}
