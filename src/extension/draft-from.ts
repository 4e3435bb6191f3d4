import type { Draft, Role } from '../draft/draft';
import type { PageContext } from '../sites/site';

/** The draft that stands in a compose box: its text, what the page shows around it, and who the author is. */
export function draftFrom(site: string, text: string, context: PageContext, role: Role): Draft {
  const { kind, account, accountName, inReplyTo, attachments } = context;
  return {
    text,
    site,
    kind,
    author: { role, account, ...(accountName !== undefined && { name: accountName }) },
    ...(inReplyTo && { inReplyTo }),
    attachments,
  };
}
