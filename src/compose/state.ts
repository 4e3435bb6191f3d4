import type { Finding } from '../analyser/report';
import type { Site } from '../sites/site';
import type { Checked } from './check';
import type { Account, CheckedDraft, ComposeState, Outcome } from './view';

/** What the author is shown after a check. The finding that was lit stays so while the text is the same. `released`: see ComposeState. */
export function stateOf(
  checked: Checked | undefined,
  before: Checked | undefined,
  { panelOpen, active, outcome, published }: ComposeState,
  released = false,
): ComposeState {
  if (!checked) return { status: 'unchecked', panelOpen };
  const { report, text } = checked;
  const same = text.text === before?.text.text;
  const still = same && active ? sameFinding(report.findings, active) : undefined;
  return {
    ...{ status: report.verdict, report, panelOpen, account: accountOf(checked) },
    ...(still && { active: still }),
    ...(released && { released }),
    ...(same && outcome && { outcome }),
    ...(same && published && { published }),
  };
}

/** Whether mark and panel look the same in two states: most keys change nothing that is shown. */
export function looksSame(one: ComposeState, other: ComposeState): boolean {
  if (one.panelOpen || other.panelOpen) return false;
  const [findings, others] = [one, other].map(({ report }) => report?.findings ?? []);
  return (
    one.status === other.status &&
    one.released === other.released &&
    one.published === other.published &&
    findings?.map(({ level }) => level).join() === others?.map(({ level }) => level).join()
  );
}

/** What the dialog shows when one publish action sends several texts, as a thread does. */
export function stateOfHeld(held: readonly Checked[]): ComposeState {
  const findings = held.flatMap(({ report }) => report.findings);
  const tips = [...new Set(held.flatMap(({ report }) => report.tips))];
  return { status: 'stop', report: { verdict: 'stop', findings, tips }, panelOpen: false };
}

/** What the author is shown after a change was made; what is left to do by hand must be seen. */
export function withOutcome(state: ComposeState, outcome: Outcome): ComposeState {
  return { ...state, outcome, panelOpen: state.panelOpen || outcome.result !== 'applied' };
}

/** What a view may know of a checked text: of the page that it stands in, no node and nobody's name. */
export function draftOf({ text, context, report }: Checked, { id: site }: Site): CheckedDraft {
  const { kind, account, attachments } = context;
  return { text: text.text, site, kind, account, attachments, report };
}

function accountOf({ context: { account, accountName } }: Checked): Account {
  return { kind: account, ...(accountName && { name: accountName }) };
}

function sameFinding(findings: readonly Finding[], wanted: Finding): Finding | undefined {
  return findings.find(({ rule, span }) => rule === wanted.rule && span?.start === wanted.span?.start);
}
