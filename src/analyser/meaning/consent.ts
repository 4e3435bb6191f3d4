import type { Span } from '../../draft/span';
import type { SentenceBody } from '../text/scan';
import { negatedAt } from './framing';

// "Toestemming van de ouders heb ik niet", "moet ik nog vragen", "ben ik vergeten te vragen", "vraag ik morgen".
const STILL_TO_COME =
  /^[^.!?,;]{0,40}?\b(?<![À-ɏ])(?:niet|nooit|nog (?:vragen|krijgen|regelen|navragen|ophalen|wachten)|vergeten|ontbreekt|ontbreken|vraag (?:ik|je|altijd)|vragen we|volgt nog|komt nog|wacht ik)(?![a-zÀ-ɏ])/i;
// "Wie heeft toestemming van …?", "Vraag altijd toestemming van ouders."
const ASKED = /^\W{0,9}(?:vraag|wie heeft|heeft iemand)(?: [a-zÀ-ɏ]{1,20}){0,3} $/i;

/** Whether a word of leave ("toestemming", "akkoord") tells that it was not given, or is still to be asked. */
export function isDenied(body: SentenceBody, cue: Span): boolean {
  if (negatedAt(body, cue)) return true;
  return STILL_TO_COME.test(body.text.slice(cue.end)) || ASKED.test(body.text.slice(0, cue.start));
}
