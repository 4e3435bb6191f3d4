import { analyse } from '../analyser/analyse';
import type { Finding } from '../analyser/report';
import type { Draft } from '../draft/draft';
import { appliesTo, findClause } from '../protocol/clauses';
import type { Clause, Protocol } from '../protocol/protocol';
import { betterDraftOf, draftOf, knowledgeOf } from './case-draft';
import type { Case } from './deck';

/** Where a case and the check disagree. The sentence is `training_doubt_<kind>`; `found` is its one fill-in. */
export interface Doubt {
  readonly kind:
    | 'fine_but_found'
    | 'nothing_found'
    | 'clause_not_found'
    | 'not_explained'
    | 'better_but_found';
  /** The rule that spoke, or the clause that nothing spoke for; empty when nothing was found. */
  readonly found: string;
}

/**
 * Where the check says otherwise than a case does, so that a coach does not learn it in front of a full room:
 * a fine draft in which something is found, a clause that no finding rests on, a finding that no clause explains.
 */
export function doubtsAbout(one: Case, protocol: Protocol): Doubt[] {
  const better = betterDraftOf(one);
  const findings = (draft: Draft) => analyse(draft, protocol, knowledgeOf(one)).findings;
  return [
    ...aboutDraft(one, findings(draftOf(one)), protocol),
    ...(better ? rulesOf(findings(better)).map((found) => doubt('better_but_found', found)) : []),
  ];
}

function aboutDraft(one: Case, findings: readonly Finding[], protocol: Protocol): Doubt[] {
  if (one.answer === 'publish') return rulesOf(findings).map((found) => doubt('fine_but_found', found));
  if (findings.length === 0) return [doubt('nothing_found', '')];
  const spoken = new Set(findings.flatMap((finding) => finding.clauses));
  const silent = one.clauses.filter((id) => !spoken.has(id) && isWatchedOver(findClause(protocol, id)));
  const unexplained = findings.filter((finding) => !isExplained(finding, one, protocol));
  return [
    ...silent.map((id) => doubt('clause_not_found', id)),
    ...rulesOf(unexplained).map((found) => doubt('not_explained', found)),
  ];
}

// Of a clause that asks for no check, no check can speak.
function isWatchedOver(clause: Clause | undefined): boolean {
  return clause?.handled.some((handler) => handler.startsWith('rule:')) ?? false;
}

// Where a protocol has nothing on it that speaks to this author, the case has nothing to name.
function isExplained({ clauses }: Finding, one: Case, protocol: Protocol): boolean {
  if (clauses.some((id) => one.clauses.includes(id))) return true;
  return !clauses.some((id) => {
    const clause = findClause(protocol, id);
    return clause && appliesTo(clause, one.draft.author.role);
  });
}

function rulesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

function doubt(kind: Doubt['kind'], found: string): Doubt {
  return { kind, found };
}
