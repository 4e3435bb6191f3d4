import type { SentenceBody } from '../text/scan';
import type { Candidate } from './candidates';
import { speaksOfPupils } from './theme';

// Pronouns of a person.
const HUMAN_SIGN = /\b(?:zijn|haar|hij|zij|ze|z'n|d'r|zn|hem)\b/i;

/**
 * Whether a word that may be a name stands as a person's: with a capital inside a sentence, before a person's verb, or
 * beside a human verb where the sentence speaks of somebody; never behind an article.
 */
export function actsLikePerson(body: SentenceBody, candidate: Candidate): boolean {
  if (afterDeterminer(body, candidate)) return false;
  const starts = candidate.from === 0 || /[:.!?"'‘“]\s*$/.test(body.text.slice(0, candidate.start));
  if (candidate.capital && !starts) return true;
  const next = body.words[candidate.to + 1];
  if (candidate.capital && (body.cues.get('person-verb') ?? []).some((cue) => cue.start === next?.start))
    return true;
  return verbBeside(body, candidate) && (HUMAN_SIGN.test(body.text) || speaksOfPupils(body));
}

const ARTICLE = /(?:^|[^a-zÀ-ɏ])(?:de|het|een|'t|’t|'n|’n|geen|elke|iedere)\s+$/i;
const POINTER = /\b(?<![À-ɏ])(?:die|dat|deze|dit|welke|hun|wat|twee|drie|veel|weinig|alle|zo'n)\s+$/i;
const DESCRIBED =
  /\b(?<![À-ɏ])(?:mijn|onze|ons|jouw|je|uw|eerste|tweede|rode|witte|gele|grote|kleine|mooie|oude|jonge|wilde|zwarte|harde|zware|nieuwe|volle|hele|heel)\s+$/i;

/** Whether an article, or for a small letter also a possessive or adjective, makes the next word an ordinary noun. */
export function afterDeterminer(
  body: SentenceBody,
  { start, capital }: Pick<Candidate, 'start' | 'capital'>,
): boolean {
  const left = body.text.slice(Math.max(0, start - 12), start);
  return ARTICLE.test(left) || (!capital && (DESCRIBED.test(left) || POINTER.test(left)));
}

// Whether a verb of what people do stands next to the name.
function verbBeside(body: SentenceBody, candidate: Candidate): boolean {
  const verbs = body.cues.get('human-verb') ?? [];
  const next = body.words[candidate.to + 1];
  const last = body.words[candidate.from - 1];
  return verbs.some((cue) => cue.start === next?.start || cue.start === last?.start);
}
