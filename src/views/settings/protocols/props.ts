import type { Protocol } from '../../../protocol/protocol';
import type { Voice } from '../../voice';

/** A protocol that can be chosen, and where it comes from. */
export interface Offered {
  readonly protocol: Protocol;
  readonly from: 'extension' | 'school' | 'own';
}

/** What the section about protocols shows and can ask for. */
export interface ProtocolsProps {
  readonly offered: readonly Offered[];
  /** The id of the protocol that applies. */
  readonly inForce: string;
  /** Whether the school's management chose which one applies. */
  readonly forced: boolean;
  readonly voice: Voice;
  /** Keeps a protocol, in the place of an own one with the same id. Rejects when nothing could be stored. */
  add(protocol: Protocol): Promise<void>;
  /** Takes out an own protocol. */
  remove(id: string): Promise<void>;
  /** Has a protocol apply from now on. */
  use(id: string): Promise<void>;
  /** Gives a protocol as a file. */
  exportFile(protocol: Protocol): void;
}
