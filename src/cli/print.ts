import type { Finding, Report } from '../analyser/report';
import { findClause } from '../protocol/clauses';
import type { Protocol } from '../protocol/protocol';

/** Gives the sentence for a message key with its fill-ins. */
export type Translate = (key: string, values?: Readonly<Record<string, string>>) => string;

const MOST_TIPS = 5;

/** A report as a person would read it: the verdict, each finding with its reason and clauses, and what fits this post. */
export function printReport(report: Report, protocol: Protocol, translate: Translate): string {
  const parts = [translate(`cli_verdict_${report.verdict}`)];
  for (const finding of report.findings) parts.push(printFinding(finding, protocol, translate));
  const tips = report.tips.slice(0, MOST_TIPS).map((id) => `  - ${clauseLine(protocol, id)}`);
  if (tips.length > 0) parts.push([translate('cli_tips'), ...tips].join('\n'));
  return parts.join('\n\n');
}

function printFinding(finding: Finding, protocol: Protocol, translate: Translate): string {
  const key = `rule_${finding.rule.replaceAll('-', '_')}`;
  const words = finding.words ? `: “${finding.words}”` : '';
  const lines = [
    `${finding.level === 'stop' ? '■' : '▲'} ${translate(`${key}_name`)}${words}`,
    `  ${translate(finding.message, finding.values)}`,
    `  ${translate(`${key}_advice`)}`,
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
