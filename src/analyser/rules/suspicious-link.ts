import { firstEvidence } from '../kinds/combination';
import { isLookalike, isShortened, type Link, linksIn } from '../numbers/links';
import type { Match, ReadDraft, Rule } from '../rule';
import { type Sentence, spanIn } from '../text/text';
import { hasSentence, placesWhere } from '../text/where';

const CODE_REQUEST = [{ all: ['code-request', 'code-ask'], unless: ['frame-subject', 'code-warning'] }];

/** A link that may lead elsewhere than it says, or a request for a login code. */
export const suspiciousLink: Rule = {
  id: 'suspicious-link',
  level: 'warn',
  find(draft) {
    const { sentences } = draft.read;
    const links = placesWhere(draft.read, linksIn)
      .filter((at) => !isWarnedOf(sentences, at))
      .flatMap((at) => {
        const sentence = sentences[at] as Sentence;
        const suspicious = linksIn(sentence.body).filter((link) => isSuspicious(link, draft));
        return suspicious.map((link) => toMatch(link, sentence));
      });
    const request = draft.kind === 'message' ? firstEvidence(draft, CODE_REQUEST) : undefined;
    return request ? [...links, { ...request, message: 'rule_suspicious_link' }] : links;
  },
};

// "Klik er niet op": said of a link in the same breath; further off it is about something else.
function isWarnedOf(sentences: readonly Sentence[], at: number): boolean {
  return sentences.slice(Math.max(0, at - 1), at + 2).some(({ body }) => body.cues.has('code-warning'));
}

// A short link is common in a post; in a message, or beside a lure, it is what phishing looks like.
function isSuspicious(link: Link, draft: ReadDraft): boolean {
  if (isLookalike(link)) return true;
  return isShortened(link) && (draft.kind === 'message' || hasSentence(draft.read, 'phish-bait'));
}

function toMatch(link: Link, sentence: Sentence): Match {
  return {
    span: spanIn(sentence, link),
    message: 'rule_suspicious_link',
    because: [{ kind: 'words', text: link.words }],
  };
}
