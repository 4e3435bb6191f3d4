/** Names that the author's own device knows, as the school writes them. */
export interface Roster {
  readonly pupils: readonly string[];
  readonly staff: readonly string[];
  readonly parents: readonly string[];
}

/** Words of the school's own that are never meant ill, or never written. */
export interface OwnTerm {
  readonly term: string;
  readonly reason?: string;
}

/** A word that is always pointed out. */
export interface FlaggedTerm extends OwnTerm {
  /** The rule that it falls under; absent: `internal-information`. */
  readonly rule?: string;
  /** Absent: `warn`. */
  readonly level?: 'stop' | 'warn';
}

/** The school's own words: `flag` is always found, `allow` never. */
export interface OwnTerms {
  readonly flag: readonly FlaggedTerm[];
  readonly allow: readonly OwnTerm[];
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
