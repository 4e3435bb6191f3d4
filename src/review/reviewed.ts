import type { AccountKind, Attachment, DraftKind, Role } from '../draft/draft';

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

/** A file with what is to be seen on it; without it when nothing is told. */
export function withAlt({ alt: _, ...file }: Attachment, alt: string): Attachment {
  return alt.trim() === '' ? file : { ...file, alt };
}

/** A network that a draft can be meant for. */
export interface Network {
  readonly id: string;
  readonly name: string;
  /** What people call it beside that. */
  readonly alsoCalled?: readonly string[];
}
