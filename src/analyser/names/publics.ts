import { overlaps } from '../../draft/span';
import { perSentence, type SentenceBody } from '../scan';
import { candidatesIn } from './candidates';
import { slotOf } from './slots';

/** First names of the public persons whom a sentence names in full: further on they go by these alone. */
export const publicFirsts: (body: SentenceBody) => readonly string[] = perSentence((body) => {
  const figures = (body.cues.get('figure') ?? []).filter((cue) => cue.term.includes(' '));
  const ofFigures = body.words.filter((word) => word.capital && figures.some((cue) => overlaps(cue, word)));
  const inRole = candidatesIn(body).filter((one) => one.form === 'full' && slotOf(body, one) === 'nobody');
  const inBooks = candidatesIn(body).filter((one) => one.known && slotOf(body, one) === 'topic');
  return [...ofFigures.map((word) => word.norm), ...[...inRole, ...inBooks].map((one) => one.first)];
});
