import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Handover } from '../../review/handover';
import type { Voice } from '../voice';
import { type Answers, decisionFrom, isReady, NO_ANSWERS } from './decision-from';
import type { Reviewing } from './props';
import { LongField, TextField } from './text-field';

interface Props extends Reviewing {
  readonly voice: Voice;
  readonly handover: Handover;
  decided(handover: Handover, store: () => Promise<void>): void;
}

/** The reviewer's decision, with name, function and a word of explanation. */
export function Decide({ draft, handover, voice, decided, decide }: Props): VNode {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const answer = (given: Partial<Answers>): void => setAnswers({ ...answers, ...given });
  const changed = draft.text !== handover.draft.text;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!isReady(answers, draft.text, handover)) return;
    const whole = { ...handover, decision: await decisionFrom(answers, draft.text, handover) };
    decided(whole, () => decide(whole, answers.withText));
  };
  return (
    <form class="review-decide" onSubmit={(event) => void submit(event)}>
      <fieldset class="review-outcomes">
        <legend>{voice.say('decide_title')}</legend>
        <Answer chosen={answers.agreed === true} choose={() => answer({ agreed: true })}>
          {voice.say(changed ? 'outcome_agreed_changed' : 'outcome_agreed')}
        </Answer>
        <Answer chosen={answers.agreed === false} choose={() => answer({ agreed: false })}>
          {voice.say('outcome_refused')}
        </Answer>
      </fieldset>
      <p class="review-hint">{voice.say(changed ? 'decide_changed' : 'decide_change')}</p>
      <Explained {...{ answers, answer, voice }} />
      <button type="submit" class="button button-first" disabled={!isReady(answers, draft.text, handover)}>
        {voice.say('decide_submit')}
      </button>
    </form>
  );
}

interface ExplainedProps {
  readonly answers: Answers;
  readonly voice: Voice;
  answer(given: Partial<Answers>): void;
}

function Explained({ answers: { name, role, comment, withText }, voice, answer }: ExplainedProps): VNode {
  return (
    <>
      <div class="review-fields">
        <TextField
          label={voice.say('decide_name')}
          value={name}
          change={(words) => answer({ name: words })}
        />
        <TextField
          label={voice.say('decide_role')}
          value={role}
          change={(words) => answer({ role: words })}
        />
      </div>
      <LongField
        label={voice.say('decide_comment')}
        value={comment}
        change={(words) => answer({ comment: words })}
      />
      <label class="review-tick">
        <input
          type="checkbox"
          checked={withText}
          onChange={({ currentTarget }) => answer({ withText: currentTarget.checked })}
        />
        {voice.say('decide_keep_text')}
      </label>
    </>
  );
}

interface AnswerProps {
  readonly chosen: boolean;
  readonly children: string;
  choose(): void;
}

function Answer({ chosen, choose, children }: AnswerProps): VNode {
  return (
    <label class="review-tick">
      <input type="radio" name="review-outcome" checked={chosen} onChange={choose} />
      {children}
    </label>
  );
}
