import { type Evidence, heaviest, type Shape, weigher, weightOf } from './kinds/weighed-evidence';
import { namesOrganisation } from './names-organisation';
import type { Context, ReadDraft } from './rule';

const ENOUGH = 3;

// A secret that is not kept: "niet doorvertellen", 🤫.
const CONFESSES: readonly Shape[] = [[/[🤫🙊🙈🥴🤮🍻]/u, 1]];

const drinkOf = weigher({
  lists: { tipsy: 2, drinks: 1, confesses: 1, 'at-work': 1 },
  shapes: [
    ...CONFESSES,
    [/(?<!\p{L})(?:liep|is|was) (?:\p{L}+ ){1,2}uit de hand(?: gelopen)?(?!\p{L})/iu, 2],
  ],
});
const slackOf = weigher({
  lists: { slacks: 2, confesses: 1, 'at-work': 1 },
  // "Ziek gemeld terwijl ik op het strand lig".
  shapes: [
    ...CONFESSES,
    [
      /(?<!\p{L})ziek ?(?:gemeld|melden?)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:strand|terras|terrasje|festival|pretpark|efteling|zwembad|kroeg|concert|skiën|wintersport|shoppen|bank)(?!\p{L})/iu,
      3,
    ],
    // "Op gevoel nagekeken".
    [
      /(?<!\p{L})(?:op gevoel|op de gok|ongezien|niet|half slapend|met één oog) (?:\p{L}+ )?(?:nagekeken|becijferd|gecorrigeerd)(?!\p{L})/iu,
      2,
    ],
  ],
});
// "Ik weet nu wie er vreemdgaat in de teamkamer": what one hears at work and does not tell.
const gossipOf = weigher({
  lists: { 'at-work': 1 },
  shapes: [
    [
      /(?<!\p{L})wie (?:er|het|met|van) [^.!?,]{0,24}(?:vreemdgaat|vreemd gaat|zoent|gezoend|roddelt|ruzie heeft|een hekel|verliefd is|in scheiding|steelt|jat|drinkt|stinkt)(?!\p{L})/iu,
      2,
    ],
  ],
});
const classOf = weigher({
  lists: { 'harms-class': 2, 'wants-out': 1, 'class-word': 1 },
  // "Mijn klas is een dierentuin": said of the class itself, not of a visit.
  shapes: [
    [
      /(?<!\p{L})(?:klas|groep(?: \d)?|groepje|leerlingen|kleuters|stel|kids) (?:is|zijn|was|lijkt|lijken|blijft|blijven) (?:\p{L}+ ){0,3}(?:ramp|hel|drama|bende|puinhoop|gekkenhuis|gekkengesticht|dierentuin|apenkooi|apenrots|beestenboel|zwijnenstal|kippenhok|jungle|zooitje|zootje|circus|nachtmerrie|slagveld|monsters|duivels|terroristen|ratten|idioten)(?![\p{L}.…])/iu,
      3,
    ],
    // "Mijn klas heeft me leeggetrokken".
    [
      /(?<!\p{L})(?:klas|groep|stel|leerlingen|kinderen) (?:heeft|hebben|maakt|maken) (?:me|mij) (?:\p{L}+ ){0,3}(?:leeg\p{L}+|gesloopt|kapot|gek|leeg)(?!\p{L})/iu,
      2,
    ],
  ],
});
const employerOf = weigher({
  lists: { 'harms-employer': 2, 'wants-out': 2, 'work-word': 1, 'works-there': 1 },
  shapes: [
    // "Nog nooit zo slecht geïnformeerd als bij deze stichting".
    [
      /(?<!\p{L})nooit zo (?:slecht|beroerd|belabberd|weinig|onveilig|laat|chaotisch|alleen|vies|koud|oneerlijk) [^.!?]{0,40}(?:bij|op|binnen) (?:deze|dit|mijn|onze|ons|die)(?!\p{L})/iu,
      3,
    ],
    // "De slechtst geleide school van heel Twente", "werken voor deze tent is als …", "stuur je kinderen ergens anders heen".
    [
      /(?<!\p{L})(?:slechtste?|saaiste|domste|beroerdst|chaotischste?|zieligste|vieste|raarste) (?:\p{L}+ )?(?:school|bestuur|stichting|werkgever|tent|club) (?:van|ooit|in)(?!\p{L})|(?<!\p{L})werken (?:voor|bij|op) (?:deze|dit|mijn|ons|onze|die) [^.!?,]{2,24} is (?:als|zoals|net)(?!\p{L})|(?<!\p{L})stuur (?:je|uw|jullie) (?:kind|kinderen|kids) (?:\p{L}+ )?(?:ergens anders|elders|naar een andere)(?!\p{L})|(?<!\p{L})linkerhand [^.!?]{0,20}rechterhand(?!\p{L})/iu,
      3,
    ],
    // "Vier directeuren in drie jaar".
    [
      /(?<!\p{L})(?:twee|drie|vier|vijf|zes|zeven|[2-9]) (?:directeuren|directrices|bestuurders|schoolleiders|teamleiders|leidinggevenden|managers|interimmers|ib'ers) in (?:een|één|twee|drie|vier|vijf|zes|[1-6]) (?:jaar|maanden|weken|schooljaren)(?!\p{L})/iu,
      2,
    ],
    // "Wie weg kan, gaat", "iedereen die kan, vertrekt".
    [
      /(?<!\p{L})(?:wie|iedereen die) (?:hier )?(?:weg |nog )?kan,? (?:die )?(?:gaat|is al|vertrekt|solliciteert|gaat weg)(?!\p{L})/iu,
      2,
    ],
    // "Dan ga ik wel bij de Action werken".
    [
      /(?<!\p{L})(?:ga|kan) ik (?:wel|liever|net zo lief|beter|nog liever|net zo goed) (?:bij|in) [^.!?,]{2,30} (?:werken|vakken vullen)(?!\p{L})/iu,
      3,
    ],
    // "Mijn directeur weet niet eens hoe ik heet".
    [
      /(?<!\p{L})(?:mijn|m'n|onze) (?:stagebegeleider|begeleider|begeleidster|mentor|directeur|directrice|baas|leidinggevende|teamleider|schoolleider|bestuur|directie|manager) (?:vergeet|negeert|liegt|luistert (?:\p{L}+ )?n|snapt (?:er )?n|kent (?:mij|me|mijn naam|ons) n|weet niet eens|laat (?:me|mij|ons) (?:al |weer |altijd )?(?:zitten|vallen|barsten|stikken))/iu,
      3,
    ],
    // "Mijn school is zo veilig als een mijnenveld", "werken bij ons is als …".
    [
      /(?<!\p{L})(?:mijn school|onze school|ons bestuur|bij ons|deze school|deze tent|deze toko) (?:is|zijn) (?:zo \p{L}+ als|een beetje (?:als|zoals)|net) een(?!\p{L})/iu,
      2,
    ],
    // "Dit circus van een school".
    [
      /(?<!\p{L})(?:circus|puinhoop|bende|zooitje|zootje|tent|gekkenhuis|poppenkast|ramp|chaos|aanfluiting|lachertje|grap|farce|apenkooi|dierentuin|nachtmerrie|parodie|karikatuur|zinkend schip|ruïne) van een (?:school|bestuur|schoolbestuur|organisatie|werkgever|directie|team|stichting|club|baas|directeur)(?!\p{L})/iu,
      3,
    ],
  ],
});

/** What in a draft harms the good name of the school and its people, or makes the author look unprofessional. */
export function harmIn(draft: ReadDraft, context: Context): Evidence | undefined {
  const kinds = [
    isImpersonal(draft) ? [] : slackOf(draft),
    drinkOf(draft).filter((item) => isSomebody(item, draft)),
    classOf(draft),
    gossipOf(draft),
  ];
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

const LONG_TEXT = 150;

// Who tells on themselves says "ik"; a leaflet has a nap corner and a rule on truancy.
function isImpersonal({ text, read }: ReadDraft): boolean {
  return text.length >= LONG_TEXT && !read.sentences.some(({ body }) => body.cues.has('first-person'));
}

// A class, a school or a glass of wine by itself harms nobody.
function isHarm(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ weight }) => weight > 1) || evidence.some(({ cue }) => cue.list === 'drinks');
}

// "Onze kater Gerard is zoek".
const CAT = /(?<!\p{L})kater (?:\p{Lu}\p{Ll}|is |slaapt |ligt |eet )/u;

// A drunken butterfly on the playground harms nobody either.
function isSomebody({ cue }: Evidence, { read }: ReadDraft): boolean {
  if (cue.term === 'kater' && read.sentences.some(({ body }) => CAT.test(body.text))) return false;
  if (cue.list !== 'tipsy' || !cue.term.startsWith('dronken')) return true;
  return read.sentences.some(({ body }) => body.cues.has('first-person') || body.cues.has('colleague-noun'));
}

function namesIt({ read }: ReadDraft, { protocol }: Context): boolean {
  return read.sentences.some((sentence) => namesOrganisation(sentence.body, protocol));
}
