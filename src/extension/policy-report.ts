import type { ProtocolProblem } from '../protocol/problem';
import { isManaged, type Policy } from './policy';

/** What the school's management set, for people who have to find out whether it arrived. */
export interface PolicyReport {
  readonly managed: boolean;
  /** Each value that is in force, by its name; names of people are counted only. */
  readonly set: readonly { readonly path: string; readonly value: string }[];
  /** Each value that was refused, and why; the sentences are `protocol_error_<reason>` in `_locales`. */
  readonly refused: readonly ProtocolProblem[];
}

/** What can be told of a policy. Pure. */
export function policyReport(policy: Policy): PolicyReport {
  const { people, protocolFiles, ...plain } = policy.values;
  const set = Object.entries(plain).map(([path, value]) => ({ path, value: JSON.stringify(value) }));
  if (people) set.push({ path: 'people', value: String(people.length) });
  if (protocolFiles) {
    set.push({ path: 'protocolFiles', value: policy.protocols.map(({ id }) => id).join(', ') });
  }
  const refused = policy.refused.map(({ file, path, reason, found, allowed }) => ({
    file,
    path,
    reason,
    found,
    allowed,
  }));
  return { managed: isManaged(policy), set, refused };
}
