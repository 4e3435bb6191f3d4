import type { Report } from '../../analyser/report';
import type { AccountKind, Attachment, DraftKind, Role } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import type { Language } from '../translate';

/** A draft as it is reviewed: its text and all that the rules may look at. */
export interface Reviewed {
  readonly text: string;
  /** Id of the network that it is meant for. */
  readonly site: string;
  readonly kind: DraftKind;
  readonly account: AccountKind;
  readonly role: Role;
  /** Id of a protocol. */
  readonly protocol: string;
  readonly attachments: readonly Attachment[];
}

/** A network that a draft can be meant for. */
export interface Network {
  readonly id: string;
  readonly name: string;
}

/** All that the review page shows, and whom it tells. */
export interface ReviewProps {
  readonly language: Language;
  readonly protocols: readonly Protocol[];
  readonly networks: readonly Network[];
  readonly draft: Reviewed;
  readonly report: Report;
  /** Gets the draft after a change; draw again with it. */
  change(draft: Reviewed): void;
}
