import type { Span } from '../../draft/span';
import type { SentenceBody } from '../text/scan';

// "Sem was een schaap in het kerstspel", "Lotte (de ezel)" there; "Daan was een boek aan het lezen".
const ON_STAGE =
  /\b(?<![À-ɏ])(?:kerstspel|musical|toneel|toneelstuk|voorstelling|optreden|verkleed|show|carnaval|rol)(?![a-zÀ-ɏ])/i;
const DOES_WITH = /^ (?:aan het|kwijt|vergeten|verloren|gaan|komen|aan 't)(?![a-zÀ-ɏ])/i;

// "Nora de schildpad is ontsnapt", but "met Noor de hond uitgelaten".
const ITSELF = /^(?:[,.!?)]|$| (?:is|was|heeft|had|en|slaapt|eet|loopt|ligt|zit|krijgt|komt) )/;

// "Trix, de T. rex", "Hans is een meerval", "Lotte (ezel)".
const TOLD =
  /^(?:(?:,| \(| is| was) ?(?:(?!niet |geen )[a-zÀ-ɏ]+ )?(?:de |een |onze |ons |het |mijn |m['’]n )(?:nieuwe |eigen |oude |lieve )?| \()$/i;
const FURTHEST = 30;

/** Whether what stands behind a name says that it is an animal's: "Trix, de T. rex", "Hans is een meerval". */
export function isAnimal({ cues, text }: SentenceBody, { end }: Span): boolean {
  return (cues.get('pet-noun') ?? []).some((cue) => {
    if (cue.start <= end || cue.start >= end + FURTHEST) return false;
    const [between, behind] = [text.slice(end, cue.start), text.slice(cue.end)];
    if (/^ (?:de|het) $/.test(between)) return ITSELF.test(behind);
    return TOLD.test(between) && !DOES_WITH.test(behind) && !ON_STAGE.test(text);
  });
}

const PRESENTED =
  /^\W*(?:(?:dit|dat) is )?(?:onze|ons|mijn|m['’]n|het|de) (?:nieuwe |eigen |oude |lieve )?$/i;

const OF_COURSE =
  /^\s*(?:\((?:de|het|onze|mijn) (?=[,)]| voor)|(?:de|het|onze|mijn) {1,2}(?:dan|dus|hoor|natuurlijk|bedoel ik)[.!…)]*\s*$)/i;

/** Whether the sentence behind the one that a name closes says that it is an animal's: "Welkom Guus! Onze nieuwe cavia". */
export function isAnimalOf(
  { text }: SentenceBody,
  { end }: Span,
  { text: next, cues }: SentenceBody,
): boolean {
  // "Gijs is mijn held. De kat dan.", "Jules is er weer! (de klassenpop, …".
  if (
    (cues.get('pet-noun') ?? []).some((cue) => OF_COURSE.test(next.slice(0, cue.start) + next.slice(cue.end)))
  )
    return true;
  if (!/^[\s.!…]*$/.test(text.slice(end))) return false;
  return (cues.get('pet-noun') ?? []).some(({ start }) => PRESENTED.test(next.slice(0, start)));
}

// Not what a child is lovingly called: "Noor, onze kleine beer".
const BEAST =
  /(?:hond|kat|poes|kater|cavia|konijn|hamster|vis|schildpad|parkiet|papegaai|kip|haan|paard|pony|rat|kanarie|labrador|pup|puppy|gekko|huisdier|klassendier|klassenpop|knuffel|robot|chatbot)$/;
const HAS_NAME = /^ (?:heet|heette|heten) (?:nu |dus |voortaan )?$/i;
const WITH_IT = /\b(?<![À-ɏ])(?:met|van|bij|door|naast|op) (?:[a-zÀ-ɏ]+ ){1,2}$/i;
const OURS_BEHIND = /^(?:,| \() ?(?:mijn|m['’]n|onze|ons) (?:[a-zÀ-ɏ]+ )?$/i;

/** Whether a name is given to an animal, a doll or a machine beyond doubt, which has it further on too: "Onze klassenvis heet Kees". */
export function isPet({ text, cues }: SentenceBody, { start, end }: Span): boolean {
  return (cues.get('pet-noun') ?? []).some((beast) => {
    if (!BEAST.test(text.slice(beast.start, beast.end).toLowerCase())) return false;
    if (beast.start > end) return OURS_BEHIND.test(text.slice(end, beast.start));
    return HAS_NAME.test(text.slice(beast.end, start)) && !WITH_IT.test(text.slice(0, beast.start));
  });
}
