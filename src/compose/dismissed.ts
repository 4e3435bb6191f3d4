import type { Finding, Report } from '../analyser/report';
import type { Check, Found } from './check';
import { remember } from './roots';

/** What the author said is wrong, for as long as the page stands and the text in its compose box is not gone. */
export interface Dismissed {
  add(found: Found, finding: Finding): void;
  /** The same check, without what was dismissed in that compose box. */
  leftOutOf(check: Check): Check;
}

/** Nothing dismissed yet. */
export function createDismissed(): Dismissed {
  let boxes: readonly { readonly isOf: ReturnType<typeof remember>; readonly names: Set<string> }[] = [];
  const at = (found: Found) => boxes.find(({ isOf }) => isOf(found))?.names;
  return {
    add(found, finding) {
      const names = at(found);
      if (names) names.add(nameOf(finding));
      else boxes = [...boxes, { isOf: remember(found), names: new Set([nameOf(finding)]) }];
    },
    leftOutOf: (check) => (text, context, found) => {
      // An empty box is the start of another post.
      if (text.trim() === '') boxes = boxes.filter(({ isOf }) => !isOf(found));
      return without(check(text, context, found), at(found));
    },
  };
}

function without(report: Report, dismissed: ReadonlySet<string> | undefined): Report {
  if (!dismissed) return report;
  return withFindings(
    report,
    report.findings.filter((finding) => !dismissed.has(nameOf(finding))),
  );
}

/** A report with some of its findings only. */
export function withFindings(report: Report, findings: readonly Finding[]): Report {
  if (findings.length === report.findings.length) return report;
  const stops = findings.some(({ level }) => level === 'stop');
  return { ...report, findings, verdict: stops ? 'stop' : findings.length > 0 ? 'warn' : 'clear' };
}

// The words, not their place: the author types on before and behind them.
function nameOf({ rule, words }: Finding): string {
  return `${rule} ${words.toLowerCase().replace(/\s+/gu, ' ').trim()}`;
}
