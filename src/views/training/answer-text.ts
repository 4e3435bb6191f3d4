import type { Answer, Deck } from '../../training/deck';
import { hasMessage } from '../translate';
import type { Voice } from '../voice';

/** How an answer is called, for children in their own words. */
export function answerText(answer: Answer, audience: Deck['audience'], voice: Voice): string {
  const own = `training_answer_${answer}_${audience}`;
  return voice.say(hasMessage(own) ? own : `training_answer_${answer}`);
}
