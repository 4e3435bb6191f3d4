import { perSentence, type SentenceBody } from '../text/scan';

// What each sign adds to the chance that readers know which child is meant.
const WEIGHTS = {
  definite: 1,
  group: 1,
  age: 1,
  that: 0.5,
  only: 2,
  most: 2,
  kin: 2.5,
  twin: 1.5,
  wink: 2,
  origin: 1.5,
  trait: 1.5,
  rare: 2.5,
  parent: 1.5,
  seat: 1.5,
  fame: 2.5,
  incident: 1.5,
  recent: 1.5,
};

/** Something in a sentence that narrows down which child is meant. */
export type Sign = keyof typeof WEIGHTS;

// Without one of these a child is one of many: "de jongen van 9 uit groep 5".
const TELLING: readonly Sign[] = [
  'only',
  'most',
  'kin',
  'twin',
  'wink',
  'origin',
  'trait',
  'rare',
  'parent',
  'seat',
  'fame',
  'incident',
  'recent',
];

const LISTS: readonly (readonly [list: string, sign: Sign])[] = [
  ['only-one', 'only'],
  ['most-one', 'most'],
  ['kin-noun', 'kin'],
  ['twin-noun', 'twin'],
  ['wink', 'wink'],
  ['origin-word', 'origin'],
  ['origin-from', 'origin'],
  ['rare-trait', 'rare'],
  ['visible-trait', 'trait'],
  ['parent-fact', 'parent'],
  ['usual-seat', 'seat'],
  ['known-feat', 'fame'],
  ['incident-word', 'incident'],
];

const GROUP =
  /(?:^|[^a-zÀ-ɏ\d])(?:[1-6] ?(?:havo|vwo|mavo|vmbo|kader|basis|gym|gymnasium|atheneum|kb|tl|mbo)|(?:havo|vwo|mavo|vmbo|kader|gym|gymnasium|atheneum|brugklas) ?[1-6]|(?:brug|mentor|examen)klas|groep ?\d|gr\.? ?\d|klas ?\d|unit ?\d|[1-8]\/[1-8]|[1-8][a-e]|(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste) groep|(?:uit|in|van) de [1-8]|(?:mijn|onze|de|haar|zijn|my|our|deze|m['’]n|mn) (?:[a-zÀ-ɏ]+ )?(?:klas|groep|plusklas|kleuterklas|kleutergroep|stageklas|schakelklas|taalklas|invalklas|onderbouw|bovenbouw|middenbouw|class|kleuters)|bij ons (?:in|op)|hier op school|op (?:onze|mijn|m['’]n|mn) (?:school|stageschool|stage)|onze school (?:heeft|telt|kent)|(?:van|op|in) (?:de|onze|mijn) school|bij mij in|grade \d|(?:bij|uit|van|in|tussen) de (?:kleuters|peuters|achtstegroepers))(?![a-zÀ-ɏ\d])/i;
const AGE =
  /\b(?<![À-ɏ])(?:(?:[3-9]|1[0-8]) ?(?:jaar|jr|-jarige?)|van (?:[3-9]|1[0-8])(?= |,)(?!,\d| (?:tot|uur|t\/m|euro|leerlingen|kinderen)(?![a-z]))|(?:is|wordt|was) (?:nog maar |pas |net )?(?:[3-9]|1[0-8])(?=[,.](?!\d))|(?:drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?:jarige?| jaar))/i;
// Not "de school van hun kind": any child's parents have one.
const DEFINITE =
  /(?:^|[^a-zÀ-ɏ])(?:de|het|'t|’t|die|dat|deze|dit|onze|ons|mijn|m'n|mn|the|that|our)\s+(?:(?!(?:hun|zijn|haar|uw|je)\s)[a-zÀ-ɏ]+\s+){0,3}$/i;
const THAT =
  /\b(?<![À-ɏ])(?:die|dat|that) (?:ene |een |one )?(?:(?!(?:hun|zijn|haar|uw|je) )[a-zÀ-ɏ]+ ){0,3}$/i;
// "die vorige week van het dak viel", "dat sinds maandag bij ons zit".
const RECENT =
  /^,? (?:(?:uit|in|van) [^,.;]{1,16} )?,?(?:die|dat|who) (?:[a-zÀ-ɏ]+ ){0,2}(?:vorige|vorig|gisteren|eergisteren|laatst|pas|net|sinds|onlangs|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|afgelopen|deze week|vandaag|vanmorgen|vanmiddag|vanochtend|altijd|steeds|elke|iedere|always|last)/i;
