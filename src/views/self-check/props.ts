import type { ProtocolProblem } from '../../protocol/problem';
import type { Language } from '../translate';

/** How the extension stands in this browser; holds no post and no name from the class list. */
export interface SelfCheck {
  /** When it was looked at, as `2026-11-21T10:15:00.000Z`. */
  readonly made: string;
  readonly version: string;
  /** The extension's own id, by which a policy names it. */
  readonly id: string;
  /** How it came here, as the browser says: `admin`, `normal`, `development` …; absent where it does not say. */
  readonly installed?: string;
  /** `Firefox 153.0`. */
  readonly browser: string;
  readonly system: string;
  readonly policy: {
    readonly managed: boolean;
    readonly set: readonly { readonly path: string; readonly value: string }[];
    readonly refused: readonly ProtocolProblem[];
  };
  readonly sites: readonly CheckedSite[];
  readonly stored: readonly {
    readonly area: 'local' | 'session';
    readonly key: string;
    readonly size: number;
  }[];
  /** What was not in order and is kept apart. */
  readonly setAside: readonly { readonly key: string; readonly since: string; readonly count: number }[];
}

/** A host, and whether the extension looks along there. */
export interface CheckedSite {
  /** Of the network; absent for a site that was added. */
  readonly name?: string;
  readonly host: string;
  /** The browser allows us there. */
  readonly permitted: boolean;
  /** Switched off in the settings. */
  readonly off: boolean;
}

/** All that the page shows, and what it can have done. */
export interface SelfCheckProps {
  readonly check: SelfCheck;
  readonly language: Language;
  /** Whether the browser let us. */
  copy(text: string): Promise<boolean>;
}
