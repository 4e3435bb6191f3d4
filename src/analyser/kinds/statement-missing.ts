import type { Signal } from '../report';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import { perDraft } from '../text/per-draft';

/** A rule about something that is fine as long as the text says something about it: a consent, a source. */
export interface StatementRule extends Pick<Rule, 'id' | 'level' | 'roles'> {
  /** What asks for the statement; empty when nothing does. */
  asks(draft: ReadDraft, context: Context): readonly Match[];
  /** Whether the text makes the statement. */
  states(draft: ReadDraft, context: Context): boolean;
}

/** Makes a rule of "this needs a statement, and there is none"; its clauses are worth showing whenever it is asked for. */
export function statementMissing({ asks, states, ...rule }: StatementRule): Rule {
  const asking = perDraft(asks);
  return {
    ...rule,
    find: (draft, context) => {
      const matches = asking(draft, context);
      return matches.length > 0 && !states(draft, context) ? matches : [];
    },
    concerns: (draft, context) => !states(draft, context),
    touches: (draft, context) => asking(draft, context).length > 0,
  };
}

/** The circumstance that a file is attached. */
export function attachmentSignal(name: string): Signal {
  return { kind: 'circumstance', text: `attachment:${name}` };
}
