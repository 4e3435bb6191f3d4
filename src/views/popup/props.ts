import type { Level, Verdict } from '../../analyser/report';
import type { Role } from '../../draft/draft';
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
}

/** What the author chose on this device. */
export interface PopupSettings {
  /** Id of a protocol. */
  readonly protocol: string;
  readonly role: Role;
  readonly language: Language;
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

/** All that the popup shows, and whom it tells about a choice. */
export interface PopupProps {
  /** Absent on pages where the extension does not look along. */
  readonly page?: PopupPage | undefined;
  readonly protocols: readonly Protocol[];
  readonly settings: PopupSettings;
  /** Rules that protect children and are off. */
  readonly switchedOff?: readonly SwitchedOff[];
  /** Absent where none can be added. */
  readonly sites?: PopupSites;
  /** Copies the structure of a page that we do not recognise; `false` when that failed. */
  copyDiagnostic?(): Promise<boolean>;
  /** Gets the settings as they are after a choice; draw again with them. */
  onChange(settings: PopupSettings): void;
}
