import type { OwnTerms } from '../protocol/terms';

/** Names that the author's own device knows, as the school writes them. */
export interface Roster {
  readonly pupils: readonly string[];
  readonly staff: readonly string[];
  readonly parents: readonly string[];
  /** Those of the pupils of whom no picture may be published. */
  readonly notPictured?: readonly string[];
}

/** What the device knows beside the draft and the protocol. Compared by identity: make a new object when it changes. */
export interface Knowledge {
  readonly roster: Roster;
  readonly terms?: OwnTerms;
  /** Whether lessons are being given now; absent when the hours are not known. */
  readonly lessonNow?: boolean;
}

/** Nothing known: no class list. */
export const NO_KNOWLEDGE: Knowledge = { roster: { pupils: [], staff: [], parents: [] } };
