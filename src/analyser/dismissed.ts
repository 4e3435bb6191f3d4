import { plainWords } from './plain-words';
import type { Finding, Report } from './report';
import { verdictOf } from './verdict';

/** Words that the author said a rule is wrong about, for good. */
export interface Dismissal {
  readonly rule: string;
  /** As `dismissalOf` makes them; never empty. */
  readonly words: string;
  /** The day, as `2026-11-21`. */
  readonly since: string;
}

/** What to remember so that a finding does not come back; undefined where no words are meant, as with a missing statement. */
export function dismissalOf(
  { rule, words }: Pick<Finding, 'rule' | 'words'>,
  since: string,
): Dismissal | undefined {
  const plain = plainWords(words);
  return plain ? { rule, words: plain, since } : undefined;
}

/** A report without the findings that the author has dismissed; the same one when there are none. */
export function withoutDismissed(report: Report, dismissals: readonly Dismissal[]): Report {
  if (dismissals.length === 0 || report.findings.length === 0) return report;
  const dismissed = new Set(dismissals.map(({ rule, words }) => `${rule} ${words}`));
  const findings = report.findings.filter(
    ({ rule, words }) => !dismissed.has(`${rule} ${plainWords(words)}`),
  );
  return findings.length === report.findings.length
    ? report
    : { ...report, verdict: verdictOf(findings), findings };
}
