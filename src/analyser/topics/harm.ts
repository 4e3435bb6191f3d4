import { heaviest, type Shape, type WeighedCue, weigher, weightOf } from '../kinds/weighed-evidence';
import { isOrganisationNamed } from '../meaning/names-organisation';
import type { Context, ReadDraft } from '../rule';
import { hasSentence } from '../text/where';
import { cynicismIn } from './cynicism';

const ENOUGH = 3;

// A secret that is not kept: "niet doorvertellen", 🤫.
const CONFESSES: readonly Shape[] = [[/[🤫🙊🙈🥴🤮🍻]/u, 1]];

const drinkOf = weigher({
  lists: { tipsy: 2, 'told-drink': 2.5, drinks: 1, confesses: 1, 'at-work': 1 },
  shapes: CONFESSES,
  turns: cynicismIn,
});
const slackOf = weigher({
  lists: { slacks: 2, 'told-slackness': 3, confesses: 1, 'at-work': 1 },
  turns: cynicismIn,
  shapes: [
    ...CONFESSES,
    // "Ziek gemeld terwijl ik op het strand lig".
    [
      /\b(?<![À-ɏ])ziek ?(?:gemeld|melden?)(?![a-zÀ-ɏ])[^.!?]{0,40}\b(?<![À-ɏ])(?:strand|terras|terrasje|festival|pretpark|efteling|zwembad|kroeg|concert|skiën|wintersport|shoppen)(?![a-zÀ-ɏ])/i,
      3,
    ],
  ],
});
const classOf = weigher({
  lists: { 'harms-class': 2, 'cynical-of-class': 1.5, 'wants-out': 1, 'class-word': 1 },
  turns: cynicismIn,
});
const employerOf = weigher({
  lists: { 'harms-employer': 2, 'cynical-of-employer': 2, 'wants-out': 2, 'work-word': 1, 'works-there': 1 },
  turns: cynicismIn,
  shapes: [
    // "Nog nooit zo slecht geïnformeerd als bij deze stichting", "de slechtst geleide school van heel Twente".
    [
      /\b(?<![À-ɏ])nooit zo (?:slecht|beroerd|belabberd|weinig|onveilig|laat|chaotisch|alleen|vies|koud|oneerlijk) [^.!?]{0,40}(?:bij|op|binnen) (?:deze|dit|mijn|onze|ons|die)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:slechtste?|saaiste|domste|beroerdst|chaotischste?|vieste|raarste) (?:[a-zÀ-ɏ]+ )?(?:school|bestuur|stichting|werkgever|tent|club) (?:van|ooit|in)(?![a-zÀ-ɏ])/i,
      3,
    ],
  ],
});

/** What in a draft harms the good name of the school and its people, or makes the author look unprofessional. */
export function harmIn(draft: ReadDraft, context: Context): WeighedCue | undefined {
  const kinds = [
    isImpersonal(draft) ? [] : slackOf(draft),
    drinkOf(draft).filter((item) => isSomebody(item, draft)),
    classOf(draft),
  ];
  const heavy = kinds.find((evidence) => isHarm(evidence) && weightOf(evidence) >= ENOUGH);
  return heavy ? heaviest(heavy) : harmToEmployer(draft, context);
}

/** What in a draft speaks ill of the author's own school or board. */
export function harmToEmployer(draft: ReadDraft, context: Context): WeighedCue | undefined {
  const evidence = employerOf(draft);
  if (!isHarm(evidence)) return undefined;
  const named = evidence.some(({ cue }) => cue.list === 'work-word')
    ? 0
    : Number(isOrganisationNamed(draft.read, context.protocol));
  return weightOf(evidence) + named >= ENOUGH ? heaviest(evidence) : undefined;
}

const LONG_TEXT = 150;

// Who tells on themselves says "ik"; a leaflet has a nap corner and a rule on truancy.
function isImpersonal({ text, read }: ReadDraft): boolean {
  return text.length >= LONG_TEXT && !hasSentence(read, 'first-person');
}

// A class, a school or a glass of wine by itself harms nobody.
function isHarm(evidence: readonly WeighedCue[]): boolean {
  return evidence.some(({ weight }) => weight > 1) || evidence.some(({ cue }) => cue.list === 'drinks');
}

// "Onze kater Gerard is zoek".
const CAT = /\b(?<!\p{L})kater (?:\p{Lu}\p{Ll}|is |slaapt |ligt |eet )/u;

// A drunken butterfly on the playground harms nobody either.
function isSomebody({ cue }: WeighedCue, { read }: ReadDraft): boolean {
  if (cue.term === 'kater' && read.sentences.some(({ body }) => CAT.test(body.text))) return false;
  if (cue.list !== 'tipsy' || !cue.term.startsWith('dronken')) return true;
  return hasSentence(read, 'first-person') || hasSentence(read, 'colleague-noun');
}
