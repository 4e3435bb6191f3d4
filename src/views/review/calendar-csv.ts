import type { Finding } from '../../analyser/report';
import type { CheckedPost } from '../../review/check-all';
import { csvOf } from '../../review/csv';
import type { Network } from '../../review/reviewed';
import { ruleName } from '../rule-text';
import type { Voice } from '../voice';

const COLUMNS = ['row', 'when', 'title', 'site', 'text', 'verdict', 'points', 'clauses'];

/** The checked posts as a table for a spreadsheet program, a row for each. */
export function calendarCsv(
  posts: readonly CheckedPost[],
  networks: readonly Network[],
  voice: Voice,
): string {
  const header = COLUMNS.map((column) => voice.say(`calendar_${column}`));
  const rows = posts.map(({ row, when, title, draft, report }) => [
    ...[String(row), when, title, networks.find(({ id }) => id === draft.site)?.name ?? draft.site],
    ...[draft.text, voice.say(`calendar_verdict_${report.verdict}`)],
    report.findings.map((finding) => pointText(finding, voice)).join('\n'),
    [...new Set(report.findings.flatMap(({ clauses }) => clauses))].join(', '),
  ]);
  return csvOf(header, rows);
}

function pointText({ rule, words }: Finding, voice: Voice): string {
  return words ? `${ruleName(rule, voice)}: ${words}` : ruleName(rule, voice);
}
