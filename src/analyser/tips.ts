import { clausesFor, clausesInContext } from '../protocol/clauses';
import type { Clause } from '../protocol/protocol';
import type { Finding } from './report';
import type { Context, ReadDraft } from './rule';
import { RULES } from './rules/index';
import { hasSentence } from './text/where';

/**
 * The ids of the clauses that fit this draft without asking for action, most fitting first: those of rules whose
 * subject is touched, then those that fit the circumstances, then what always holds. Clauses of findings are left out.
 */
export function tipsFor(draft: ReadDraft, context: Context, findings: readonly Finding[]): string[] {
  const said = new Set(findings.flatMap((finding) => finding.clauses));
  const { role } = draft.author;
  const touched = RULES.filter((rule) => rule.touches?.(draft, context)).flatMap((rule) =>
    clausesFor(context.protocol, rule.id, role),
  );
  const inContext = circumstances(draft).flatMap((name): readonly Clause[] =>
    clausesInContext(context.protocol, name, role),
  );
  const ids = [...touched, ...inContext].map((clause) => clause.id);
  return [...new Set(ids)].filter((id) => !said.has(id));
}

function circumstances(draft: ReadDraft): string[] {
  const names: string[] = [];
  if (draft.kind === 'edit') names.push('correction');
  if (draft.author.account === 'organisation') names.push('organisation-account');
  if (hasSentence(draft.read, 'education-topic')) names.push('education');
  return [...names, 'always'];
}
