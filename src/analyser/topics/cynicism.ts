import { type Turn, turnsFinder } from '../cues/turns';
import type { Cue } from '../lexicon/lexicon';

// Who speaks like this of the own school or board.
const OF_EMPLOYER: readonly Turn[] = [
  {
    // "Elk jaar een nieuwe visie, nooit een nieuwe stoel".
    words: 'nooit',
    pattern:
      /\b(?<![À-ɏ])elke? (?:jaar|maand|week|dag) [^.!?]{3,40}, (?:maar |en )?nooit(?![a-zÀ-ɏ])|\b(?<![À-ɏ])nooit (?:nog )?(?:een|één) (?:vergadering|studiedag|overleg|besluit|plan|visie|mail)(?![a-zÀ-ɏ])[^.!?]{0,30}\b(?<![À-ɏ])(?:over ging|zin had|nut had|opleverde|klopte|uitkwam)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Drie directeuren in twee jaar".
    words: 'directeuren bestuurders leidinggevenden schoolleiders managers interimmers invallers',
    pattern:
      /(?<![a-zÀ-ɏ\d])(?:twee|drie|vier|vijf|zes|zeven|[2-9]) (?:directeuren|bestuurders|leidinggevenden|schoolleiders|managers|interimmers|invallers) in (?:een|één|anderhalf|twee|drie|vier|vijf|[1-5]) (?:jaar|maand|maanden|weken)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Meer verdiepingen dan ideeën".
    words: "ideeen leraren leerkrachten juffen stoelen antwoorden besluiten collega's lokalen daden",
    pattern:
      /\b(?<![À-ɏ])meer [a-zÀ-ɏ]+ dan (?:goede )?(?:ideeën|leraren|leerkrachten|juffen|stoelen|antwoorden|besluiten|collega['’]s|lokalen|daden)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Ze geven het liever uit aan adviesbureaus".
    words:
      "adviesbureaus adviesbureau consultants adviseurs managers interimmers leaseauto leaseauto's logo kantoor",
    pattern:
      /\b(?<![À-ɏ])(?:liever|wel|alleen)(?: het geld| alles| het)? (?:uit )?aan (?:[a-zÀ-ɏ]+ ){0,2}(?:adviesbureaus?|consultants|adviseurs|managers|interimmers|leaseauto(?:['’]s)?|logo|kantoor)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Heb je gegarandeerd elk jaar een reorganisatie".
    words: 'gegarandeerd verzekerd',
    pattern:
      /\b(?<![À-ɏ])(?:gegarandeerd|verzekerd van) [^.!?]{0,24}\b(?<![À-ɏ])(?:reorganisatie|chaos|gedoe|ellende|ruzie|fusie|burn-?out|overuren)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Mijn dochter zou ik hier nooit heen sturen", "zet hem niet op de lijst".
    words: 'nooit lijst wachtlijst',
    pattern:
      /\b(?<![À-ɏ])(?:kind|kinderen|zoon|dochter) (?:zou|zet|stuur|doe) (?:ik |je )?(?:hier|daar) nooit(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:kind|kinderen|zoon|dochter) (?:hier|daar|er) nooit (?:meer )?(?:brengen|sturen|heen|naartoe|inschrijven|aanmelden)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])zet (?:hem|haar|ze|je kind) (?:hier |daar )?niet op de (?:wacht)?lijst(?![a-zÀ-ɏ])/i,
  },
  {
    // "Onze directeur doet alsof haar neus bloedt", "waarom werk ik nog voor deze club", "vergaderen over vergaderen".
    words: 'neus werk vergaderen',
    pattern:
      /\b(?<![À-ɏ])(?:directeur|directrice|directie|bestuur|bestuurder|leiding|leidinggevende|cvb|mt|teamleider)(?![a-zÀ-ɏ])[^.!?]{0,20} (?:doet|doen|deed) alsof (?:z['’]n|zijn|haar|d['’]r|hun|de) neus bloedt(?![a-zÀ-ɏ])|\b(?<![À-ɏ])waarom werk ik (?:hier )?(?:eigenlijk )?(?:hier )?nog (?:hier|(?:voor|bij) (?:deze|die|dit|dat|zo['’]n) [a-zÀ-ɏ]+)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])vergaderen over (?:het )?vergaderen(?![a-zÀ-ɏ])/i,
  },
  {
    // "Je mening wordt gevraagd nadat het besluit genomen is".
    words: 'besluit',
    pattern:
      /\b(?<![À-ɏ])gevraagd (?:als|nadat|zodra) het besluit (?:al )?(?:genomen|gevallen|er)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Wie overweegt hier te solliciteren: bel me eerst", "ik raad niemand aan hier te komen werken".
    words: 'eerst niemand',
    pattern:
      /\b(?<![À-ɏ])hier (?:nog )?(?:te (?:solliciteren|komen werken|gaan werken)|solliciteert|wil werken)[,:]? (?:bel|app|vraag|spreek|mail) (?:me|mij|het mij) (?:eerst|maar)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:raad|zou) (?:ik )?niemand (?:aan|aanraden) (?:om )?(?:hier|bij ons)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Wat een cashcow is die school geworden", "de sfeer is hier om te snijden".
    words: 'cashcow melkkoe snijden',
    pattern:
      /\b(?<![À-ɏ])wat een (?:cashcow|melkkoe) (?:is|zijn) (?:die|deze|mijn|onze) [a-zÀ-ɏ]+|\b(?<![À-ɏ])(?:bij ons|hier|op mijn (?:school|werk)) (?:[a-zÀ-ɏ]+ ){0,3}om te snijden(?![a-zÀ-ɏ])|\b(?<![À-ɏ])sfeer (?:is|was) (?:hier|bij ons) (?:[a-zÀ-ɏ]+ ){0,3}om te snijden(?![a-zÀ-ɏ])/i,
  },
  {
    // "Ik weet wel waarom er zoveel vacatures zijn".
    words: 'waarom',
    pattern:
      /\b(?<![À-ɏ])(?:weet|snap|begrijp|vraag me niet) (?:wel |best |precies |heel goed )?waarom (?:er|ze|iedereen|niemand|mensen)(?![a-zÀ-ɏ])[^.!?]{0,30}\b(?<![À-ɏ])(?:vacatures|weg(?:gaat|gaan|loopt|lopen)?|vertrekken|vertrekt|solliciteert|blijft)(?![a-zÀ-ɏ])/i,
  },
];

// Who has no good word for the class.
const OF_CLASS: readonly Turn[] = [
  {
    // "Mijn klas is dit jaar echt een dierentuin".
    words:
      'ramp dierentuin gekkenhuis circus beestenboel zooitje puinhoop hel drama apenkooi kippenhok zwijnenstal',
    pattern:
      /\b(?<![À-ɏ])(?:mijn|m['’]n|mn|onze|deze|die) (?:klas|groep|brugklas|mentorklas|[1-6] ?(?:havo|vwo|mavo|vmbo|kader|basis)|stelletje|zootje) (?:is|was|blijft|lijkt) (?:[a-zÀ-ɏ]+ ){0,4}(?:een |het )?(?:ramp|dierentuin|gekkenhuis|circus|beestenboel|zooitje|puinhoop|hel|drama|apenkooi|kippenhok|zwijnenstal)(?![a-zÀ-ɏ])/i,
  },
];

// Who has drunk, and had to work.
const OF_DRINK: readonly Turn[] = [
  {
    // "Tot half vier aan de bar", "half lam voor de klas", "dat heet wijn".
    words: 'bar kroeg dansvloer lam zat brak teut wijn',
    pattern:
      /\b(?<![À-ɏ])tot (?:half )?(?:een|één|twee|drie|vier|vijf|zes|[1-6])(?: uur)?(?: vannacht)? (?:aan de bar|in de kroeg|op de dansvloer)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:(?:half|nog|stom|behoorlijk|aardig) (?:lam|zat)|brak|teut) voor (?:de klas|groep|mijn (?:klas|groep))(?![a-zÀ-ɏ])|\b(?<![À-ɏ])brak (?:van|na) (?:de|het|onze|een|gisteren)(?: [a-zÀ-ɏ]+)? (?:team|personeels|school)?(?:borrel|feest|feestje|avond|uitje|kroeg|festival)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:dat|het) heet(?:te)? (?:gewoon )?wijn(?![a-zÀ-ɏ])/i,
  },
  {
    // "Met een kater het verkeerde rapport besproken", "dat heet een kater".
    words: 'kater',
    pattern:
      /\b(?<![À-ɏ])met een kater(?![a-zÀ-ɏ])[^.!?]{0,60}\b(?<![À-ɏ])(?:rapport|rapporten|les|lessen|lesgegeven|klas|ouders?|vader|moeder|vergadering|toets|toetsen)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:dat|het) heet(?:te)? (?:gewoon )?een kater(?![a-zÀ-ɏ])/i,
  },
  {
    // "De directeur stond op tafel".
    words: 'tafel bar',
    pattern:
      /\b(?<![À-ɏ])(?:(?:directeur|directrice|juf|meester|collega|bestuurder|teamleider|adjunct|rector|conrector) (?:stond|danste|hing|lag)|(?:stond|danste|hing|lag) (?:de|onze) (?:directeur|directrice|juf|meester|bestuurder|teamleider|adjunct|rector|conrector)) (?:[a-zÀ-ɏ]+ ){0,3}(?:op (?:de )?(?:tafel|bar)|onder (?:de )?tafel)(?![a-zÀ-ɏ]| (?:om|te|voor) )/i,
  },
];

// Who owns up to doing no work.
const OF_SLACKNESS: readonly Turn[] = [
  {
    // "Al drie weken geen les voorbereid", "films gedraaid omdat ik geen puf had", "film op en klaar".
    words: 'voorbereid puf klaar',
    pattern:
      /\b(?<![À-ɏ])(?:weken|dagen|maanden) geen (?:enkele )?les(?:sen|je)? voorbereid(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:film|films|filmpjes) (?:gedraaid|gekeken|opgezet)(?![a-zÀ-ɏ])[^.!?]{0,30}\b(?<![À-ɏ])geen puf(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:film|filmpje|dvd|schooltv) (?:op|aan|erin) en klaar(?![a-zÀ-ɏ])/i,
  },
  {
    // "Gewoon knikken in de vergadering en daarna doen wat je zelf wilt", "alleen nog voor de vakanties".
    words: 'knikken vakanties salaris',
    pattern:
      /\b(?<![À-ɏ])knikken (?:in|op|tijdens) [^.!?]{0,40}\b(?<![À-ɏ])(?:zelf|je eigen)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])alleen (?:nog |maar )?voor (?:de vakanties|het salaris)(?![a-zÀ-ɏ])/i,
  },
];

const TURNS = {
  'cynical-of-employer': OF_EMPLOYER,
  'cynical-of-class': OF_CLASS,
  'told-drink': OF_DRINK,
  'told-slackness': OF_SLACKNESS,
};

/** Where a sentence speaks ill of the author's employer, or tells of drink or of work left undone, by a turn of speech. */
export const cynicismIn = turnsFinder(TURNS);

/** Whether words were found as one of these turns of speech, which leave no doubt of how they are meant. */
export const isTurn = ({ list }: Cue): boolean => list in TURNS;
