import { overlaps, type Span } from '../../draft/span';
import { NO_KNOWLEDGE } from '../knowledge';
import type { Cue } from '../lexicon/lexicon';
import { framingOf } from '../meaning/framing';
import { subjectIn } from '../meaning/subject';
import { perSentence, type SentenceBody } from '../text/scan';
import { careShapeIn } from './care-shapes';

/** Words that tell something of someone's health, home, learning, behaviour, religion or origin. */
export interface Care extends Span {
  /** Whether the words have no other meaning, so that the person may stand a sentence off. */
  readonly strong: boolean;
}

/** What a sentence tells of somebody's health, home or learning; nothing where it is about a subject, a rule or a story. */
export const careIn = perSentence((body: SentenceBody): Care | undefined => {
  const { cues, text } = body;
  const { subject, instruction } = framingOf(body);
  if (SUPPOSITION.test(text)) return undefined;
  const talk = subject || cues.has('story-talk');
  const about = talk || instruction ? subjectIn(body, NO_KNOWLEDGE) : undefined;
  // "Noa heeft ADHD en krijgt een training": who is called by a first name is told on, whatever else it is about.
  if (talk && !(about?.sure && about.whole === false)) return undefined;
  // "Noa mag niet op de foto": a rule names nobody.
  if (instruction && !about?.sure) return undefined;
  const strong = cues.get('care-strong')?.find((cue) => !isBeside(body, cue));
  if (strong) return { ...strong, strong: true };
  const weak =
    cues.get('care-weak')?.find((cue) => !isBeside(body, cue)) ??
    cues.get('origin-country')?.[0] ??
    originIn(body);
  const found = weak ?? careShapeIn(text) ?? hintsIn(body);
  return found && { start: found.start, end: found.end, strong: false };
});

function isBeside(body: SentenceBody, cue: Cue): boolean {
  return (
    isOfBeast(body, cue) ||
    isOfNobody(body, cue) ||
    isTopic(body, cue) ||
    isTitle(body, cue) ||
    isOtherwise(body, cue) ||
    isCurse(body, cue)
  );
}

// "Wat een kankervak": a curse and no illness.
function isCurse({ cues, text }: SentenceBody, cue: Cue): boolean {
  if (cue.term !== 'kanker*' || /^kanker$/i.test(text.slice(cue.start, cue.end))) return false;
  const curses = cues.get('foul-word')?.some((foul) => overlaps(foul, cue)) ?? false;
  return curses && !cues.get('foul-innocent')?.some((innocent) => overlaps(innocent, cue));
}

// "Niemand misselijk": what nobody has.
function isOfNobody({ text }: SentenceBody, { start }: Span): boolean {
  return /\b(?<![À-ɏ])(?:niemand|geen enkel(?:e|s)?|nul) (?:is |was |meer |werd )?$/i.test(
    text.slice(0, start),
  );
}

// "Fenna hield haar spreekbeurt over autisme": what is talked about, and nobody has.
function isTopic(body: SentenceBody, { start }: Span): boolean {
  const talks = framingOf(body).subject || body.cues.has('story-talk');
  return (
    talks &&
    /\b(?<![À-ɏ])over (?:(?!(?:zijn|haar|hun|zn|dr) )[a-zÀ-ɏ]+ ){0,2}$/i.test(body.text.slice(0, start))
  );
}

// "Orthopedagoog Lidewij Harmsma spreekt": a professional with a name or a timetable; but "loopt bij een orthopedagoog".
function isTitle({ text }: SentenceBody, { start, end }: Span): boolean {
  if (!PROFESSIONAL.test(text.slice(start, end))) return false;
  return (
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end)) ||
    /\b(?<![À-ɏ])(?:(?:loopbaan|carrière|praktijk|werkt|werk|werkte|baan) als|ik(?: ben| was)? (?:de|een)) $/i.test(
      text.slice(0, start),
    ) ||
    /\b(?<![À-ɏ])(?:rooster|agenda|kamer|tijd|uren|column|boek|lezing) van (?:de|onze|een) $/i.test(
      text.slice(0, start),
    )
  );
}

const PROFESSIONAL =
  /(?:pedagoo?ge?|therapeute?|psycholoo?ge?|psychiater|arts|begeleid(?:st)?er|deskundige|specialiste?|coach)$/i;

