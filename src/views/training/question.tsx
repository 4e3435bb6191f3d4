import type { ComponentChildren, VNode } from 'preact';
import { ANSWERS, type Answer, type Case, type Deck } from '../../training/deck';
import type { Voice } from '../voice';
import { AnswerIcon } from './answer-icon';
import { answerText } from './answer-text';

interface Props {
  readonly one: Case;
  readonly audience: Deck['audience'];
  readonly voice: Voice;
  /** Whether it may be seen which answer is right. */
  readonly told: boolean;
  /** What stands in each answer beside its name. */
  inside?(answer: Answer): ComponentChildren;
}

/** The question of a case and what can be answered; the right answer stands out once it is told. */
export function Question({ one, audience, voice, told, inside }: Props): VNode {
  return (
    <section class="question" aria-labelledby="question">
      <h2 class="question-title" id="question">
        {one.question?.[voice.language] ?? voice.say(`training_question_${audience}`)}
      </h2>
      <ul class="answers">
        {ANSWERS.map((answer) => (
          <li key={answer} class={answerClass(answer, one, told)}>
            <span class="answer-name">
              <AnswerIcon answer={answer} />
              {answerText(answer, audience, voice)}
            </span>
            {inside?.(answer)}
            {told && answer === one.answer && <b class="answer-right">{voice.say('training_right')}</b>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How an answer looks: the right one, one of the others, or nothing told yet. */
export function answerClass(answer: Answer, one: Case, told: boolean): string {
  const look = told ? (answer === one.answer ? 'answer-told' : 'answer-other') : '';
  return `answer answer-${answer} ${look}`.trimEnd();
}
