import { type Sequence, sequenceIn } from '../cues/cue-sequence';
import { patternCue } from '../cues/pattern-cue';
import type { Cue } from '../lexicon/lexicon';
import { perSentence, type SentenceBody } from '../text/scan';

/** Sequences in their order, and by the list that each begins with: a sentence is asked for those that it can begin. */
interface Sequences {
  readonly all: readonly Sequence[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function byFirstList(all: readonly Sequence[]): Sequences {
  const places = new Map<string, number[]>();
  for (const [at, sequence] of all.entries()) {
    const first = sequence.find((item) => typeof item === 'string' && item !== '^') as string;
    places.set(first, [...(places.get(first) ?? []), at]);
  }
  return { all, places };
}

const THREATS = byFirstList([
  // "Dan sla ik je", "morgen pakken wij je bij de brug", "trappen we hem van z'n fiets".
  ['i-we', 'hurts', 'victim'],
  ['hurts', 'i-we', 'victim'],
  ['i-we', 'handles', 'you', 1, 'handles-how'],
  ['handles', 'i-we', 'you', 1, 'handles-how'],
  ['handles', 'i-we', 'victim', 'off'],
  ['i-we', 'will', 'victim', 3, 'hurts'],
  ['will', 'i-we', 'victim', 3, 'hurts'],
  // "Ik weet je te vinden", "weten we waar je woont".
  ['i-we', 1, 'knows', 1, 'to-find'],
  ['knows', 'i-we', 1, 'to-find'],
  // "Nog één keer en je krijgt een klap", "als hij dat weer doet krijgt hij spijt".
  ['once-more', 12, 'comes-of-it'],
  ['supposing', 16, 'comes-of-it'],
  // "Laat hem eens bij mij langskomen".
  ['sends', 'victim', 3, 'to-me'],
  // "… moeten ze allemaal verzuipen", "we moeten alle … ophangen": death to a whole people.
  ['people-group', 2, 'group-fate', 4, 'be-killed'],
  ['group-fate', 3, 'people-group', 4, 'be-killed'],
  ['i-we', 'means-to', 3, 'people-group', 4, 'be-killed'],
]);

const INSULTS = byFirstList([
  // "U bent een laffe kantoorkikker", "jullie zijn echt te dom".
  ['you-are', 2, 'mean'],
  // "Zo lelijk dat de camera uitging", "te lui om te bellen", "een dikke hersenloze pad".
  ['so', 'mean', 'that'],
  ['mean-body', 'mean-human'],
  // "Een heks van een overblijfmoeder".
  ['insult-weak', 'of-a', 1, 'person-noun'],
  ['insult-strong', 'of-a', 1, 'person-noun'],
  // "Hou uw mond", "met zo'n kop", "u kunt nog geen formulier spellen".
  ['holds', 1, 'mouth'],
  ['such-a', 1, 'ugly-face'],
  ['you-can', 'not-even'],
  // "Stuur ze terug", "een busje vol analfabeten".
  ['sends', 'victim', 2, 'back'],
  ['load-of', 2, 'insult-strong'],
  ['load-of', 2, 'mean', 'person-noun'],
  // "Ik walg van …", "… zijn allemaal parasieten", "… horen hier niet, het land uit": said of a whole people.
  ['i-we', 2, 'hates', 2, 'people-group'],
  ['hates', 'i-we', 2, 'people-group'],
  ['people-group', 2, 'all-are', 3, 'low-life'],
  ['all-are', 2, 'people-group', 3, 'low-life'],
  ['people-group', 2, 'all-are', 3, 'insult-strong'],
  ['people-group', 2, 'all-are', 1, 'mean'],
  ['people-group', 2, 'group-fate', 4, 'be-gone'],
  ['i-we', 'means-to', 3, 'people-group', 4, 'be-gone'],
  ['death-to', 2, 'people-group'],
  ['people-group', 8, 'unwanted'],
  // "Verwende telefoonzombies", "jij opgeblazen kikker".
  ['mean', 'creature'],
  ['mean-human', 'creature'],
  ['second-person', 'mean-body', 'creature'],
  ['such-one', 'mean-body', 'creature'],
  // "Stelletje dieven."
  ['^', 'gang'],
  ['gang', 1, 'insult-weak'],
]);

// Threats with a gap in them that no row of words can hold.
const VEILED: readonly RegExp[] = [
  // "Ik zou die vader wel eens een klap willen verkopen", "ik kan haar wel wurgen".
  /\b(?<![À-ɏ])(?:(?:ik|we|wij) (?:ga|gaan|zou|zouden|wil|willen|kan|kon|konden|zal)|(?:zou|wil|kan|kon|ga) ik) (?:die|dat|deze|hem|haar|ze|hen|je|jou|u|jullie) (?:[a-zÀ-ɏ']+ ){0,5}(?:een (?:flinke |goede |harde )?(?:klap|mep|dreun|trap|schop|knal|optater|oplawaai|muilpeer|hengst) (?:(?:willen|kunnen) )?(?:geven|verkopen|uitdelen)|wel (?:wurgen|vermoorden|slaan|schieten|(?:iets|wat) aandoen))(?![a-zÀ-ɏ])/i,
  // "Ik weet hoe laat ze naar huis fietst", "wij weten waar hij parkeert".
  /\b(?<![À-ɏ])(?:ik weet|we weten|wij weten|weet ik|weten we|weten wij) (?:precies |heus |wel )?(?:waar|hoe laat|wanneer|welke (?:auto|straat|fiets)) (?:je|jij|jullie|u|hij|ze|zij|die|(?:zijn|haar|uw|hun) auto) [^.!?,]{0,40}(?<= )(?:neerzet|zet|werkt|sport|woont|wonen|fietst|fietsen|parkeert|slaapt|staat|rijdt|uitstapt|loopt|thuiskomt|opstapt|uitloopt)(?![a-zÀ-ɏ])/i,
  // "Ik weet waar je voetbalt".
  /\b(?<![À-ɏ])(?:ik weet|we weten|wij weten|weet ik|weten we|weten wij) (?:precies |heus |wel )?waar (?:je|jij|jullie|u|hij|zij|ze) (?:voetbalt|hockeyt|traint|danst|zwemt)(?![a-zÀ-ɏ])/i,
  // "Jij gaat spijt krijgen", but not "als je deze taart niet proeft".
  /\b(?<![À-ɏ])(?:jij|je|u|jullie|hij|zij|ze) (?:(?:gaat|gaan|zult|zal|zullen) (?:hier |daar |er |nog )*spijt (?:van )?(?:krijgen|hebben)|(?:krijgt|krijgen) (?:hier |daar |er |nog )*spijt van)(?![a-zÀ-ɏ]| (?:als|dat) (?:je|jullie|u) (?:[a-zÀ-ɏ]+ ){0,6}(?:niet|mist)(?![a-zÀ-ɏ]))/i,
  // "Zijn z'n banden morgen lek", "duw ik die bak de sloot in".
  /\b(?<![À-ɏ])(?:zijn|gaan|liggen) (?:je|jouw|jullie|uw|zijn|z['’]?n|haar|d['’]?r|hun) (?:banden|ruiten|ramen) (?:morgen|straks|vanavond|vannacht|maandag|binnenkort) (?:[a-zÀ-ɏ]+ )?(?:lek|eraan|kapot|eruit)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:duw|gooi|rijd|trap|kieper|smijt|flikker) ik (?:je|jou|jullie|hem|haar|die|dat|jouw|uw|hun|z['’]?n) (?:[a-zÀ-ɏ'’-]+ ){0,3}(?:de sloot|het water|de vijver|het kanaal|de gracht) in(?![a-zÀ-ɏ])/i,
  // "Die verzuip ik in de vijver".
  /\b(?<![À-ɏ])(?:(?:die|hem|haar|jou|je|jullie) (?:verzuip|wurg|vermoord) ik|(?:verzuip|wurg|vermoord) ik (?:je|jou|jullie|hem|haar|die))(?![a-zÀ-ɏ])/i,
  // "Dan steek ik de nietmachine in zijn hand".
  /\b(?<![À-ɏ])(?:steek|ram|sla|duw|prop|gooi) ik (?:de|een|die|mijn|m['’]n) [a-zÀ-ɏ]{1,24} (?:in|op|tegen|naar|door) (?:zijn|haar|je|jouw|hun|z['’]?n|d['’]?r|jullie) (?:hand|handen|oog|ogen|gezicht|kop|hoofd|neus|keel|rug|strot|bek|mond)(?![a-zÀ-ɏ])/i,
  // "Dan loop je een week mank", "ik kom jullie vinden", "ik krijg hem nog wel".
  /\b(?<![À-ɏ])(?:loopt?|lopen|ligt?|liggen|zit|zitten) (?:je|jij|u|jullie|hij|zij|ze|ie) [^.!?,]{0,40}(?:mank|kreupel|zonder (?:banden|tanden|ruiten)|in het gips|in een rolstoel|op de intensive care)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:ik|we|wij) (?:kom(?:en)? (?:je|jou|jullie|hem|u) (?:wel )?vinden|krijgt? (?:je|jou|jullie|hem|u) nog wel|krijgen (?:je|jou|jullie|hem|u) nog wel|(?:zoek|pak|vind) (?:jou|jullie|je|hem|u) (?:wel |nog )?(?:op, |te grazen|terug, ))/i,
];

// Insults with a gap in them.
const SLIGHTS: readonly RegExp[] = [
  // "Sneue man."
  /^\s{0,3}(?:wat een )?(?:sneue|zielige|trieste|treurige|domme|achterlijke|irritante) (?:man|vent|figuur|kerel|gast|vrouw|tante|muts|types?)[.!]{0,4}\s{0,3}$/i,
  // "Is een wandelende powerpoint".
  /\b(?<![À-ɏ])(?:is|ben|bent|zijn) (?:gewoon |echt |net )?een (?:wandelende|ademende) [a-zÀ-ɏ]+(?![a-zÀ-ɏ])(?<!(?:tak|takken|school|schoolbus|vierdaagse|encyclopedie|woordenboek|agenda|reclame|vraagbaak))/i,
  // "Wat een prutser is dat zeg."
  /\b(?<![À-ɏ])wat een (?:[a-zÀ-ɏ]+e )?(?:prutser|klungel|klojo|kluns|kneus|sukkel|nul|etter|kreng|trut|muts|loser|onbenul|aso|sul|zeikerd|oen|eikel|lul|sufferd|mietje|engerd|griezel|rotzak|hork|lomperik|mafkees|bemoeial)s? (?:is|zijn|ben|blijft|blijven|was|waren) (?:dat|die|hij|het|ze|zij|jij|je|jullie|u)(?![a-zÀ-ɏ])/i,
  // "Die hele brugklas is verwend, dom en lui": two such words of a class or of parents leave no doubt.
  /\b(?<![À-ɏ])(?:[a-z]{0,8}klas|groep|ouders|leerlingen|kinderen|pubers|jongens|meiden|generatie)(?: \d)?(?: van (?:dit jaar|nu|tegenwoordig|deze tijd))? (?:is|zijn|wordt|worden) (?:gewoon |echt |allemaal |zo ){0,2}(?:verwend|dom|lui|onbeschoft|asociaal|achterlijk|onopgevoed|respectloos)(?:, | en )(?:verwend|dom|lui|onbeschoft|asociaal|achterlijk|onopgevoed|respectloos)(?![a-zÀ-ɏ])/i,
  // "Pak eerst zelf eens een opvoedboek."
  /\b(?<![À-ɏ])(?:pak|lees|koop|open|volg|neem|doe) (?:(?:eerst|zelf|eens|maar|toch|u|jij|lekker) ){1,4}een (?:opvoed[a-z]{3,12}|cursus opvoed[a-z]{2,6}|boek over opvoed[a-z]{2,6})(?![a-zÀ-ɏ])/i,
  // "Marokkaanse jongetjes zijn altijd de lastpakken": what is said of all who come from somewhere.
  /\b(?<![À-ɏ])(?:marokkaanse|turkse|poolse|syrische|surinaamse|antilliaanse|afrikaanse|somalische|eritrese|arabische|roemeense|bulgaarse|oekraïense|afghaanse|iraakse|islamitische|joodse|moslim|zwarte|donkere|allochtone|buitenlandse) ?(?:jongetjes|jongens|meisjes|meiden|kinderen|kids|leerlingen|ouders|moeders|vaders|mannen|vrouwen|mensen|gezinnen|families|jeugd) (?:zijn|is|blijven|doen) (?:(?:altijd|gewoon|allemaal|echt|nou eenmaal|nu eenmaal|weer|stuk voor stuk|vaak|meestal|sowieso|toch) ){0,2}(?:de |een |het )?(?:lastpakken|lastposten|rotzakken|etters|herrieschoppers|probleem|probleemgevallen|lastig|lui|dom|agressief|crimineel|criminelen|onopgevoed|slecht opgevoed|onbeschoft|brutaal|vies|dronken|onbetrouwbaar|achterlijk|te dom|nergens goed voor)(?![a-zÀ-ɏ])/i,
  // "Terug naar je eigen wijk": somebody's origin held against them.
  /\b(?<![À-ɏ])terug naar (?:je|jullie|uw) eigen (?:land|wijk|buurt|dorp)(?![a-zÀ-ɏ])(?<=(?:^\s*|[.!?] ?|\b(?:gaa?t?|rot|flikker|hoepel|pleur|donder) (?:toch |maar |eens |op |lekker ){0,3})terug naar [a-z]{2,7} eigen [a-z]{4,5})/i,
];

/** Words that attack somebody by the way they stand together: threats first, then insults. */
export const attacksOf: (body: SentenceBody) => readonly Cue[] = perSentence((body) => [
  ...found(body, 'threat-phrase', THREATS),
  ...VEILED.flatMap((threat) => patternCue('threat-phrase', threat, body.text) ?? []),
  ...found(body, 'insult-phrase', INSULTS),
  ...SLIGHTS.flatMap((slight) => patternCue('insult-turn', slight, body.text) ?? []),
]);

const NONE: readonly number[] = [];

function found(body: SentenceBody, name: string, { all, places }: Sequences): Cue[] {
  const begun = [...body.cues.keys()].flatMap((list) => places.get(list) ?? NONE);
  return begun
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const sequence = all[at]!;
      const cue = sequenceIn(body, sequence, name);
      const meant = cue && !(sequence.includes('people-group') && isDenied(body, cue));
      return meant ? [cue] : [];
    });
}

const DENIES = /\b(?<![À-ɏ])(?:geen|niet|nooit|niemand|not|no)(?![a-zÀ-ɏ])/i;
const NO_DENIAL = /niet (?:normaal|stemmen|gelijk)|geen (?:rechten|stemrecht|mensen)/gi;
// "Buren zijn geen profiteurs", "wij haten hen niet": denied within the words or right beside them.
function isDenied({ text }: SentenceBody, { start, end }: Cue): boolean {
  const said = text.slice(Math.max(0, start - 12), end).replace(NO_DENIAL, '');
  return DENIES.test(said) || /^ (?:niet|nooit)(?![a-zÀ-ɏ])/i.test(text.slice(end));
}
