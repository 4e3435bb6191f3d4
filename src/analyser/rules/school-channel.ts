import { firstEvidence } from '../kinds/combination';
import type { ReadDraft, Rule } from '../rule';

const OWN_CHANNEL = [{ all: ['channel-announce', 'channel-school'], reach: 1 }];
const CHANNEL_PROFILE = [{ all: ['channel-series', 'channel-school'] }];
const TEACHER_NAME = /(?:^|[^a-zÀ-ɏ])@?(?:juf|meester|miss|juffrouw)[\s._]?[a-zÀ-ɏ]/i;

/** A teacher's own "juf" or "meester" channel in which the school is shown: the manager should know of it. */
export const schoolChannel: Rule = {
  id: 'school-channel',
  level: 'warn',
  roles: ['teacher', 'support', 'intern'],
  find(draft) {
    if (draft.author.account === 'organisation' || !TEACHER_NAME.test(draft.text)) return [];
    const evidence = firstEvidence(draft, combinationsFor(draft));
    return evidence ? [{ ...evidence, message: 'rule_school_channel' }] : [];
  },
};

function combinationsFor({ kind }: ReadDraft) {
  return kind === 'profile' ? [...OWN_CHANNEL, ...CHANNEL_PROFILE] : OWN_CHANNEL;
}
