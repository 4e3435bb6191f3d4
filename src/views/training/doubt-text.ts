import { findClause } from '../../protocol/clauses';
import type { Protocol } from '../../protocol/protocol';
import type { Doubt } from '../../training/doubts';
import { ruleName } from '../rule-text';
import type { Voice } from '../voice';

/** A doubt in the words of the screen: what a rule is called, and where a clause stands in the protocol. */
export function doubtText({ kind, found }: Doubt, protocol: Protocol, voice: Voice): string {
  return voice.say(`training_doubt_${kind}`, { found: named(found, kind, protocol, voice) });
}

function named(found: string, kind: Doubt['kind'], protocol: Protocol, voice: Voice): string {
  if (kind === 'clause_not_found') return findClause(protocol, found)?.place ?? found;
  return found && ruleName(found, voice);
}
