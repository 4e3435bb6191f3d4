import type { VNode } from 'preact';
import type { ComposeActions, ComposeState } from '../../compose/view';
import { StateIcon } from '../icons';
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
      <button
        type="button"
        class={`pw-mark pw-mark-${state.status}`}
        aria-label={`${voice.say('extension_name')}: ${summaryOf(state, voice)}`}
        aria-expanded={state.panelOpen}
        aria-controls={PANEL_ID}
        onClick={actions.togglePanel}
      >
        <StateIcon state={state.status} />
        {points > 0 && <span class="pw-mark-points">{points}</span>}
      </button>
      <Announcement state={state} voice={voice} />
    </>
  );
}
