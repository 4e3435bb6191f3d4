import type { VNode } from 'preact';
import type { CheckedDraft } from '../../compose/view';
import type { Recognise } from '../../review/recognise';
import { decisionText } from '../decision-text';
import type { Voice } from '../voice';

interface Props {
  readonly recognise: Recognise;
  readonly drafts: readonly CheckedDraft[];
  readonly voice: Voice;
}

/** Says that somebody decided about the text that stands there, or that it was changed since. */
export function Decided({ recognise, drafts: [draft], voice }: Props): VNode | null {
  const found = draft && recognise(draft.text);
  if (!found) return null;
  const holds = found.as === 'decided' && found.approval.outcome !== 'refused';
  return (
    <p class={`decided${holds ? '' : ' decided-look'}`} role="status">
      {decisionText(found, voice)}
    </p>
  );
}
