import type { VNode } from 'preact';
import type { ComposeActions } from '../../compose/view';
import { AdviceForm } from '../advice/advice-form';
import { Press } from '../press';
import type { Surroundings } from './surroundings';

interface Props {
  readonly around: Surroundings;
  readonly actions: ComposeActions;
  back(): void;
}

/** The way to ask for advice about what stands in the compose box now, in the place of the findings. */
export function Advice({ around, actions, back }: Props): VNode {
  const { protocol, voice, outside, choices } = around;
  const { contacts, role } = choices;
  return (
    <>
      <AdviceForm {...{ protocol, contacts, role, voice, outside }} drafts={actions.drafts()} />
      <div class="actions">
        <Press class="button button-quiet" pressed={back}>
          {voice.say('advice_back')}
        </Press>
      </div>
    </>
  );
}
