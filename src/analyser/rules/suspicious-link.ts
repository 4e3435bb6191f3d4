import { firstEvidence } from '../kinds/combination';
import { isLookalike, isShortened, type Link, linksIn } from '../links';
import type { Match, ReadDraft, Rule } from '../rule';
import { type Sentence, spanIn } from '../text';
import { hasSentence, sentencesWhere } from '../where';

const CODE_REQUEST = [{ all: ['code-request', 'code-ask'], unless: ['frame-subject'] }];

/** A link that may lead elsewhere than it says, or a request for a login code. */
export const suspiciousLink: Rule = {
  id: 'suspicious-link',
  level: 'warn',
  find(draft) {
    if (speaks(draft, 'code-warning')) return [];
    const links = sentencesWhere(draft.read, linksIn).flatMap((sentence) =>
      linksIn(sentence.body)
        .filter((link) => isSuspicious(link, draft))
        .map((link) => toMatch(link, sentence)),
    );
    const request = draft.kind === 'message' ? firstEvidence(draft, CODE_REQUEST) : undefined;
    return request ? [...links, { ...request, message: 'rule_suspicious_link' }] : links;
  },
};

// A short link is common in a post; in a message, or beside a lure, it is what phishing looks like.
function isSuspicious(link: Link, draft: ReadDraft): boolean {
  if (isLookalike(link)) return true;
  return isShortened(link) && (draft.kind === 'message' || speaks(draft, 'phish-bait'));
}

function speaks({ read }: ReadDraft, list: string): boolean {
  return hasSentence(read, list);
}

function toMatch(link: Link, sentence: Sentence): Match {
  return {
    span: spanIn(sentence, link),
    message: 'rule_suspicious_link',
    because: [{ kind: 'words', text: link.words }],
  };
}
