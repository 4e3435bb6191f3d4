import { type Evidence, heaviest, type Weights, weigher, weightOf } from './kinds/weighed-evidence';
import { namesOrganisation } from './names-organisation';
import type { Context, ReadDraft } from './rule';

const ENOUGH = 3;

// A secret that is not kept: "niet doorvertellen", 🤫.
const CONFESSES: Weights['shapes'] = [[/[🤫🙊🙈🥴🤮🍻]/u, 1]];

const drinkOf = weigher({ lists: { tipsy: 2, drinks: 1, confesses: 1, 'at-work': 1 }, shapes: CONFESSES });
const slackOf = weigher({ lists: { slacks: 2, confesses: 1, 'at-work': 1 }, shapes: CONFESSES });
const classOf = weigher({
  lists: { 'harms-class': 2, 'wants-out': 1, 'class-word': 1 },
  // "Mijn klas is een dierentuin": said of the class itself, not of a visit.
  shapes: [
    [
      /(?<!\p{L})(?:klas|groep|groepje|leerlingen|kleuters|stel|kids) (?:is|zijn|was|lijkt|lijken|blijft|blijven) (?:\p{L}+ ){0,3}(?:ramp|hel|drama|bende|puinhoop|gekkenhuis|gekkengesticht|dierentuin|apenkooi|apenrots|beestenboel|zwijnenstal|kippenhok|jungle|zooitje|zootje|circus|nachtmerrie|slagveld|monsters|duivels|terroristen|ratten|idioten)(?![\p{L}.…])/iu,
      3,
    ],
  ],
});
const employerOf = weigher({
  lists: { 'harms-employer': 2, 'wants-out': 2, 'work-word': 1 },
  // "Dit circus van een school".
  shapes: [
    [
      /(?<!\p{L})(?:circus|puinhoop|bende|zooitje|zootje|tent|gekkenhuis|poppenkast|ramp|chaos|aanfluiting|lachertje|grap|farce|apenkooi|dierentuin|nachtmerrie|parodie|karikatuur|zinkend schip|ruïne) van een (?:school|bestuur|schoolbestuur|organisatie|werkgever|directie|team|stichting|club|baas|directeur)(?!\p{L})/iu,
      3,
    ],
  ],
});

/** What in a draft harms the good name of the school and its people, or makes the author look unprofessional. */
export function harmIn(draft: ReadDraft, context: Context): Evidence | undefined {
  const kinds = [slackOf(draft), drinkOf(draft).filter((item) => isSomebody(item, draft)), classOf(draft)];
  const heavy = kinds.find((evidence) => isHarm(evidence) && weightOf(evidence) >= ENOUGH);
  return heavy ? heaviest(heavy) : harmToEmployer(draft, context);
}

/** What in a draft speaks ill of the author's own school or board. */
export function harmToEmployer(draft: ReadDraft, context: Context): Evidence | undefined {
  const evidence = employerOf(draft);
  if (!isHarm(evidence)) return undefined;
  const named = evidence.some(({ cue }) => cue.list === 'work-word') ? 0 : Number(namesIt(draft, context));
  return weightOf(evidence) + named >= ENOUGH ? heaviest(evidence) : undefined;
}

// A class, a school or a glass of wine by itself harms nobody.
function isHarm(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ weight }) => weight > 1) || evidence.some(({ cue }) => cue.list === 'drinks');
}

// A drunken butterfly on the playground harms nobody either.
function isSomebody({ cue }: Evidence, { read }: ReadDraft): boolean {
  if (cue.list !== 'tipsy' || !cue.term.startsWith('dronken')) return true;
  return read.sentences.some(({ body }) => body.cues.has('first-person') || body.cues.has('colleague-noun'));
}

function namesIt({ read }: ReadDraft, { protocol }: Context): boolean {
  return read.sentences.some((sentence) => namesOrganisation(sentence.body, protocol));
}
