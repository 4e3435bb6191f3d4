import type { Cue } from '../lexicon/lexicon';
import { isFiction } from '../meaning/fiction';
import { negatedAt } from '../meaning/framing';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import { quotedAt } from '../text/quotations';
import type { SentenceBody } from '../text/scan';
import { spanIn } from '../text/text';
import { sentencesWhere } from '../text/where';

/** The organisation's account in the hands of a role that may not publish there, or with a private opinion. */
export const organisationAccount: Rule = {
  id: 'organisation-account',
  level: 'warn',
  find(draft, context) {
    if (draft.author.account !== 'organisation') return [];
    return mayPublish(draft, context) ? privateOpinion(draft) : [roleMatch(draft)];
  },
};

// The parents' channel is every teacher's to write in.
function mayPublish({ author, site }: ReadDraft, { protocol }: Context): boolean {
  const { organisationAccount: roles, parentChannel } = protocol.demands;
  return site === parentChannel?.site || (roles?.includes(author.role) ?? true);
}

function roleMatch({ author }: ReadDraft): Match {
  return {
    message: 'rule_organisation_account_role',
    because: [
      { kind: 'circumstance', text: 'account:organisation' },
      { kind: 'circumstance', text: `role:${author.role}` },
    ],
  };
}

// "Ik ga morgen stemmen op…": a vote is nobody's but one's own.
function opinionIn(body: SentenceBody): Cue | undefined {
  const { cues, text } = body;
  const vote = /\b(?<![À-ɏ])(?:ik|mijn)(?![a-zÀ-ɏ])/i.test(text) ? cues.get('vote-word')?.[0] : undefined;
  return cues.get('account-opinion')?.find((cue) => !negatedAt(body, cue)) ?? vote;
}

function privateOpinion(draft: ReadDraft): Match[] {
  for (const sentence of sentencesWhere(draft.read, opinionIn)) {
    const cue = opinionIn(sentence.body);
    if (!cue || isFiction(draft, sentence) || quotedAt(draft.read, spanIn(sentence, cue))) continue;
    const words = sentence.body.text.slice(cue.start, cue.end);
    const because = [{ kind: 'words' as const, text: words }];
    return [{ span: spanIn(sentence, cue), message: 'rule_organisation_account_opinion', because }];
  }
  return [];
}
