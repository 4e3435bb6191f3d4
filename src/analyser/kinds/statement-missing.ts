import type { Signal } from '../report';
import type { Context, Match, ReadDraft, Rule } from '../rule';

/** A rule about something that is fine as long as the text says something about it: a consent, a source. */
export interface StatementRule extends Pick<Rule, 'id' | 'level' | 'roles'> {
  /** What asks for the statement; empty when nothing does. */
  asks(draft: ReadDraft, context: Context): readonly Match[];
  /** Whether the text makes the statement. */
  states(draft: ReadDraft, context: Context): boolean;
}

/** Makes a rule of "this needs a statement, and there is none"; its clauses are worth showing whenever it is asked for. */
export function statementMissing({ asks, states, ...rule }: StatementRule): Rule {
  return {
    ...rule,
    find: (draft, context) => {
      const asking = asks(draft, context);
      return asking.length > 0 && !states(draft, context) ? asking : [];
    },
    concerns: (draft, context) => !states(draft, context),
    touches: (draft, context) => asks(draft, context).length > 0,
  };
}

/** The circumstance that a file is attached. */
export function attachmentSignal(name: string): Signal {
  return { kind: 'circumstance', text: `attachment:${name}` };
}
