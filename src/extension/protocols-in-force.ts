import { BUNDLED_PROTOCOLS } from '../protocol/packs';
import type { Protocol } from '../protocol/protocol';
import { readPolicy } from './policy';
import { ownProtocols } from './stores';

/** Every protocol that can be chosen, each id once: those that come with the extension, the management's, one's own. */
export async function protocolsInForce(): Promise<readonly Protocol[]> {
  const [{ protocols }, own] = await Promise.all([readPolicy(), ownProtocols.read()]);
  const all = [...BUNDLED_PROTOCOLS, ...protocols, ...own];
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}

/** The protocol with this id; undefined when it is gone. */
export async function protocolInForce(id: string): Promise<Protocol | undefined> {
  return (await protocolsInForce()).find((protocol) => protocol.id === id);
}
