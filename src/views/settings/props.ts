import type { ComponentChildren } from 'preact';
import type { Dismissal } from '../../analyser/dismissed';
import type { Level } from '../../analyser/report';
import type { Protocol } from '../../protocol/protocol';
import type { OwnTerms } from '../../protocol/terms';
import type { Settings, SettingsPatch } from '../choices';
import type { PopupSites } from '../popup/props';
import type { Voice } from '../voice';

/** Changes what is there by then; tells why it was refused, as the end of a message key `settings_wrong_<reason>`. */
export type Change = (
  patch: SettingsPatch | ((now: Settings) => SettingsPatch),
) => Promise<string | undefined>;

/** A network or an added site, and how people call it. */
export interface NamedSite {
  readonly id: string;
  readonly name: string;
}

/** A file of everything: how to take it up, or what is wrong with it, a sentence each. */
export type OpenedFile =
  | { readonly ok: true; restore(): Promise<void> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What is kept on this device as a whole, and what can be done with it; all rejects when the browser refuses it. */
export interface Keeping {
  /** How many pieces of data were not in order and were set aside. */
  readonly setAside: number;
  /** Everything as a file. */
  exportAll(): Promise<void>;
  /** Looks whether such a file can be taken up; nothing has changed by then. */
  openFile(file: string, content: string): OpenedFile;
  forgetAll(): Promise<void>;
  exportSetAside(): Promise<void>;
  clearSetAside(): Promise<void>;
}

/** All that the settings page shows, and whom it tells about a choice. */
export interface SettingsProps {
  /** What holds, the management's choices included. */
  readonly settings: Settings;
  /** Paths that the author cannot change. */
  readonly forced: ReadonlySet<string>;
  /** Words that the school's management gave: they stand first in `settings.terms`, and cannot be removed here. */
  readonly schoolTerms: OwnTerms;
  readonly protocols: readonly Protocol[];
  readonly rules: readonly { readonly id: string; readonly level: Level }[];
  readonly networks: readonly NamedSite[];
  readonly dismissals: readonly Dismissal[];
  readonly sites: PopupSites;
  readonly keeping: Keeping;
  readonly change: Change;
  /** The section that is asked for when the page opens. */
  readonly shown?: string | undefined;
  removeDismissal(dismissal: Dismissal): void;
  /** Sections of other makers, drawn where they belong. */
  readonly classList?: ComponentChildren;
  readonly ownProtocols?: ComponentChildren;
}

/** What every section gets. */
export interface SectionProps extends SettingsProps {
  readonly voice: Voice;
}
