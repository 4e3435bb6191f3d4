import type { Finding } from '../analyser/report';
import { caretIsAt } from './caret';
import type { Checked } from './check';
import { withFindings } from './dismissed';

/** Who stopped typing for this long has written the word. */
export const PAUSE_MS = 700;

/**
 * What is judged while the author types: all but new findings in the word that the caret stands behind, which may
 * become another word yet. What was found before stays.
 */
export function withoutUnfinished(now: Checked, before: Checked | undefined): Checked {
  const { report, text, box } = now;
  const findings = report.findings.filter((finding) => {
    if (!finding.span || before?.report.findings.some((other) => isSame(finding, other))) return true;
    return !caretIsAt(box.editor, text, finding.span);
  });
  return { ...now, report: withFindings(report, findings) };
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.span?.start === other.span?.start;
}
