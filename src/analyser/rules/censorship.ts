import { negatedAt } from '../framing';
import type { Match, Rule } from '../rule';
import { perSentence, type SentenceBody } from '../scan';
import { spanIn, wordsOf } from '../text';
import { sentencesWhere } from '../where';

/** Removing or hiding what others think: criticism taken away, critics blocked. House rules against abuse pass. */
export const censorship: Rule = {
  id: 'censorship',
  level: 'warn',
  find: (draft) =>
    sentencesWhere(draft.read, silencing).flatMap((sentence): Match[] => {
      const cue = silencing(sentence.body);
      if (!cue) return [];
      const because = [{ kind: 'words', text: wordsOf(sentence, cue) }] as const;
      return [{ span: spanIn(sentence, cue), message: 'rule_censorship', because }];
    }),
};

const silencing = perSentence((body: SentenceBody) => {
  const { cues } = body;
  if (cues.has('house-rule-words') || !cues.has('criticism')) return undefined;
  return cues.get('silences')?.find((cue) => !negatedAt(body, cue));
});
