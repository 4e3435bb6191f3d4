import type { Draft, Role } from '../draft/draft';
import type { Span } from '../draft/span';
import type { Protocol } from '../protocol/protocol';
import type { Knowledge } from './knowledge';
import type { Level, Signal } from './report';
import type { Text } from './text/text';

/** A draft whose text has been read into sentences and tokens once, for all rules. */
export interface ReadDraft extends Draft {
  readonly read: Text;
}

/** What holds for every draft on this device. */
export interface Context {
  readonly protocol: Protocol;
  readonly knowledge: Knowledge;
}

/** One hit of a rule. The message key is `rule_<id with underscores>` or that with a suffix, and `term_flagged` of a school's own term. */
export interface Match {
  /** Where in the text; absent when the draft as a whole or an attachment is meant. */
  readonly span?: Span;
  /** What is shown instead of the words at the span: an attachment's name. */
  readonly words?: string;
  readonly message: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly because: readonly Signal[];
  /** When this hit weighs otherwise than the rule does. */
  readonly level?: Level;
  /** It rests on a sum of small words: learned weights may doubt it, also where it holds a post. */
  readonly doubtful?: boolean;
  /** Its form, a whole turn of speech or a file tells it: learned weights never doubt it. */
  readonly undoubted?: boolean;
}

/**
 * One agreement that can be checked. A rule names no clause and no board: the protocol's clauses name the
 * rule (`handled: ["rule:<id>"]`), so that another board's protocol works without touching code.
 */
export interface Rule {
  readonly id: string;
  /** `stop` only where a child, a secret, a threat or a law is at stake. */
  readonly level: Level;
  /** Whom it applies to; absent: everyone. */
  readonly roles?: readonly Role[];
  /** What the author should act on. */
  find(draft: ReadDraft, context: Context): readonly Match[];
  /** What follows from a guess about another rule; asked where the rule's patterns and its own learned weights are silent. */
  implied?(draft: ReadDraft, context: Context): readonly Match[];
  /**
   * Whether the draft is of a sort that the rule is about at all: by its account, its kind, or a statement that
   * settles the matter. Learned weights are asked only then; absent: always.
   */
  concerns?(draft: ReadDraft, context: Context): boolean;
  /** Whether the rule's subject is touched at all, so that its clauses are worth showing as do's and don'ts. */
  touches?(draft: ReadDraft, context: Context): boolean;
}

/** Whether a rule speaks of a draft at all: the protocol leaves it on, and it is for the author's role. */
export function applies({ id, roles }: Rule, { author }: Draft, protocol: Protocol): boolean {
  return protocol.rules[id] !== 'off' && (!roles || roles.includes(author.role));
}
