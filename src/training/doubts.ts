import { analyse } from '../analyser/analyse';
import type { Finding } from '../analyser/report';
import type { Draft } from '../draft/draft';
import type { Protocol } from '../protocol/protocol';
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
    ...aboutDraft(one, findings(draftOf(one))),
    ...(better ? rulesOf(findings(better)).map((found) => doubt('better_but_found', found)) : []),
  ];
}

function aboutDraft({ answer, clauses }: Case, findings: readonly Finding[]): Doubt[] {
  if (answer === 'publish') return rulesOf(findings).map((found) => doubt('fine_but_found', found));
  if (findings.length === 0) return [doubt('nothing_found', '')];
  const spoken = new Set(findings.flatMap((finding) => finding.clauses));
  const unexplained = findings.filter((finding) => !finding.clauses.some((id) => clauses.includes(id)));
  return [
    ...clauses.filter((id) => !spoken.has(id)).map((id) => doubt('clause_not_found', id)),
    ...rulesOf(unexplained).map((found) => doubt('not_explained', found)),
  ];
}

function rulesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

function doubt(kind: Doubt['kind'], found: string): Doubt {
  return { kind, found };
}
