import type { Finding, Report } from '../../analyser/report';
import type { Protocol } from '../../protocol/protocol';
import type { CheckedPost } from '../../review/check-all';
import { csvOf } from '../../review/csv';
import { clausesById } from '../clause-text';
import { ruleName } from '../rule-text';
import type { Voice } from '../voice';
import type { Reviewing } from './props';

const COLUMNS = ['row', 'when', 'title', 'site', 'text', 'verdict', 'points', 'clauses'];

/** The checked posts as a table for a spreadsheet program, a row for each. */
export function calendarCsv(
  posts: readonly CheckedPost[],
  { networks, protocols }: Pick<Reviewing, 'networks' | 'protocols'>,
  voice: Voice,
): string {
  const header = COLUMNS.map((column) => voice.say(`calendar_${column}`));
  const rows = posts.map(({ row, when, title, draft, report }) => [
    ...[String(row), when, title, networks.find(({ id }) => id === draft.site)?.name ?? draft.site],
    ...[draft.text, voice.say(`calendar_verdict_${report.verdict}`)],
    report.findings.map((finding) => pointText(finding, voice)).join('\n'),
    placesOf(report, draft.protocol, protocols).join('\n'),
  ]);
  return csvOf(header, rows);
}

/** Where the clauses that the findings touch stand in the protocol. */
function placesOf({ findings }: Report, id: string, protocols: readonly Protocol[]): readonly string[] {
  const protocol = protocols.find((one) => one.id === id);
  if (!protocol) return [];
  const clauses = clausesById(protocol, [...new Set(findings.flatMap((finding) => finding.clauses))]);
  return [...new Set(clauses.map(({ place }) => place))];
}

function pointText({ rule, words }: Finding, voice: Voice): string {
  return words ? `${ruleName(rule, voice)}: ${words}` : ruleName(rule, voice);
}
