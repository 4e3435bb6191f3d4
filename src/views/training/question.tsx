import type { ComponentChildren, VNode } from 'preact';
import { ANSWERS, type Answer, type Case, type Deck } from '../../training/deck';
import type { Voice } from '../voice';
import { AnswerIcon } from './answer-icon';
import { answerText } from './answer-text';

interface Spoken {
  readonly audience: Deck['audience'];
  readonly voice: Voice;
}

interface AnswerNameProps extends Spoken {
  readonly answer: Answer;
}

interface AskedProps extends Spoken {
  readonly one: Case;
  readonly children: ComponentChildren;
}

interface Props extends Spoken {
  readonly one: Case;
  /** Whether it may be seen which answer is right. */
  readonly told: boolean;
  /** What stands in each answer beside its name. */
  inside?(answer: Answer): ComponentChildren;
}

/** The question of a case and what can be answered; the right answer stands out once it is told. */
export function Question({ one, audience, voice, told, inside }: Props): VNode {
  return (
    <Asked one={one} audience={audience} voice={voice}>
      <ul class="answers">
        {ANSWERS.map((answer) => (
          <li key={answer} class={answerClass(answer, one, told)}>
            <AnswerName answer={answer} audience={audience} voice={voice} />
            {inside?.(answer)}
            {told && answer === one.answer && <b class="answer-right">{voice.say('training_right')}</b>}
          </li>
        ))}
      </ul>
    </Asked>
  );
}

/** The section of a case's question, with the question as its heading. */
export function Asked({ one, audience, voice, children }: AskedProps): VNode {
  return (
    <section class="question" aria-labelledby="question">
      <h2 class="question-title" id="question">
        {one.question?.[voice.language] ?? voice.say(`training_question_${audience}`)}
      </h2>
      {children}
    </section>
  );
}

/** What an answer is called, with its sign. */
export function AnswerName({ answer, audience, voice }: AnswerNameProps): VNode {
  return (
    <span class="answer-name">
      <AnswerIcon answer={answer} />
      {answerText(answer, audience, voice)}
    </span>
  );
}

/** How an answer looks: the right one, one of the others, or nothing told yet. */
export function answerClass(answer: Answer, one: Case, told: boolean): string {
  const look = told ? (answer === one.answer ? 'answer-told' : 'answer-other') : '';
  return `answer answer-${answer} ${look}`.trimEnd();
}