// "de reus van groep 8", "die ene met de bril uit 6b", "iemand uit 4a": a child without a word for it.
const NICKNAMED =
  /(?:^|[^a-zÀ-ɏ])(?:(?:de|die|het|dat|onze) (?:[a-zÀ-ɏ]+ )?(?<nickname>[a-zÀ-ɏ]+) (?:van|uit)|iemand (?:uit|in|van)|(?:een|één)tje (?:uit|in|van)|(?:een|één) van (?:mijn|onze|de) (?:[a-zÀ-ɏ]+ )?(?:leerlingen|kinderen|kleuters|jongens|meisjes|meiden) (?:uit|in|van)) (?:groep \d|de [1-8](?![a-zÀ-ɏ])|[1-8][a-e](?![a-zÀ-ɏ]))/i;
// "bij het raam van groep 3": a place.
const WHERE = /\b(?<![À-ɏ])(?:in|op|aan|bij|achter|naast|onder|tegen|door|langs|boven)[^a-zÀ-ɏ]$/i;
// "de kinderen van groep 4": nobody in particular.
const SEVERAL = /(?:ens|jes|ers|ingen|eren)$/i;
const ONE_OF =
  /(?:^|[^a-zÀ-ɏ])(?:een|één|eentje) van (?:mijn|onze|m'n) (?:[a-zÀ-ɏ]+ )?(?:leerlingen|kinderen|kleuters|jongens|meisjes|meiden|mannetjes)/i;
const SUPERLATIVE =
  /\b(?<![À-ɏ])(?:de|het|onze|mijn|m'n) [a-zÀ-ɏ]+ste (?:[a-zÀ-ɏ]+ )?(?:van|uit|in) (?:de|het|mijn|onze) (?:hele )?(?:klas|groep|school|stel)/i;
const MEASURE =
  /(?:^|[^\d])1 ?(?:[.,]|m |meter )\d\d? ?(?:m|meter)?(?![a-zA-ZÀ-ɏ]|\d| ?(?:euro|uur|kg|km|liter))/;
const ONE_WITH =
  /\b(?<![À-ɏ])(?:(?:die|dat) (?:ene|een)(?: [a-zÀ-ɏ]+)?|die (?:kleine|grote|lange|dikke|blonde|rooie|stille|drukke|nieuwe|jongste|oudste)),? (?:met|zonder|die|uit|van)(?![a-zÀ-ɏ])/i;
// "Er zit er bij mij maar eentje die…": one, and the writer's own.
const ONE_OF_MINE =
  /\b(?<![À-ɏ])(?:zit|zat|is|was|loopt|heb|hebben|have) (?:[a-zÀ-ɏ]+ ){0,2}er (?:(?!en |maar ik )[a-zÀ-ɏ\d]+ ){0,5}(?:één|eentje|een)(?: (?!die |met )[a-zÀ-ɏ\d]+){0,4},? (?:[^.!?]{0,72}, )?(?:die|met|zonder|wiens|van wie)(?![a-zÀ-ɏ])/i;
const MINE =
  /\b(?<![À-ɏ])(?:bij (?:mij|ons)|(?:in|uit|van) (?:mijn|m['’]n|mn|onze) (?:klas|groep|stageklas))(?![a-zÀ-ɏ])/i;
// "De jongste van de school": one person, though no word for a child stands there.
const STANDS_OUT =
  /\b(?<![À-ɏ])(?:de|onze|mijn|m'n) (?:aller)?(?:jongste|oudste|kleinste|langste|grootste|dikste|stilste|drukste|verlegenste|nieuwste|brutaalste|slimste) (?:van|uit|in|op) (?:de|het|mijn|onze|deze) (?:hele )?(?:klas|groep|school|stel|kleuters|onderbouw|bovenbouw)(?![a-zÀ-ɏ])/i;
// "Wie ons dorp kent, weet meteen over wie dit gaat".
const WINK =
  /\b(?<![À-ɏ])(?:weet|weten|snapt|snappen|raadt|raden|begrijpt) (?:je |jullie |u |we |iedereen )?(?:(?:meteen|direct|gelijk|precies|dan|al|vast|natuurlijk|allemaal|dus|wel) ){1,2}(?:over |om |op )?(?:wie|welke?)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:u|jullie|ge) weet wel(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:we|wij|ik|iedereen) (?:weet|weten) (?:(?:al|ook|best|precies|allemaal|heus) )?wie(?: (?:het|dat|dit) (?:is|was|waren|zijn|heeft gedaan))?(?=[.,!?)]|$)|\b(?<![À-ɏ])wie (?:ons dorp|onze school|onze wijk|onze buurt|mijn school|mijn klas|mijn stageschool|ons straatje|hem|haar) kent(?![a-zÀ-ɏ])/i;
// "Die van de wethouder": a child by its parent's trade, where a group or a wink stands beside it.
const WHOSE_PARENT =
  /\b(?<![À-ɏ])(?:wiens|wier|van wie|waarvan) (?:de )?(?:vader|moeder|papa|mama|ouders|opa|oma) (?:is |hier )*(?:de |het |een )?$/i;
const THAT_OF = /(?:^|[\s,(])(?:die|dat|eentje) van (?:de|onze|die)(?: [a-zÀ-ɏ]+)? $/i;
const ONLY_ONE =
  /\b(?<![À-ɏ])(?:de|mijn|onze) enige (?:uit|in|van|met|zonder|die) (?!ik |we |wij |huis|bed)/i;
const PLACE =
  '(?:groep ?\\d|gr\\.? ?\\d|klas ?\\d|de [1-8](?![a-zA-ZÀ-ɏ])|[1-8][a-e](?![a-zA-ZÀ-ɏ])|mijn klas|onze klas|mijn groep|onze groep)';
const INITIALS = new RegExp(
  `(?:^|[^a-zA-ZÀ-ɏ.])(?:(?:[A-ZÀ-ÞĀ-ɏ]\\. ?){1,3}(?:(?:van|de|der|den|el|te|ter) ){0,2}(?:[A-ZÀ-ÞĀ-ɏ]\\.)?|[a-zß-ɏ]\\. ?[a-zß-ɏ]\\.|(?:leerling|jongen|meisje|kleuter|onze) [A-ZÀ-ÞĀ-ɏ]\\.?) ?,? ?\\(?(?:(?:uit|van|in) ${PLACE}|(?:groep|gr\\.?) ?\\d|(?:[4-9]|1[0-2])(?: jaar| jr)?\\))`,
);

/** Whether a sentence names a class or a group. */
export const namesGroup: (body: SentenceBody) => boolean = perSentence(({ text }) => GROUP.test(text));

/** Whether a sentence has "J. de V. uit groep 7". */
export const hasInitials: (body: SentenceBody) => boolean = perSentence(
  (body) => (namesGroup(body) || body.text.includes('(')) && INITIALS.test(body.text),
);

/** The signs in a sentence that point at one child. */
export const cluesOf: (body: SentenceBody) => ReadonlySet<Sign> = perSentence((body) => {
  const { text } = body;
  const signs = new Set(plainSignsOf(body));
  if (namesGroup(body)) signs.add('group');
  if (AGE.test(text)) signs.add('age');
  for (const cue of childrenIn(body))
    addPointers(signs, text.slice(Math.max(0, cue.start - 40), cue.start), text.slice(cue.end, cue.end + 80));
  if (isAlone(body)) signs.add('group');
  if (isWithoutNoun(body) || SUPERLATIVE.test(text)) signs.add('definite');
  return signs;
});

/** Whether a sentence speaks of one child, that is of nobody in a story or in general. */
export const hasChild: (body: SentenceBody) => boolean = perSentence((body) => {
  const child = childrenIn(body).length > 0 || isOfTrade(body) || isWithoutNoun(body);
  return child && !isOfAnyOne(body);
});

const childrenIn = perSentence(({ cues, text }) =>
  (cues.get('one-pupil') ?? []).filter((cue) => !isOwn(text, cue.start)),
);

// Those that need no child beside them.
const plainSignsOf = perSentence((body): ReadonlySet<Sign> => {
  const { text, cues } = body;
  const signs = new Set(LISTS.flatMap(([list, sign]) => (cues.has(list) ? [sign] : [])));
  // "Beste ouders": no best of the class.
  if (/^\W{0,3}beste /i.test(text) && cues.get('most-one')?.length === 1) signs.delete('most');
  if (MEASURE.test(text)) signs.add('fame');
  if (WINK.test(text)) signs.add('wink');
  if (ofKnownParent(body)) signs.add('kin');
  if (isAlone(body)) signs.add('only');
  return signs;
});

const isAlone = perSentence(
  (body) => ONE_OF_MINE.test(body.text) && (MINE.test(body.text) || namesGroup(body)),
);

// No word for a child, and yet one is meant: "de reus van groep 8" who breaks his leg.
const isWithoutNoun = perSentence((body) => {
  if (!TELLING.some((sign) => plainSignsOf(body).has(sign)) || body.cues.has('own-family')) return false;
  return isAlone(body) || standsOut(body) || isNicknamed(body);
});

function isOfTrade(body: SentenceBody): boolean {
  const signs = plainSignsOf(body);
  return signs.has('kin') && (signs.has('wink') || isAlone(body) || namesGroup(body));
}

function isOfAnyOne({ cues, text }: SentenceBody): boolean {
  const anyOne = cues.get('generic-pupil')?.some(({ start }) => !/^één/i.test(text.slice(start)));
  return anyOne === true || cues.has('in-a-story') || AM_I_ALONE.test(text);
}

// "Ben ik de enige die vindt dat kinderen …?": the writer is.
const AM_I_ALONE =
  /\b(?<![À-ɏ])(?:ben ik|ik ben|was ik|ik was|zijn wij|ben jij) (?:[a-zÀ-ɏ]+ ){0,3}de enige (?:hier )?(?:die|met|zonder)(?![a-zÀ-ɏ])/i;

// "De oudste van de school is onze kastanje": who stands out does something or has an age.
function standsOut({ text, cues }: SentenceBody): boolean {
  return STANDS_OUT.test(text) && (AGE.test(text) || DOES.some((list) => cues.has(list)));
}

const DOES = ['child-verb', 'rare-trait', 'visible-trait'];

// A thing is no child: "de rode jas van groep 4".
function isNicknamed({ text, cues }: SentenceBody): boolean {
  const named = NICKNAMED.exec(text);
  const nickname = SEVERAL.test(named?.groups?.nickname ?? '') ? null : named;
  const end = (nickname?.index ?? 0) + (nickname?.[0].length ?? 0);
  const thing = (cues.get('visible-trait') ?? []).some((cue) => cue.end < end && cue.start > end - 40);
  const withIt = / (?:met|zonder) /.test(nickname?.[0] ?? '');
  return (
    (nickname !== null && (!thing || withIt) && !WHERE.test(text.slice(0, nickname.index + 1))) ||
    ONE_OF.test(text) ||
    ONE_WITH.test(text) ||
    ONLY_ONE.test(text)
  );
}

// "Het zoontje van de bakker", "de jongste van onze nieuwe dominee".
function ofKnownParent({ text, cues }: SentenceBody): boolean {
  const trades = cues.get('trade-noun') ?? [];
  const before = trades.map(({ start }) => text.slice(Math.max(0, start - 30), start));
  if (before.some((left) => THAT_OF.test(left) || WHOSE_PARENT.test(left))) return true;
  const children = [...(cues.get('one-pupil') ?? []), ...(cues.get('most-one') ?? [])];
  return trades.some((trade) =>
    children.some((child) => child.end < trade.start && OF.test(text.slice(child.end, trade.start))),
  );
}

const OF = /^ (?:van|of) (?:de|het|een|onze|die|mijn|the)(?: [a-zÀ-ɏ]+)? $/i;

// "Die jongen die vorige week …": an article, a pointing word, a clause that tells what happened.
function addPointers(signs: Set<Sign>, left: string, right: string): void {
  if (ONE_ONLY.test(left) && SET_APART.test(right)) signs.add('only').add('definite');
  if (!DEFINITE.test(left) && !(EXISTS.test(left) && SET_APART.test(right))) return;
  signs.add('definite');
  if (THAT.test(left)) signs.add('that');
  if (WITH.test(right)) signs.add('trait');
  if (RECENT.test(right)) signs.add('recent');
}

// "Eén ventje met een hanenkam": the accent says that there is no other.
const ONE_ONLY = /(?:^|[^a-zÀ-ɏ])(?:één|maar een|precies een)(?: [a-zÀ-ɏ]+)? $/i;
// "Bij mij zit een meisje dat…": one who is there.
const EXISTS =
  /\b(?<![À-ɏ])(?:zit|zat|er is|is er|ik heb|heb ik|hebben we|we hebben|loopt|kwam|komt) (?:er |hier |bij ons |bij mij |sinds kort |nu |ook ){0,2}(?:een|['’]n) (?:[a-zÀ-ɏ]+ )?$/i;
const SET_APART =
  /^(?: (?:in|uit|van|bij) (?:mijn|m['’]n|onze|de|het) [a-zÀ-ɏ]+(?: \d(?:\/\d)?)?)?,? (?:die|dat|met|zonder|wiens|wier|waarvan|van wie)(?![a-zÀ-ɏ])/i;
// "Dat ventje van 7a met die skeelers": what somebody has with them tells who it is.
const WITH =
  /^,? (?:(?:uit|in|van|bij) [^,.;]{1,16},? )?(?:met|zonder) (?:de|het|die|dat|zijn|haar|z['’]n|d['’]r)(?![a-zÀ-ɏ])/i;

function isOwn(text: string, start: number): boolean {
  // "Ik was vroeger het jongetje dat …": the writer.
  if (/\b(?<![À-ɏ])(?:ik was|was ik) [^.,;]{0,20}$/i.test(text.slice(Math.max(0, start - 30), start)))
    return true;
  return (
    /\b(?<![À-ɏ])(?:mijn|m['’]n|mn|my|eigen) (?:(?!leerling)[a-zÀ-ɏ]+ )?$/i.test(
      text.slice(Math.max(0, start - 24), start),
    ) && !/^(?:leerling|kleuter|pupil)/i.test(text.slice(start))
  );
}

/** How much the signs prove together; nothing as long as none of them tells one child from the others. */
export function weightOfClues(signs: ReadonlySet<Sign>): number {
  if (!TELLING.some((sign) => signs.has(sign))) return 0;
  return [...signs].reduce((sum, sign) => sum + WEIGHTS[sign], 0);
}