// "Die tijden bevallen mij", "ik kan niet meer", "de scheiding tussen kerk en staat", "uit angst dat", "de werkloosheidscijfers".
const OTHERWISE: readonly (readonly [before: RegExp, word: RegExp, after: RegExp])[] = [
  [/$/, /^bevallen$/i, /^ (?:mij|me|ons|goed|prima|uitstekend|beter|slecht|enorm)(?![a-zÀ-ɏ])/i],
  [
    /$/,
    /^scheiding(?:en|s)?$/i,
    /^ (?:tussen|der|van (?:kerk|machten|afval|goederen|plastic|wonen))(?![a-zÀ-ɏ])/i,
  ],
  [/\b(?<![À-ɏ])ik $/i, /^kan niet meer$/i, /^/],
  // "Stagiair op een praktijkschool": where somebody works.
  [
    /\b(?<![À-ɏ])(?:(?:juf|meester|mentor) |(?:stagiaire?|stage|stageplek|docente?|leraar|lerares|werk|werkt|werkte|werken|lesgeven|baan|vacature|vacatures) (?:[a-zÀ-ɏ]+ ){0,2})(?:op|bij|in|aan|van|binnen) (?:(?:een|de|het|onze|mijn) )?$/i,
    /^(?:praktijk(?:school|onderwijs)|sbo|vso|speciaal (?:basis)?onderwijs|school voor speciaal)$/i,
    /^/,
  ],
  [/\b(?<![À-ɏ])uit $/i, /^angst$/i, /^ (?:dat|voor|om)(?![a-zÀ-ɏ])/i],
  // "Ik zit vast op de A1"
  [/$/, /^zit vast$/i, /^ (?:op de [an]\d|in (?:de |het )?(?:file|lift|trein|sneeuw|verkeer|bus))/i],
  // "Geholpen met stoelen sjouwen"
  [
    /$/,
    /^met (?:stoelen|tafels|stoel)$/i,
    /^ (?:sjouwen|slepen|tillen|schuiven|klaarzetten|versjouwen|stapelen)/i,
  ],
  // "Die 400 verzuimmeldingen verwerkt"
  [/\d\d $/, /^verzuimmelding/i, /^/],
  [/$/, /^verzuim(?:cijfer|beleid|registratie)/i, /^/],
  [/$/, /^werkloosheids?(?:cijfer|statistiek|percentage|wet|uitkeringen|bestrijding)/i, /^/],
];

// Words that tell of somebody's life, and of something else in what stands around them.
function isOtherwise({ text }: SentenceBody, { start, end }: Span): boolean {
  const [left, word, right] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return OTHERWISE.some(([before, said, after]) => said.test(word) && after.test(right) && before.test(left));
}

// "Een hamster die niet dood wil", "diagnose: kater Sjors is beledigd": an animal close by, and no child.
function isOfBeast({ cues, text }: SentenceBody, care: Span): boolean {
  const near = (one: Span) =>
    (one.end < care.start && care.start - one.end < BEAST_REACH) ||
    (one.start > care.end && OF_BEAST.test(text.slice(care.end, one.start)));
  const beast = cues.get('pet-noun')?.find(near);
  // "Die met de rode bakfiets": what somebody has.
  const had = beast && /\b(?<![À-ɏ])met (?:[a-zÀ-ɏ]+ ){1,2}$/i.test(text.slice(0, beast.start));
  return beast !== undefined && !had && !cues.get('person-one')?.some(near);
}

const BEAST_REACH = 25;
const OF_BEAST = /^[^.!?:]{0,12}: (?:(?:de|het|onze|ons|mijn) )?$/i;

const SUPPOSITION =
  /\b(?<![À-ɏ])(?:(?:als|wanneer|indien) (?:ze|zij|kinderen|leerlingen|ouders) (?:[^.!?,]{0,30} )?(?:worden|zijn|hebben|voelen|willen|gaan)|stel(?= dat| je| nou| eens|,|:)|suppose|imagine|wat als|wat doe je als|hoe leg je|hoe herken je)(?![a-zÀ-ɏ])/i;

// "Het Syrische meisje": an origin counts only of a person, not of a pizza.
function originIn({ cues }: SentenceBody): Cue | undefined {
  return cues
    .get('origin-adjective')
    ?.find((origin) => cues.get('origin-noun')?.some((noun) => noun.start - origin.end === 1));
}

// One vague word says nothing; two that say different things do.
function hintsIn(body: SentenceBody): Span | undefined {
  const hints = body.cues.get('care-hint')?.filter((cue) => !isOfNobody(body, cue)) ?? [];
  const [first] = hints;
  const second = first && hints.find((hint) => hint.term !== first.term && !overlaps(hint, first));
  return second && first;
}
