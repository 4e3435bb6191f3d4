import type { Role } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import type { Contacts } from '../choices';
import type { Language } from '../translate';

/** All that the page of the protocol shows. */
export interface ProtocolPageProps {
  readonly protocols: readonly Protocol[];
  /** Id of the protocol that applies. */
  readonly protocol: string;
  readonly role: Role;
  readonly language: Language;
  /** Whom the school named. */
  readonly contacts: Contacts;
  /** The id of a clause, or of a section (`theme-tone`, `info-contacts`), to be shown at once. */
  readonly shown?: string | undefined;
  print(): void;
}

/** How the page is being read. */
export interface Reading {
  /** Id of the protocol that the reader chose to see. */
  readonly chosen?: string;
  readonly query: string;
  /** Leaves out what does not speak to the reader's role. */
  readonly onlyOwn: boolean;
}
