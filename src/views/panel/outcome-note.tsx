import type { VNode } from 'preact';
import type { Outcome } from '../../compose/view';
import type { Voice } from '../voice';

interface Props {
  readonly outcome: Outcome | undefined;
  readonly undoKeys: string;
  readonly voice: Voice;
}

/** What came of the last fix; an empty place that a screen reader listens to while there is nothing to tell. */
export function OutcomeNote({ outcome, undoKeys, voice }: Props): VNode {
  const result = outcome?.result;
  return (
    <p class={`note note-${result ?? 'none'}`} role="status">
      {outcome && voice.say(keyOf(outcome), { keys: undoKeys })}
    </p>
  );
}

function keyOf({ result, fix }: Outcome): string {
  return result === 'applied' && fix.unfinished ? 'fixed_unfinished' : `fixed_${result}`;
}
