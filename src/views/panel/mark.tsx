import type { VNode } from 'preact';
import type { ComposeActions, ComposeState } from '../../compose/view';
import { StateIcon } from '../icons';
import { Press } from '../press';
import type { Voice } from '../voice';
import { Announcement } from './announcement';
import { PANEL_ID } from './panel';
import { pointsShown, summaryOf } from './summary';

interface Props {
  readonly state: ComposeState;
  readonly voice: Voice;
  readonly actions: ComposeActions;
}

/** The small button near the compose box: how the post stands, and the way to the panel. */
export function Mark({ state, voice, actions }: Props): VNode {
  const points = pointsShown(state);
  return (
    <>
      <Press
        class={`pw-mark pw-mark-${state.status}${state.released ? ' pw-mark-released' : ''}`}
        aria-label={`${voice.say('extension_name')}: ${summaryOf(state, voice)}`}
        aria-expanded={state.panelOpen}
        aria-controls={PANEL_ID}
        pressed={actions.togglePanel}
      >
        <StateIcon state={state.status} />
        {state.released ? voice.say('hold_released_mark') : points > 0 && points}
      </Press>
      <Announcement state={state} voice={voice} />
    </>
  );
}
