import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ComposeState } from '../../compose/view';
import type { Voice } from '../voice';
import { summaryOf } from './summary';

// Long enough for a word to be finished: results of half a word are not worth hearing.
const PAUSE_MS = 900;

interface Props {
  readonly state: ComposeState;
  readonly voice: Voice;
}

/** Says the state of the post politely to a screen reader: once for each change, and silent while all has been well. */
export function Announcement({ state, voice }: Props): VNode {
  const [said, setSaid] = useState('');
  const summary = summaryOf(state, voice);
  const worthSaying = state.status !== 'clear' || said !== '';
  useEffect(() => {
    if (!worthSaying) return;
    const pause = setTimeout(() => setSaid(summary), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [summary, worthSaying]);
  return (
    <p class="unseen" role="status">
      {said || null}
    </p>
  );
}
