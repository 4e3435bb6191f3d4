import { overlaps, type Span } from '../../draft/span';
import { perSentence, type SentenceBody } from '../text/scan';
import { candidatesIn } from './candidates';
import { slotOf } from './slots';
import type { Theme } from './theme';

/** First names of the public persons whom a sentence names in full: further on they go by these alone. */
export const publicFirsts: (body: SentenceBody) => readonly string[] = perSentence((body) => {
  const figures = (body.cues.get('figure') ?? []).filter((cue) => cue.term.includes(' '));
  const ofFigures = body.words.filter((word) => word.capital && figures.some((cue) => overlaps(cue, word)));
  // Who stands beside two of history is as public as they are.
  const among = countOf(body, 'figure') > 1;
  const inRole = candidatesIn(body).filter(
    (one) => one.form === 'full' && (among || slotOf(body, one) === 'nobody'),
  );
  const inBooks = candidatesIn(body).filter((one) => one.known && slotOf(body, one) === 'topic');
  return [...ofFigures.map((word) => word.norm), ...[...inRole, ...inBooks].map((one) => one.first)];
});

/** Whether the words are those of a book, of history, of the stage or of a feast. */
export function isFigure(body: SentenceBody, words: Span, theme: Theme): boolean {
  const hits = (list: string) => (body.cues.get(list) ?? []).some((cue) => overlaps(cue, words));
  if (hits('figure')) return true;
  if (hits('public-first') && body.cues.has('figure-context')) return true;
  if (!hits('figure-first')) return false;
  // "Jip's tekening" is by a Jip, not about one.
  const about = body.cues.has('work-noun') && !/['’]s?$/.test(body.text.slice(words.start, words.end));
  return theme.fiction || theme.figures || about;
}

function countOf({ cues }: SentenceBody, list: string): number {
  return cues.get(list)?.length ?? 0;
}
