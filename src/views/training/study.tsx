import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ANSWERS, type Answer, type Case } from '../../training/deck';
import { type Given, isRight } from '../../training/score';
import type { Voice } from '../voice';
import { Certificate } from './certificate';
import { Outcome } from './outcome';
import type { Part } from './parts';
import { AnswerName, Asked, answerClass } from './question';
import { Round, type RoundProps } from './round';

/** Somebody alone answers, is told at once, and gets a score and a certificate at the end. */
export function Study(props: RoundProps & { readonly day: string }): VNode {
  const { deck, voice, leave, day } = props;
  const [given, setGiven] = useState<Given>(new Map());
  // The first answer counts: afterwards it is known.
  const answer = (one: Case, chosen: Answer): void =>
    setGiven((now) => (now.has(one.id) ? now : new Map(now).set(one.id, chosen)));
  return (
    <Round
      {...props}
      mode="study"
      mayReveal={(one) => given.has(one.id)}
      alsoShown={(one): readonly Part[] => (given.has(one.id) ? ['check', 'answer'] : [])}
      ask={(one) => (
        <AnswerButtons
          {...props}
          {...{ one, voice }}
          given={given.get(one.id)}
          answer={(chosen) => answer(one, chosen)}
        />
      )}
      number={(one, at, back) => {
        const chosen = ANSWERS[at];
        if (chosen && !back) answer(one, chosen);
      }}
      end={
        <Outcome {...{ deck, voice, given, leave }} title={voice.say('training_score_title')}>
          <Certificate {...{ deck, given, voice, day }} />
        </Outcome>
      }
    />
  );
}

interface ButtonsProps extends Pick<RoundProps, 'deck'> {
  readonly one: Case;
  readonly voice: Voice;
  /** Undefined until something was answered. */
  readonly given: Answer | undefined;
  answer(chosen: Answer): void;
}

function AnswerButtons({ deck: { audience }, one, voice, given, answer }: ButtonsProps): VNode {
  return (
    <Asked one={one} audience={audience} voice={voice}>
      <ul class="answers">
        {ANSWERS.map((each) => (
          <li key={each}>
            <button
              type="button"
              class={`${answerClass(each, one, given !== undefined)} answer-button`}
              aria-disabled={given !== undefined}
              aria-pressed={given === each}
              onClick={() => answer(each)}
            >
              <AnswerName answer={each} audience={audience} voice={voice} />
              {given && each === one.answer && <b class="answer-right">{voice.say('training_right')}</b>}
            </button>
          </li>
        ))}
      </ul>
      <p class="verdict" role="status">
        {given && voice.say(isRight(one, given) ? 'training_yes' : 'training_no')}
      </p>
    </Asked>
  );
}
