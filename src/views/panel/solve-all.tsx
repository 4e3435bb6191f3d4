import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../analyser/report';
import type { ComposeActions, ComposeState } from '../../compose/view';
import type { Fix } from '../../fixes/fix';
import { Press } from '../press';
import type { Voice } from '../voice';
import { fixText } from './fix-text';
import { findingsAt } from './summary';

interface Props {
  readonly state: ComposeState;
  readonly voice: Voice;
  readonly actions: ComposeActions;
}

interface Solution {
  readonly finding: Finding;
  readonly fix: Fix;
  /** What it was thought of for. */
  readonly text: string;
}

/** One press that solves all that holds the post, where that is known. It is looked for once the dialog stands. */
export function SolveAll({ state, voice, actions }: Props): VNode | null {
  const [solution, setSolution] = useState<Solution>();
  useEffect(() => {
    const looking = setTimeout(() => setSolution(solutionOf(findingsAt(state, 'stop'), actions)), 0);
    return () => clearTimeout(looking);
  }, [state, actions]);
  if (!solution) return null;
  const { finding, fix, text } = solution;
  return (
    <Press class="button fix" dir="auto" pressed={() => actions.applyFix(finding, fix, text)}>
      {fixText(fix, voice)}
    </Press>
  );
}

/** What solves all these findings, as one edit; undefined where nothing does, or when several texts are held. */
export function solutionOf(
  findings: readonly Finding[],
  actions: Pick<ComposeActions, 'drafts' | 'fixesFor'>,
): Solution | undefined {
  const [draft, ...drafts] = actions.drafts();
  const [finding, ...others] = findings;
  if (!draft || !finding || drafts.length > 0) return undefined;
  const [fix] = actions.fixesFor(finding, ...others);
  return fix && { finding, fix, text: draft.text };
}
