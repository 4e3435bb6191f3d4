import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComposeActions, ComposeState } from '../../compose/view';
import { isPupilData } from '../advice/advisers';
import { Incident } from '../advice/incident';
import { StateIcon } from '../icons';
import { Press } from '../press';
import { ruleName } from '../rule-text';
import { Advice } from './advice';
import { Reason } from './reason';
import { SolveAll } from './solve-all';
import { byRule, findingsAt, keyed } from './summary';
import type { Surroundings } from './surroundings';
import { Words } from './words';

interface Props {
  readonly state: ComposeState;
  readonly around: Surroundings;
  readonly actions: ComposeActions;
}

/**
 * Stands while a publish action is held. Going back is the first choice; publishing after all asks one more step
 * and a reason. A native modal dialog: the rest of the page can neither be reached nor take the focus back.
 */
export function Hold(props: Props): VNode {
  const { state, around, actions } = props;
  const { voice, choices, outside } = around;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const cancel = (event: Event): void => {
    event.preventDefault();
    actions.goBack();
  };
  const pupilData = findingsAt(state, 'stop').some(({ rule }) => isPupilData(rule));
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
      <OpenPoints {...props} />
      <Choice {...props} />
      {pupilData && <Incident contact={choices.contacts.incident} voice={voice} outside={outside} />}
    </dialog>
  );
}

function OpenPoints({ state, around: { voice } }: Props): VNode {
  return (
    <div id="hold-open">
      <p>{voice.say('hold_intro')}</p>
      <ul class="hold-points">
        {byRule(findingsAt(state, 'stop')).map(([rule, findings]) => (
          <li key={rule} class="named-words">
            <strong>{ruleName(rule, voice)}</strong>
            {keyed(findings).map(({ key, finding }) => (
              <Words key={key} finding={finding} voice={voice} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

// A modal dialog opens with the focus on its safest answer.
function Choice({ state, around, actions }: Props): VNode {
  const { voice } = around;
  const [step, setStep] = useState<'advice' | 'reason'>();
  const choice = useRef<HTMLDivElement>(null);
  const back = (): void => {
    setStep(undefined);
    choice.current?.querySelector<HTMLElement>('[autofocus], .hold-back')?.focus();
  };
  return (
    <>
      {!step && <SolveAll {...{ state, voice, actions }} />}
      <div class="hold-choice" ref={choice}>
        <Press class="button button-first hold-back" autoFocus pressed={actions.goBack}>
          {voice.say('hold_back')}
        </Press>
        {step !== 'advice' && (
          <Press class="button" pressed={() => setStep('advice')}>
            {voice.say('advice_ask')}
          </Press>
        )}
        {step !== 'reason' && (
          <Press class="button button-quiet" pressed={() => setStep('reason')}>
            {voice.say('hold_anyway')}
          </Press>
        )}
      </div>
      {step === 'reason' && <Reason voice={voice} release={actions.publishAnyway} />}
      {step === 'advice' && (
        <section class="hold-advice" aria-label={voice.say('advice_title')}>
          <Advice {...{ around, actions, back }} />
        </section>
      )}
    </>
  );
}
