import { findClause } from '../../protocol/clauses';
import type { Protocol } from '../../protocol/protocol';
import type { ProtocolPageProps, Reading } from './props';

/** How the page is read at first. */
export const AT_FIRST: Reading = { query: '', onlyOwn: false };

/** What the reader chose; otherwise the one with the clause that is asked for; otherwise the one that applies. */
export function protocolFor(
  { protocols, protocol, shown = '' }: Pick<ProtocolPageProps, 'protocols' | 'protocol' | 'shown'>,
  chosen?: string,
): Protocol | undefined {
  const applies = protocols.find(({ id }) => id === (chosen ?? protocol)) ?? protocols[0];
  if (chosen || !applies || findClause(applies, shown)) return applies;
  return protocols.find((one) => findClause(one, shown)) ?? applies;
}

/**
 * How the page is read once another place is asked for, so that this is in sight. Two protocols may have clauses of the
 * same id, and each has its sections: the one that its reader chose stays when the place can be in it.
 */
export function readingOf(shown: string, protocols: readonly Protocol[], { chosen }: Reading): Reading {
  const having = protocols.filter((one) => findClause(one, shown)).map(({ id }) => id);
  const stays = chosen && (having.length === 0 || having.includes(chosen));
  return { ...AT_FIRST, ...(stays && { chosen }) };
}
