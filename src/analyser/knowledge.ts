/** Names that the author's own device knows, as the school writes them. */
export interface Roster {
  readonly pupils: readonly string[];
  readonly staff: readonly string[];
  readonly parents: readonly string[];
}

/** What the device knows beside the draft and the protocol. Compared by identity: make a new object when it changes. */
export interface Knowledge {
  readonly roster: Roster;
}

/** Nothing known: no class list. */
export const NO_KNOWLEDGE: Knowledge = { roster: { pupils: [], staff: [], parents: [] } };
