import type { Knowledge } from '../analyser/knowledge';
import type { Draft } from '../draft/draft';
import type { Case } from './deck';

/** The draft of a case, as the analyser reads it. */
export function draftOf({ draft }: Case): Draft {
  const { roster, attachments = [], ...rest } = draft;
  return { ...rest, attachments };
}

/** The better version as a draft; undefined when there is none. */
export function betterDraftOf(one: Case): Draft | undefined {
  if (!one.better) return undefined;
  const { account, ...changed } = one.better;
  const draft = draftOf(one);
  return { ...draft, ...changed, author: { ...draft.author, ...(account && { account }) } };
}

/** What the author's device would know in a case. */
export function knowledgeOf({ draft: { roster } }: Case): Knowledge {
  return { roster: { pupils: [], staff: [], parents: [], ...roster } };
}
