import type { VNode } from 'preact';
import type { ComposeActions, ComposeState } from '../../compose/view';
import { StateIcon } from '../icons';
import { Press } from '../press';
import type { Voice } from '../voice';
import { Announcement } from './announcement';
import { PANEL_ID } from './panel';
import { reminderFor } from './reminder';
import { pointsShown, summaryOf } from './summary';
import type { Surroundings } from './surroundings';

interface Props {
  readonly state: ComposeState;
  readonly around: Surroundings;
  readonly actions: ComposeActions;
}

/** The small button near the compose box: how the post stands, and the way to the panel. */
export function Mark({ state, around: { voice, choices }, actions }: Props): VNode {
  const reminder = reminderFor(state.published, choices.remindReactions);
  const spoken = reminder ? voice.say(`published_${reminder}_title`) : summaryOf(state, voice);
  return (
    <>
      <Press
        class={`pw-mark pw-mark-${state.status}${state.released ? ' pw-mark-released' : ''}`}
        aria-label={`${voice.say('extension_name')}: ${spoken}`}
        aria-expanded={state.panelOpen}
        aria-controls={PANEL_ID}
        title={voice.say('mark_key')}
        pressed={actions.togglePanel}
      >
        <StateIcon state={state.status} />
        {reminder ? <span class="pw-mark-words">{spoken}</span> : shortText(state, voice)}
      </Press>
      <Announcement summary={spoken} quiet={state.status === 'clear' && !reminder} />
    </>
  );
}

function shortText(state: ComposeState, voice: Voice): string | number {
  if (state.released) return voice.say('hold_released_mark');
  // Never nothing: with a node that goes Chromium ends what the author can undo at once.
  return pointsShown(state) || ' ';
}
