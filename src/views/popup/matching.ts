import type { Level } from '../../analyser/report';
import type { Clause, Protocol } from '../../protocol/protocol';
import type { NotedClause } from '../clause-list';
import { clausesById, clauseText } from '../clause-text';
import { ruleName } from '../rule-text';
import { hasMessage } from '../translate';
import type { Voice } from '../voice';
import type { PopupPage } from './props';

const PRESSING_FIRST: readonly Level[] = ['stop', 'warn'];

/** The clauses that fit the post being written, most pressing first, each with why it fits. */
export function matchingClauses(page: PopupPage, protocol: Protocol, voice: Voice): NotedClause[] {
  const because = new Map<string, string>();
  for (const level of PRESSING_FIRST) {
    for (const { rule, clauses } of page.findings.filter((finding) => finding.level === level)) {
      for (const id of clauses) {
        if (!because.has(id)) because.set(id, voice.say('tip_finding', { name: ruleName(rule, voice) }));
      }
    }
  }
  const clauses = clausesById(protocol, [...new Set([...because.keys(), ...page.tips])]);
  return clauses.map((clause) => ({
    clause: clauseText(clause, protocol, voice),
    note: because.get(clause.id) ?? whyItFits(clause, voice),
  }));
}

/** The circumstance that a clause is meant for, or else the subject that the post touches. */
function whyItFits({ handled }: Clause, voice: Voice): string | undefined {
  const circumstance = handledAs(handled, 'tip');
  const key = `tip_${circumstance?.replaceAll('-', '_')}`;
  if (circumstance && hasMessage(key)) return voice.say(key);
  const rule = handledAs(handled, 'rule');
  return rule && voice.say('tip_touched', { name: ruleName(rule, voice) });
}

function handledAs(handled: readonly string[], kind: string): string | undefined {
  return handled.find((each) => each.startsWith(`${kind}:`))?.slice(kind.length + 1);
}
