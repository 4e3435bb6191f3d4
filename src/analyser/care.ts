import { overlaps, type Span } from '../draft/span';
import { framingOf } from './framing';
import { type Nearby, nearbyIn } from './kinds/nearby';
import { NO_KNOWLEDGE } from './knowledge';
import type { Cue } from './lexicon/lexicon';
import { perSentence, type SentenceBody } from './scan';
import { subjectIn } from './subject';

/** Words that tell something of someone's health, home, learning, behaviour, religion or origin. */
export interface Care extends Span {
  /** Whether the words have no other meaning, so that the person may stand a sentence off. */
  readonly strong: boolean;
}

/** What a sentence tells of somebody's health, home or learning; nothing where it is about a subject, a rule or a story. */
export const careIn = perSentence((body: SentenceBody): Care | undefined => {
  const { cues, text } = body;
  const { subject, instruction } = framingOf(body);
  if (subject || cues.has('story-talk') || SUPPOSITION.test(text)) return undefined;
  // "Noa mag niet op de foto": a rule names nobody.
  if (instruction && !subjectIn(body, NO_KNOWLEDGE)?.sure) return undefined;
  const strong = cues.get('care-strong')?.find((cue) => !isOfBeast(body, cue));
  if (strong) return { ...strong, strong: true };
  const weak =
    cues.get('care-weak')?.find((cue) => !isOfBeast(body, cue)) ??
    cues.get('origin-country')?.[0] ??
    originIn(body);
  const found = weak ?? shapeIn(text) ?? hintsIn(body);
  return found && { start: found.start, end: found.end, strong: false };
});

// "Een hamster die niet dood wil": an animal close before, and no child.
function isOfBeast({ cues }: SentenceBody, { start }: Span): boolean {
  const near = ({ end }: Span) => end < start && start - end < BEAST_REACH;
  return cues.get('pet-noun')?.some(near) === true && !cues.get('person-one')?.some(near);
}

const BEAST_REACH = 25;

const SUPPOSITION =
  /(?:^|[^\p{L}])(?:(?:als|wanneer|indien) (?:ze|zij|kinderen|leerlingen|ouders) (?:[^.!?,]{0,30} )?(?:worden|zijn|hebben|voelen|willen|gaan)|stel(?= dat| je| nou| eens|,|:)|suppose|imagine|wat als|wat doe je als|hoe leg je|hoe herken je)(?![\p{L}])/iu;

// "Het Syrische meisje": an origin counts only of a person, not of a pizza.
function originIn({ cues }: SentenceBody): Cue | undefined {
  return cues
    .get('origin-adjective')
    ?.find((origin) => cues.get('origin-noun')?.some((noun) => noun.start - origin.end === 1));
}

