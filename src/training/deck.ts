import type { Attachment, Behalf, DraftKind, RepliedTo, Role } from '../draft/draft';
import type { Bilingual } from '../protocol/protocol';

/** What can be done with a draft; in the order in which a screen lists them. */
export const ANSWERS = ['publish', 'adjust', 'dont'] as const;

/** What a participant says of a draft: publish it, change it first, or leave it. */
export type Answer = (typeof ANSWERS)[number];

/** What the author's device would know in this case. */
export interface CaseRoster {
  readonly pupils?: readonly string[];
  readonly staff?: readonly string[];
  readonly parents?: readonly string[];
}

/** The draft that a case is about. */
export interface CaseDraft {
  readonly text: string;
  /** Id of the network, as in `sites/`. */
  readonly site: string;
  readonly kind: Exclude<DraftKind, 'unknown'>;
  readonly author: { readonly role: Role; readonly account: Behalf };
  readonly inReplyTo?: RepliedTo;
  readonly attachments?: readonly Attachment[];
  readonly roster?: CaseRoster;
}

/** How it can be done: another text, and whatever else has to change with it. */
export interface Better {
  readonly text: string;
  readonly site?: string;
  readonly kind?: CaseDraft['kind'];
  readonly account?: Behalf;
  readonly attachments?: readonly Attachment[];
}

/** One draft to talk about. */
export interface Case {
  readonly id: string;
  /** Id of a theme of the deck. */
  readonly theme: string;
  readonly situation: Bilingual;
  readonly draft: CaseDraft;
  /** Id of the protocol that holds for the author. */
  readonly protocol: string;
  /** Absent: whether to publish, adjust or leave it. */
  readonly question?: Bilingual;
  readonly answer: Answer;
  /** Ids of the clauses that the answer rests on, the weightiest first. */
  readonly clauses: readonly string[];
  readonly why: Bilingual;
  /** Always there when the answer is to adjust. */
  readonly better?: Better;
}

/** What a group of cases is about; for pupils it is a lesson, with a question to begin and something to take home. */
export interface Theme {
  readonly id: string;
  readonly title: Bilingual;
  readonly starter?: Bilingual;
  readonly takeaway?: Bilingual;
}

/** A set of cases to practise with, as it stands in a file. */
export interface Deck {
  readonly format: 1;
  readonly id: string;
  readonly title: Bilingual;
  readonly audience: 'staff' | 'pupils';
  readonly themes: readonly Theme[];
  readonly cases: readonly Case[];
}
