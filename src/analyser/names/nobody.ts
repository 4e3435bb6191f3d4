import type { Span } from '../../draft/span';
import type { SentenceBody } from '../text/scan';
import { termBefore, termBehind } from './adjoining';
import { isAnimal } from './animals';
import type { Candidate } from './candidates';
import { standsElsewhere } from './elsewhere';
import { PARTICLES } from './particles';

const REACH = 40;

/**
 * Whether the words around a name tell that it is nobody's around the school: a politician's, a street's, an animal's,
 * a title's. `ofPupil` where something behind it tells otherwise, which outweighs what merely stands before.
 */
export function isNobody(body: SentenceBody, candidate: Candidate, ofPupil: boolean): boolean {
  const right = body.text.slice(candidate.end, candidate.end + REACH);
  // "Voorzitter Pleun (groep 8)" holds no public office.
  if (
    !ofPupil &&
    (termBefore(body, candidate, 'nobody-before') || termBefore(body, candidate, 'public-role'))
  )
    return true;
  if (isAnimal(body, candidate) || (!ofPupil && termBefore(body, candidate, 'pet-noun'))) return true;
  if (inTitle(body, candidate) || isAnnounced(body.text.slice(0, candidate.start))) return true;
  if (/^(?:,| \()/.test(right) && termBehind(body, candidate, 'public-role')) return true;
  if (/^\s?(?:\((?:D66|VVD|CDA|PVV|BBB|SGP|SP|PvdA|GroenLinks|Volt|NSC|DENK))/.test(right)) return true;
  if (!ofPupil && SPEAKER.test(right)) return true;
  if (SOMEBODY_CALLED.test(body.text.slice(0, candidate.start))) return true;
  if (candidate.form === 'initials' && SOURCE.test(body.text.slice(0, candidate.start))) return true;
  if (isStreet(body, candidate) || (!ofPupil && standsElsewhere(body, candidate))) return true;
  const things = body.cues.get('named-thing') ?? [];
  return things.some(
    (cue) =>
      cue.start > candidate.end - 1 &&
      /^[ -]$/.test(body.text.slice(candidate.end, cue.start)) &&
      /^[ -][a-zA-ZÀ-ɏ]/.test(right) &&
      isBoundToThing(body, candidate, cue),
  );
}

// "A farmer named Albert".
const SOMEBODY_CALLED = /(?<![a-z])(?:man|woman|farmer|guy|lady|driver|guide|waiter) (?:named|called) $/i;

// "… een vuurtje aansteken" (W.B. Yeats, zegt men): whose saying it is.
const SOURCE = /["”’'»] ?\($/;

// "Een lezing over autisme, Colette Jansen was de spreker".
const SPEAKER =
  /^ (?:is|was) (?:de|onze|een|vanavond de) (?:gast|hoofd)?(?:spreker|spreekster|schrijver|schrijfster|auteur|illustrator|dirigent|presentator|presentatrice)(?![a-zÀ-ɏ])/i;

const IN_STREET =
  /^-\p{Lu}\p{L}*(?:straat|laan|weg|pad|plein|kade|dijk|singel|park|brug|school|hof|gracht|steeg|tunnel|kanaal)(?!\p{L})/u;

// "Jan van Goyenstraat", "het Willem-Alexanderpad", but not "Els van der Laan".
function isStreet({ text, words, cues }: SentenceBody, { to, end }: Candidate): boolean {
  if (IN_STREET.test(text.slice(end))) return true;
  const [before, last] = [words[to - 1], words[to]];
  const surname = before && PARTICLES.has(before.norm) && (last?.norm.length ?? 0) < SHORTEST_STREET;
  return !surname && (cues.get('street-word') ?? []).some((cue) => cue.start === last?.start);
}

const SHORTEST_STREET = 6;

// "Rekensom van vandaag: Anna heeft 4 appels", "nieuwe leesboeken binnen: Matilda en …": whoever stands in a sum or a row of titles.
const ANNOUNCED: readonly RegExp[] = [
  /\b(?<![À-ɏ])(?:nieuwe (?:[a-zÀ-ɏ]+ )?(?:[a-z]*boeken|[a-z]*films)|(?:[a-z]*boeken|[a-z]*films) (?:binnen|nieuw|erbij|op de plank|in de kast)): ?[^:.!?]{0,80}$/i,
  /(?<![a-zÀ-ɏ])(?:reken|redactie|verhaaltjes)?(?:som(?:men)?|raadsel)(?: van (?:vandaag|de dag|de week))?: ?[^:]{0,80}$/i,
];

function isAnnounced(left: string): boolean {
  return left.includes(':') && ANNOUNCED.some((pattern) => pattern.test(left));
}

// "Gelezen: 'Meester Max en de Minimonsters'": a short quotation that says nothing, where reading or watching is spoken of.
function inTitle(body: SentenceBody, candidate: Span): boolean {
  if (!['work-noun', 'fiction-context', 'reading-word'].some((list) => body.cues.has(list))) return false;
  const opened = /(?:^|[\s(])['"‘“„«]([^'"’”»‘“„«]{0,40})$/.exec(body.text.slice(0, candidate.start));
  const closed = /^([^'"’”»‘“„«.!?]{0,40})['"’”»]/.exec(body.text.slice(candidate.end));
  if (!opened || !closed) return false;
  const verbs = body.cues.get('human-verb') ?? [];
  return !verbs.some((cue) => cue.start > opened.index && cue.end < candidate.end + closed[0].length);
}

// "Bernhard straat", "Cruyff-plein"; a common noun that merely follows ("Jip huis") is not looked for.
function isBoundToThing(body: SentenceBody, candidate: Candidate, cue: Span): boolean {
  return body.text[candidate.end] === '-' || /\p{Lu}/u.test(body.text[cue.start] ?? '');
}
