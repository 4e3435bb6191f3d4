import type { Role } from '../draft/draft';
import type { Contacts } from './contacts';
import type { OwnTerms } from './terms';

/** A text in Dutch with English beside it. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** Whom a clause speaks to. `employee` is everyone in the school's service but interns. */
export type Audience =
  | 'employee'
  | 'teacher'
  | 'leader'
  | 'board'
  | 'staff'
  | 'intern'
  | 'pupil'
  | 'parent'
  | 'organisation';

/** What a clause asks: do this, do not do that, know this, or ask someone. */
export type ClauseKind = 'do' | 'dont' | 'know' | 'ask';

/** One agreement of a protocol, in our own words. */
export interface Clause {
  readonly id: string;
  /** Id of the document in the protocol's `sources`. */
  readonly source: string;
  /** Where in that document, as a reader would look it up. */
  readonly place: string;
  readonly audience: readonly Audience[];
  readonly kind: ClauseKind;
  readonly text: Bilingual;
  /** What takes care of it: `rule:<id>`, `tip:<context>`, `action:<id>` or `info:<page>`. */
  readonly handled: readonly string[];
}

/** A document that the clauses come from. When two differ, the `current` one wins. */
export interface Source {
  readonly id: string;
  readonly title: Bilingual;
  readonly current: boolean;
}

/** What makes clear in whose name a text speaks, as far as this protocol asks for it. */
export interface DisclaimerDemands {
  /** An opinion about education, the school or the board says whether it is personal or on behalf of the board. */
  readonly side: boolean;
  /** Whoever joins a discussion about the organisation says that they work there. */
  readonly membership: boolean;
  /** Whoever publishes about the organisation says that it is a personal opinion. */
  readonly ownOpinion: boolean;
}

/** How strictly a rule is applied: its own level, another one, or not at all. */
export type RuleSetting = 'stop' | 'warn' | 'off';

/** All that a school board agreed on. Nothing about a particular board stands in code. */
export interface Protocol {
  /** Where an editor finds the JSON Schema of this format; of no meaning here. */
  readonly $schema?: string;
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly title: Bilingual;
  readonly organisation: {
    /** How the board and its schools as a whole are called, first the usual form. */
    readonly names: readonly string[];
    /** Names of single schools, when the board gives them. */
    readonly schools: readonly string[];
    /** Parts of the usual file names of the logo. */
    readonly logoFiles: readonly string[];
  };
  readonly sources: readonly Source[];
  readonly clauses: readonly Clause[];
  /** Only what differs from a rule's own level. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly demands: {
    readonly disclaimer: DisclaimerDemands;
    /** Roles that may post from the organisation's account; absent: everyone. */
    readonly organisationAccount?: readonly Role[];
    /** Where messages for parents belong: the channel's name and its site id. */
    readonly parentChannel?: { readonly name: string; readonly site: string };
    /** Site ids that carry nothing formal and nothing sensitive. */
    readonly informalSites: readonly string[];
  };
  /** Ready-made statements: in full, and short for networks with little room. */
  readonly disclaimers: { readonly full: Bilingual; readonly short: Bilingual };
  /** Words that every author of this board has pointed out, or not. */
  readonly terms?: OwnTerms;
  /** Whom its authors can turn to, as long as nobody else was named on the device. */
  readonly contacts?: Partial<Contacts>;
}
