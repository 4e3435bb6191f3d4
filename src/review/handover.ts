import type { Protocol } from '../protocol/protocol';
import type { Network, Reviewed } from './reviewed';

/** A draft as it was handed over; whatever is not told of it is for the reviewer to fill in. */
export type HandedDraft = Pick<Reviewed, 'text'> & Partial<Omit<Reviewed, 'text'>>;

/** How many characters a text of a handover may have. */
export const LONGEST_TEXT = 100_000;
/** The same of a single line. */
export const LONGEST_LINE = 2000;

/** What somebody can decide about a draft. `agreed-changed`: with the text as the reviewer made it. */
export const OUTCOMES = ['agreed', 'agreed-changed', 'refused'] as const;

/** One of those. */
export type Outcome = (typeof OUTCOMES)[number];

/** What was decided about a draft, by whom and when. */
export interface Decision {
  readonly outcome: Outcome;
  readonly by: { readonly name: string; readonly role?: string };
  /** As `2026-11-21T10:15:00.000Z`. */
  readonly at: string;
  readonly comment?: string;
  /** The text that was agreed on, where that is another one. */
  readonly text?: string;
  /** Of the text that the decision is about; see `fingerprintOf`. */
  readonly fingerprint: string;
}

/** A draft on its way from its author to somebody who looks along, or back with a decision. */
export interface Handover {
  readonly postwijzer: 'review';
  readonly version: 1;
  readonly at: string;
  readonly draft: HandedDraft;
  readonly from?: string;
  readonly question?: string;
  /** Names were left out of the text before it went. */
  readonly withoutNames?: true;
  readonly decision?: Decision;
}

/** The text that a decision is about. */
export function decidedText({ draft, decision }: Handover): string {
  return decision?.text ?? draft.text;
}

/** The draft that is judged: as it was handed over, and for the rest as the reviewer filled it in. */
export function judgedDraft({ draft }: Handover, filledIn: Reviewed): Reviewed {
  return { ...filledIn, ...draft };
}

/** What a reviewer can choose from. */
export interface KnownHere {
  readonly networks: readonly Network[];
  readonly protocols: readonly Protocol[];
}

/** A handover as it is read where these are known: a network or protocol that is not is for the reviewer to fill in. */
export function asKnownHere(handover: Handover, { networks, protocols }: KnownHere): Handover {
  const { site, protocol, ...draft } = handover.draft;
  return {
    ...handover,
    draft: {
      ...draft,
      ...(site && networks.some(({ id }) => id === site) && { site }),
      ...(protocol && protocols.some(({ id }) => id === protocol) && { protocol }),
    },
  };
}
