import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComposeState } from '../../compose/view';
import { StateIcon } from '../icons';
import { Press } from '../press';
import { ruleName } from '../rule-text';
import type { Voice } from '../voice';
import { Reason } from './reason';
import { findingsAt, keyed } from './summary';
import { Words } from './words';

interface Props {
  readonly state: ComposeState;
  readonly voice: Voice;
  goBack(): void;
  release(reason: string): void;
}

/**
 * Stands while a publish action is held. Going back is the first choice; publishing after all asks one more step
 * and a reason. A native modal dialog: the rest of the page can neither be reached nor take the focus back.
 */
export function Hold({ state, voice, goBack, release }: Props): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const cancel = (event: Event): void => {
    event.preventDefault();
    goBack();
  };
  return (
    <dialog
      class="hold"
      role="alertdialog"
      aria-labelledby="hold-title"
      aria-describedby="hold-open"
      ref={dialog}
      onCancel={cancel}
    >
      <div class="hold-head">
        <StateIcon state="stop" />
        <h2 class="hold-title" id="hold-title">
          {voice.say('hold_title')}
        </h2>
      </div>
      <OpenPoints state={state} voice={voice} />
      <Choice voice={voice} goBack={goBack} release={release} />
    </dialog>
  );
}

function OpenPoints({ state, voice }: Pick<Props, 'state' | 'voice'>): VNode {
  return (
    <div id="hold-open">
      <p>{voice.say('hold_intro')}</p>
      <ul class="hold-points">
        {keyed(findingsAt(state, 'stop')).map(({ key, finding }) => (
          <li key={key} class="named-words">
            <strong>{ruleName(finding.rule, voice)}</strong>
            <Words finding={finding} voice={voice} />
          </li>
        ))}
      </ul>
    </div>
  );
}

// A modal dialog opens with the focus on its safest answer.
function Choice({ voice, goBack, release }: Omit<Props, 'state'>): VNode {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <div class="hold-choice">
        <Press class="button button-first" autoFocus pressed={goBack}>
          {voice.say('hold_back')}
        </Press>
        {!asked && (
          <Press class="button button-quiet" pressed={() => setAsked(true)}>
            {voice.say('hold_anyway')}
          </Press>
        )}
      </div>
      {asked && <Reason voice={voice} release={release} />}
    </>
  );
}
