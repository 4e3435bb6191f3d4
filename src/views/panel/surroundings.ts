import type { Role } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import type { SwitchedOff } from '../../protocol/rule-choices';
import type { Recognise } from '../../review/recognise';
import type { Outside } from '../advice/outside';
import type { Contacts } from '../choices';
import type { Voice } from '../voice';

/** What the author and the school chose, as far as the panel goes by it; a part of the settings. */
export interface PanelChoices {
  readonly role: Role;
  readonly contacts: Contacts;
  readonly remindReactions: boolean;
}

/** All that the parts of the panel know beside what was found. */
export interface Surroundings {
  readonly voice: Voice;
  readonly protocol: Protocol;
  readonly choices: PanelChoices;
  /** Rules that protect children and are off. */
  readonly switchedOff: readonly SwitchedOff[];
  readonly outside: Outside;
  /** Whether somebody decided about a text. */
  readonly recognise: Recognise;
  /** How the author undoes something on this computer: `Ctrl+Z`. */
  readonly undoKeys: string;
}