// Each is a turn of speech with a gap in it that no list of words can hold.
const SHAPES: readonly RegExp[] = [
  // "een 3,2 voor begrijpend lezen", "van E3 naar M5", "niveau IV"
  /(?:^|[^\p{L}\d])(?:een|maar|had|haalde|scoorde|kreeg|voor|got an?) (?:een )?(?:\d,\d|[1-4]|10)(?= (?:voor|op|bij|for) )/iu,
  /(?<![\p{L}\d])[ME][3-8] naar [ME]?[3-8](?!\d)|(?<![\p{L}\d])(?:niveau|score|avi)[ -]?(?:[IV]{1,3}|[A-E]|[1-5]|[ME]\d)(?![\p{L}\d])/iu,
  // "naar groep 4 in plaats van 5"
  /\b(?:naar|in|terug|doet|over) groep \d (?:i\.?p\.?v\.?|in plaats van|terug|(?:gewoon |weer )?nog een keer|nog eens|over)(?!\p{L})/iu,
  // "bij zijn tante in huis", "slaapt bij haar oma"
  /\b(?:woont|wonen|slaapt|slapen|verblijft|logeert|ingetrokken|zit nu|is nu|is vanaf nu|gaat|voortaan) [^.!?]{0,16}\bbij (?:zijn|haar|hun|een|z'n|d'r) (?:tante|oom|oma|opa|grootouders|vader|moeder|zus|broer|familie|buurvrouw|buren|vriend|vriendin)\b/iu,
  // "al sinds de herfst thuis", "weken niet op school"
  /\b(?:sinds|al) [^.!?]{0,24}\b(?:thuis|niet (?:meer )?(?:op school|gezien|geweest))\b/iu,
  // "plast weer in bed", "zijn hoofd zit vol"
  /\b(?:plas|poep|pies|kak)\p{L}{0,3} [^.!?]{0,16}\b(?:bed|broek|stoel)\b/iu,
  // "kan het niet meer aan", "trekt het niet", "trekt haar baan niet meer"
  /\b(?:kan|kon|kunnen|trekt|trok|redt|trekken) [^.!?]{0,12}\bniet meer(?: aan)?\b/iu,
  // "loopt bij een psych", "is onder behandeling", "ligt aan de beademing"
  /\b(?:loopt|liep|zit|ligt|lag|staat|gaat|is) [^.!?]{0,18}\b(?:bij (?:de|een) (?:psych|ggz|dokter|specialist|arts)|onder behandeling|onder controle bij|op de wachtlijst|aan de (?:pillen|medicijnen|beademing|drank|drugs)|in (?:een|de) (?:kliniek|inrichting|instelling|opvang))/iu,
  // "ligt weer in het MST", "ligt al weken in het ziekenhuis"
  /(?<!\p{L})(?:ligt|lag|liggen) [^.!?A-Z]{0,24}in (?:het|de|'t) (?:ziekenhuis|kinderziekenhuis|ic|[A-Z]{3,5}(?![\p{L}-]))/u,
  // "bij de dictee-toets 9 fouten", "9 fouten op 20", "haalde 3 van de 20 goed"
  /(?<![\d.,])\d{1,3} (?:fouten|fout|goed) (?:op|van|bij|in|voor)(?!\p{L})/iu,
  /(?:toets|dictee|proefwerk|sommen)[^.!?\d]{0,16}\d{1,3} fout(?:en|jes)?(?!\p{L})/iu,
  // "mist haar vader", "mist sinds de herfstvakantie hun papa", "verloor zijn moeder"
  /(?<!\p{L})(?:mist|missen|verloor|verloren|verliest) (?:sinds [^.!?,]{1,24} |nog steeds |nog elke dag |erg )?(?:zijn|haar|hun|z'n|d'r) (?:vader|moeder|papa|mama|ouders|broer|broertje|zus|zusje)(?!\p{L})/iu,
  // "gooit met stoelen", "stoelen door mijn klas gooit"
  /(?<!\p{L})(?:stoel|tafel|schaar|steen|stoelen|tafels|scharen|stenen) [^.!?]{1,24}(?:gooit|gooide|smijt|smeet)(?!\p{L})/iu,
  /(?<!\p{L})(?:gooit|gooide|smijt|smeet) [^.!?]{0,16}(?:stoel|tafel|schaar|stoelen|tafels|scharen|stenen)(?!\p{L})/iu,
  // "ze gaan uit elkaar, de ouders van …"
  /(?<!\p{L})(?:gaan|gingen|zijn) [^.!?,]{0,16}uit elkaar(?=[^.!?]{0,12}(?:ouders|vader|moeder|papa|mama))|(?<!\p{L})ouders (?:gaan|zijn|gingen) [^.!?,]{0,12}uit elkaar(?!\p{L})/iu,
  // "slaapt in de auto", "in de auto hebben geslapen"
  /\b(?:slaapt|slapen|sliep|in de auto|op straat|op de bank) [^.!?]{0,12}(?:in de auto|op straat|geslapen)\b/iu,
];

// "Zijn vader drinkt", "haar ouders hebben ruzie": a relative, and close behind what is the matter with them.
const TROUBLE: Nearby = {
  first:
    /(?<!\p{L})(?:vader|moeder|papa|mama|pa|ma|stiefvader|stiefmoeder|ouders|broer|zus|dad|mum|mom|parents)(?!\p{L})/giu,
  next: /(?<!\p{L})(?:drinkt|drinken|slaat|sloeg|vastzit|zit vast|in de bak|opgepakt|vertrokken|verdwenen|ziek|dood|overlijdt|ruzie|vechten|overhoop|werkloos|ontslagen|aankan|blowt|gokt|dealt|hoofd boven water|in prison|in jail|drinks|left)(?!\p{L})/iu,
  within: 48,
};

function shapeIn(text: string): Span | undefined {
  const trouble = nearbyIn(text, TROUBLE);
  if (trouble) return trouble;
  for (const shape of SHAPES) {
    const match = shape.exec(text);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

// One vague word says nothing; two that say different things do.
function hintsIn({ cues }: SentenceBody): Span | undefined {
  const hints = cues.get('care-hint') ?? [];
  const [first] = hints;
  const second = first && hints.find((hint) => hint.term !== first.term && !overlaps(hint, first));
  return second && first;
}
