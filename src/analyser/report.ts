import type { Span } from '../draft/span';

/** `stop` holds the publish action; `warn` only points something out. */
export type Level = 'stop' | 'warn';

/** What the author is told in one word. */
export type Verdict = 'clear' | Level;

/** One thing that spoke for a finding, so that the panel can explain itself. */
export interface Signal {
  /** What kind of evidence: the words themselves, words around them, the class list, a checksum, or the draft's circumstances. */
  readonly kind: 'words' | 'context' | 'roster' | 'checksum' | 'circumstance';
  /** The evidence: words of the draft, or the name of the circumstance (`attachment:photo.jpg`, `account:personal`). */
  readonly text: string;
}

/** Something the author should act on. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  /** Where in the text; absent when the finding is about the draft as a whole or about an attachment. */
  readonly span?: Span;
  /** The words at the span, or the attachment's name; empty when the finding is about the whole draft. */
  readonly words: string;
  /** Ids of the protocol's clauses that the finding rests on. */
  readonly clauses: readonly string[];
  /** Key of the sentence in `_locales`, and what to fill in. */
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
  readonly because: readonly Signal[];
}

/** The answer to one draft. Findings stand in the order of the text; `tips` are clause ids, most fitting first. */
export interface Report {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly tips: readonly string[];
}
