import { overlaps } from '../../draft/span';
import type { SentenceBody } from '../scan';
import type { Candidate } from './candidates';
import { talkOf } from './theme';

/** "Vandaag durfde Shayenne …", "de beer van Djamilla. Ze …": a capital within the sentence, in no list, that does what children do. */
export function isUnheardName(body: SentenceBody, candidate: Candidate, goesOn: boolean): boolean {
  if (!candidate.capital || candidate.form !== 'first' || candidate.from === 0) return false;
  if (!/[\p{Ll},] $/u.test(body.text.slice(0, candidate.start))) return false;
  const listed = [...body.cues.values()].some((cues) => cues.some((cue) => overlaps(cue, candidate)));
  const [last, next] = [body.words[candidate.from - 1], body.words[candidate.to + 1]];
  const verbs = body.cues.get('child-verb') ?? [];
  const acts = verbs.some((cue) => cue.start === next?.start || cue.end === last?.end);
  return !listed && (acts || (goesOn && last?.norm === 'van' && talkOf(body).pupils));
}
