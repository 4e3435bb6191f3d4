import type { Level, Verdict } from '../../analyser/report';
import type { AccountKind, Behalf, Role } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import type { SwitchedOff } from '../../protocol/rule-choices';
import type { Language } from '../translate';

/** What the page tells about the compose box in use: ids only, no word of the draft. */
export interface PopupPage {
  readonly status: Verdict | 'idle' | 'off' | 'unchecked' | 'unrecognised';
  readonly findings: readonly {
    readonly rule: string;
    readonly level: Level;
    readonly clauses: readonly string[];
  }[];
  /** Ids of the matching clauses, most fitting first. */
  readonly tips: readonly string[];
  /** On whose behalf the compose box in use writes. */
  readonly account?: AccountKind;
}

/** What the author chose on this device. */
export interface PopupSettings {
  /** Id of a protocol. */
  readonly protocol: string;
  readonly role: Role;
  readonly language: Language;
}

/** Whether the extension looks along, and what turns that on and off. */
export interface PopupSwitches {
  /** Until when nothing is checked anywhere, in milliseconds since 1970; absent: not paused. */
  readonly pausedUntil?: number | undefined;
  /** Absent on a page where the extension never looks along. */
  readonly site?: {
    readonly off: boolean;
    /** The school's management decides. */
    readonly forced: boolean;
    turn(on: boolean): void;
  };
  pause(): void;
  resume(): void;
}

/** An account of the network in front of which was told on whose behalf it writes. */
export interface PopupAccount {
  readonly key: string;
  /** Empty where the network shows none. */
  readonly name: string;
  readonly kind: Behalf;
  readonly forced: boolean;
}

/** A site that was added. `permitted`: the browser allows us there; `forced`: the school's management added it. */
export interface PopupSite {
  readonly host: string;
  readonly permitted: boolean;
  readonly forced?: true;
}

/** The sites beside the networks, and what can be done with them. */
export interface PopupSites {
  readonly added: readonly PopupSite[];
  readonly suggested: readonly { readonly name: string; readonly host: string }[];
  /** Adds the site of an address as somebody wrote it, in answer to a press; tells why it cannot. */
  add(written: string): 'invalid' | 'known' | undefined;
  remove(host: string): void;
}

/** Where the popup leads. */
export type Destination = 'protocol' | 'review' | 'training' | 'settings' | 'self-check' | 'incident';

/** All that the popup shows, and whom it tells about a choice. */
export interface PopupProps {
  /** Absent on pages where the extension does not look along. */
  readonly page?: PopupPage | undefined;
  readonly protocols: readonly Protocol[];
  readonly settings: PopupSettings;
  /** Which of the settings the school's management set, as `isForced` has them. */
  readonly forced?: ReadonlySet<string>;
  readonly switches?: PopupSwitches;
  /** Rules that protect children and are off. */
  readonly switchedOff?: readonly SwitchedOff[];
  readonly accounts?: readonly PopupAccount[];
  /** Absent where none can be added. */
  readonly sites?: PopupSites;
  /** Where the author can go from here, in the order shown. */
  readonly destinations?: readonly Destination[];
  /** Copies the structure of a page that we do not recognise; `false` when that failed. */
  copyDiagnostic?(): Promise<boolean>;
  goTo?(destination: Destination): void;
  /** Shows a clause where it stands in the protocol. */
  openClause?(id: string): void;
  chooseAccount?(key: string, kind: Behalf): void;
  /** Gets the settings as they are after a choice; draw again with them. */
  onChange(settings: PopupSettings): void;
}
