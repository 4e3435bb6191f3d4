import { EMPLOYEES, type Role } from '../draft/draft';
import type { Clause, Protocol } from './protocol';

/** Whether a clause speaks to someone with this role. */
export function appliesTo(clause: Clause, role: Role): boolean {
  return clause.audience.some(
    (audience) => audience === role || (audience === 'employee' && EMPLOYEES.includes(role)),
  );
}

/** The clauses that a rule watches over for this role; when none speaks to the role, all that the rule watches over. */
export function clausesFor(protocol: Protocol, ruleId: string, role: Role): Clause[] {
  const all = handledBy(protocol, `rule:${ruleId}`);
  const own = all.filter((clause) => appliesTo(clause, role));
  return own.length > 0 ? own : all;
}

/**
 * The clauses to keep in mind in a context (`always`, `education` …). What the organisation took upon itself
 * holds for whoever writes in its name, whatever their role.
 */
export function clausesInContext(protocol: Protocol, tip: string, role: Role): Clause[] {
  return handledBy(protocol, `tip:${tip}`).filter(
    (clause) => appliesTo(clause, role) || clause.audience.includes('organisation'),
  );
}

/** The clause with this id, if the protocol has it. */
export function findClause(protocol: Protocol, id: string): Clause | undefined {
  return protocol.clauses.find((clause) => clause.id === id);
}

function handledBy(protocol: Protocol, handler: string): Clause[] {
  return currentFirst(
    protocol,
    protocol.clauses.filter(({ handled }) => handled.includes(handler)),
  );
}

/** Where two documents differ the current one wins, so its clauses come first; otherwise the pack's order stays. */
function currentFirst(protocol: Protocol, clauses: readonly Clause[]): Clause[] {
  const current = protocol.sources.filter((source) => source.current).map(({ id }) => id);
  return clauses.toSorted((a, b) => Number(current.includes(b.source)) - Number(current.includes(a.source)));
}
