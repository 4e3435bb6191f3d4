import { firstSpan, wordsAt } from '../../draft/span';
import type { Cue } from '../lexicon/lexicon';

/** What a pattern first matches in a text, as a cue of the given list. */
export function patternCue(list: string, pattern: RegExp, text: string): Cue | undefined {
  const span = firstSpan(pattern, text);
  return span && { list, term: wordsAt(text, span), ...span };
}
