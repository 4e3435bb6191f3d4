import type { Finding, Verdict } from './report';

/** What findings come to, in one word. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.level === 'stop')) return 'stop';
  return findings.length > 0 ? 'warn' : 'clear';
}
