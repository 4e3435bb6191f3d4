import type { Rule } from '../rule';
import { spanIn, wordsOf } from '../text/text';
import { flatVerdictIn, givesReason, mayJudge } from '../topics/flat-verdict';

/** A verdict on someone else's article, report, school or method without any reason. */
export const unsubstantiated: Rule = {
  id: 'unsubstantiated',
  level: 'warn',
  concerns: (draft) =>
    draft.kind !== 'message' && mayJudge(draft) && !givesReason(draft.read.sentences.map(({ body }) => body)),
  find(draft) {
    const verdict = draft.kind === 'message' ? undefined : flatVerdictIn(draft);
    if (!verdict) return [];
    const because = [{ kind: 'words', text: wordsOf(verdict.sentence, verdict.cue) }] as const;
    const span = spanIn(verdict.sentence, verdict.cue);
    return [{ span, message: 'rule_unsubstantiated', because, undoubted: verdict.undoubted ?? false }];
  },
};
