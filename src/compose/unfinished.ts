import type { Finding } from '../analyser/report';
import type { EditorText } from '../sites/site';
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

const LAST_LETTERS = /\p{L}{1,60}$/u;
// However long the text is, only its end is looked at.
const LONGEST_WORD = 60;

/**
 * Whether a text is the one before with a letter behind it, in a word of which nothing was said: nothing new would be
 * judged before that word is finished, so that most keys need no check.
 */
export function onlyGoesOn({ text: { text: before }, report }: Checked, { text }: EditorText): boolean {
  if (text.length !== before.length + 1 || !text.startsWith(before)) return false;
  const word = LAST_LETTERS.exec(text.slice(-LONGEST_WORD))?.[0];
  return !!word && report.findings.every(({ span }) => !span || span.end <= text.length - word.length);
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.span?.start === other.span?.start;
}
