import type { Finding, Report } from '../analyser/report';
import { findClause } from '../protocol/clauses';
import type { Protocol } from '../protocol/protocol';
import { ruleAdvice, ruleName } from '../views/rule-text';
import type { Voice } from '../views/voice';

const MOST_TIPS = 5;

/** A report as a person would read it: the verdict, each finding with its reason and clauses, and what fits this post. */
export function printReport(report: Report, protocol: Protocol, voice: Voice): string {
  const parts = [voice.say(`cli_verdict_${report.verdict}`)];
  for (const finding of report.findings) parts.push(printFinding(finding, protocol, voice));
  const tips = report.tips.slice(0, MOST_TIPS).map((id) => `  - ${clauseLine(protocol, id)}`);
  if (tips.length > 0) parts.push([voice.say('cli_tips'), ...tips].join('\n'));
  return parts.join('\n\n');
}

function printFinding(finding: Finding, protocol: Protocol, voice: Voice): string {
  const words = finding.words ? `: “${finding.words}”` : '';
  const lines = [
    `${finding.level === 'stop' ? '■' : '▲'} ${ruleName(finding.rule, voice)}${words}`,
    `  ${voice.say(finding.message, finding.values)}`,
    `  ${ruleAdvice(finding.rule, finding.message, voice)}`,
    ...finding.clauses.slice(0, 2).map((id) => `  § ${clauseLine(protocol, id)}`),
  ];
  return lines.join('\n');
}

function clauseLine(protocol: Protocol, id: string): string {
  const clause = findClause(protocol, id);
  if (!clause) return id;
  const title = protocol.sources.find((source) => source.id === clause.source)?.title.nl ?? clause.source;
  return `${clause.text.nl} (${title}, ${clause.place})`;
}
