import { type Turn, turnsFinder } from '../cues/turns';
import type { Cue } from '../lexicon/lexicon';
import { perSentence, type SentenceBody } from '../text/scan';

// What these judge must be a subject of education.
const VERDICTS: readonly Turn[] = [
  {
    // "Dat is geen toezicht, dat is een formulier", "dit is geen hulp meer, het is uitstel".
    words: 'geen',
    pattern:
      /\b(?<![À-ɏ])(?:dat|dit) is (?:toch |echt |allang )?geen [a-zÀ-ɏ]+(?: meer)?,? (?:maar |dat is |dit is |het is |dat heet )(?:een |gewoon |alleen |puur )?[a-zÀ-ɏ]/i,
  },
  {
    // "De vakantie zou drie weken moeten duren", "er moet meer tijd bij", "dit moet anders".
    words: 'zou zouden moet moeten',
    pattern:
      /\b(?<![À-ɏ])zou(?:den)? (?:[a-zÀ-ɏ]+ ){0,8}moeten(?![a-zÀ-ɏ])|\b(?<![À-ɏ])moet(?:en)? (?:echt |gewoon |snel |altijd )?(?:blijven|terugkomen|anders|weg|eruit|verplicht|verboden|afgeschaft)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Is een zegen", "is de grootste vergissing van de laatste tien jaar".
    words:
      'zegen ramp vergissing misser verademing schijntje verrijking verarming dwaling neus kans tijdverspilling geldverspilling goudmijn voorbeeld',
    pattern:
      /\b(?<![À-ɏ])(?:is|zijn|blijft|blijven|was) (?:[a-zÀ-ɏ]+ ){0,4}(?:zegen|ramp|vergissing|misser|verademing|schijntje|verrijking|verarming|dwaling|wassen neus|gemiste kans|tijdverspilling|geldverspilling|goudmijn|voorbeeld voor (?:iedereen|elke school|heel nederland))(?![a-zÀ-ɏ])/i,
  },
  {
    // "Zo leid je dus geen leraren op", "zo houd je niemand binnen".
    words: 'zo',
    pattern:
      /\b(?<![À-ɏ])zo (?:leid|maak|krijg|leer|behandel|hou|houd|bereik|help|win) (?:je|we|jullie) (?:dus |toch |echt )?(?:geen|nooit|niemand)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Dat is schijntoezicht", "de wethouder heeft gewoon gelijk".
    words:
      'schijntoezicht schijnveiligheid schijnoplossing symboolpolitiek bladvulling farce poppenkast gelijk',
    pattern:
      /\b(?<![À-ɏ])(?:is|zijn|blijft|was) (?:gewoon |pure |puur |echt |niks anders dan |niet meer dan )?(?:een )?(?:schijntoezicht|schijnveiligheid|schijnoplossing|symboolpolitiek|bladvulling|farce|poppenkast)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:minister|wethouder|inspectie|bond|vakbond|kamer|gemeente|staatssecretaris) heeft (?:gewoon |volkomen |helemaal |groot )gelijk(?![a-zÀ-ɏ])/i,
  },
  {
    // "Volgens mij is een schoolplein van steen niet meer uit te leggen".
    words: 'volgens',
    pattern:
      /\b(?<![À-ɏ])volgens mij (?:is|zijn|hoort|horen|moet|moeten|kan|kunnen|leren|leert|werkt)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Beste idee van dit kabinet", "het domste plan ooit".
    words: 'idee plan besluit keuze maatregel voorstel wet regel beleid',
    pattern:
      /\b(?<![À-ɏ])(?:beste|slechtste|domste|slimste|raarste|verstandigste|gekste) (?:idee|plan|besluit|keuze|maatregel|voorstel|wet|regel|beleid)(?= van| ooit| sinds| in jaren)/i,
  },
  {
    // "Weer wordt de onderbouw vergeten", "altijd zijn wij de dupe".
    words: 'vergeten overgeslagen gepasseerd dupe rekening vooruitgeschoven',
    pattern:
      /\b(?<![À-ɏ])(?:weer|opnieuw|altijd|steeds) (?:wordt|worden|is|zijn) [^.!?]{2,40}\b(?<![À-ɏ])(?:vergeten|overgeslagen|gepasseerd|de dupe|het kind van de rekening|vooruitgeschoven)(?![a-zÀ-ɏ])/i,
  },
  {
    // "De pabo leert je alles behalve lesgeven", "heeft zijn langste tijd gehad".
    words: 'behalve langste',
    pattern:
      /\b(?<![À-ɏ])alles behalve [a-zÀ-ɏ]{4}|\b(?<![À-ɏ])(?:hun|zijn|haar) langste tijd gehad(?![a-zÀ-ɏ])/i,
  },
  {
    // "Daar had dat geld heen gemoeten", "het hadden er meer mogen zijn", "dat had eerder gemogen".
    words: 'had hadden',
    pattern:
      /\b(?<![À-ɏ])had(?:den)? [^.!?]{1,40}\b(?<![À-ɏ])(?:gemoeten|gemogen|(?:mogen|moeten) (?:zijn|komen|gebeuren|worden))(?![a-zÀ-ɏ])/i,
  },
  {
    // "Scholen verzuipen in protocollen".
    words:
      'verzuipt verzuipen verdrinkt verdrinken bezwijkt bezwijken kreunt kreunen zucht zuchten gebukt kapot',
    pattern:
      /\b(?<![À-ɏ])(?:verzuip(?:t|en)|verdrink(?:t|en)|bezwijk(?:t|en)|kreun(?:t|en)|zucht(?:en)?|gaa[nt] (?:gebukt|kapot)) (?:in|onder|aan) [a-zÀ-ɏ]/i,
  },
  {
    // "Het is toch te gek dat gymzalen leegstaan".
    words:
      'gek zot bizar zotte normaal onbegrijpelijk schandalig treurig idioot absurd krankzinnig belachelijk zorgelijk',
    pattern:
      /\b(?<![À-ɏ])(?:is|was) (?:(?:toch|echt|eigenlijk|gewoon|ronduit) )?(?:te gek|te zot|te bizar|van de zotte|van den zotte|niet normaal|onbegrijpelijk|schandalig|treurig|bizar|idioot|absurd|krankzinnig|belachelijk|zorgelijk) dat(?![a-zÀ-ɏ])/i,
  },
  {
    // "Bewegen is geen extraatje", "dat ziet iedereen behalve wie het bedenkt", "geef mij de vrije woensdag maar terug".
    words: 'extraatje luxe bijzaak franje sluitpost kostenpost bedenkt bedacht verzint verzon terug',
    pattern:
      /\b(?<![À-ɏ])(?:is|zijn) (?:toch |echt |dus )?geen (?:extraatje|luxe|bijzaak|franje|sluitpost|kostenpost)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])behalve wie (?:het|dit|dat|ze) (?:bedenkt|bedacht|verzint|verzon)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])geef (?:mij|me|ons) (?:de|het|die|dat|onze) (?:[a-zÀ-ɏ]+ ){1,3}(?:maar|gewoon) terug(?![a-zÀ-ɏ])/i,
  },
  {
    // "Heeft nog nooit een krijtje vastgehouden", "nog nooit voor de klas gestaan".
    words: 'nooit',
    pattern:
      /\b(?<![À-ɏ])nog nooit (?:een (?:krijtje|klas|kind|school|lokaal)|voor (?:de|een) klas|op een school|in een (?:school|klas|lokaal)) (?:[a-zÀ-ɏ]+ )?(?:vastgehouden|gestaan|gezien|gewerkt|geweest|van binnen)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Stenen boven mensen", "ze luisteren pas als …", "zo laat je ons barsten".
    words: 'boven pas barsten stikken bungelen',
    pattern:
      /\b(?<![À-ɏ])boven (?:mensen|kinderen|leerlingen|leraren|inhoud|kwaliteit)(?=[,.!?:]|$)|\b(?<![À-ɏ])(?:ze|zij|haag|politici|bestuurders) (?:luistert|luisteren|beweegt|bewegen|reageert|reageren) pas(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:laat|laten|liet|lieten) (?:je|men|jullie|ze|we|ons|de|het|onze|leraren|scholen) (?:[a-zÀ-ɏ]+ ){0,6}(?:barsten|stikken|bungelen)(?![a-zÀ-ɏ])/i,
  },
  {
    // "De doorstroomtoets komt te vroeg".
    words: 'vroeg laat',
    pattern:
      /\b(?<![À-ɏ])(?:komt|komen|kwam) (?:veel |echt |gewoon |een (?:maand|jaar) )?te (?:vroeg|laat)(?! (?:op|binnen|aan|voor|in|bij|thuis|door|vanwege))(?![a-zÀ-ɏ])/i,
  },
];

// What nobody says of a mere day at school.
const CLAIMS: readonly Turn[] = [
  {
    // "Nog één verplichte toets erbij en ik lever mijn diploma in", "6 november ga ik staken".
    words: 'erbij staken',
    pattern:
      /\b(?<![À-ɏ])nog (?:één|een|1) (?:[a-zÀ-ɏ]+ ){0,2}[a-zÀ-ɏ]*(?:toets|formulier|regel|regeltje|protocol|vergadering|vragenlijst|registratie|overleg|bezuiniging|manager|verslag|plan|taak) erbij,? en (?:ik|we|wij) [a-zÀ-ɏ]|\b(?<![À-ɏ])(?:(?:ik|we|wij) )?(?:ga|gaan) (?:[a-zÀ-ɏ\d]+ ){0,4}staken(?![a-zÀ-ɏ])/i,
  },
  {
    // "Ik vind Engels in groep 1 echt te vroeg", "ik vind daar niks mis mee".
    words: 'vind',
    pattern:
      /\b(?<![À-ɏ])(?:ik vind|vind ik) [^.!?]{1,60}\b(?<![À-ɏ])(?:te|niks|niets|misser|onzin|verspilling|verademing|zonde|overdreven|ouderwets|achterhaald|belangrijker|beter dan|slechter dan)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Veel te veel verslagen en veel te weinig voor de klas staan".
    words: 'weinig',
    pattern: /\b(?<![À-ɏ])te veel [^.!?]{1,60}\b(?<![À-ɏ])te weinig(?![a-zÀ-ɏ])/i,
  },
  {
    // "Groep 4 op één niveau zetten is als iedereen dezelfde schoenmaat geven", "een kind zonder muziek is een plein zonder bal".
    words: 'als zonder',
    pattern:
      /\b(?<![À-ɏ])(?:geven|zetten|laten|maken|doen|toetsen|leren|stampen|meten|eisen) is (?:net )?als(?![a-zÀ-ɏ])|\b(?<![À-ɏ])een [a-zÀ-ɏ]+ zonder [a-zÀ-ɏ]+ is (?:als )?een(?![a-zÀ-ɏ])/i,
  },
  {
    // "Als directeur van De Wilgenhoek vind ik het onbegrijpelijk", "als juf zie ik al jaren hoe".
    words:
      'directeur juf meester leraar lerares leerkracht docent schoolleider bestuurder rector teamleider intern',
    pattern:
      /\b(?<![À-ɏ])als (?:directeur|juf|meester|leraar|lerares|leerkracht|docent|schoolleider|bestuurder|rector|teamleider|intern begeleider) (?:[^.!?,]{1,32} )?(?:vind|zie|zeg|denk) ik (?:het (?:[a-zÀ-ɏ]+ )?(?:on|schandalig|belachelijk|te |niet|jammer|zonde|raar)|dat|al jaren|dagelijks|niks in)/i,
  },
  {
    // "Klinkt mooi, in de praktijk is het chaos".
    words: 'klinkt klinken',
    pattern:
      /\b(?<![À-ɏ])klink(?:t|en) (?:heel |zo |wel |best )?(?:mooi|leuk|goed|sympathiek|stoer|modern),? (?:maar|in de praktijk)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Lezen leer je door te lezen, niet door vragen", "je leert een kind niet zwemmen met een werkblad".
    words: 'leer leert leren',
    pattern:
      /\b(?<![À-ɏ])(?:leert?|leren) (?:je|kinderen|ze|een kind)(?![a-zÀ-ɏ])[^.!?]{0,48}(?:,|\ben)? niet (?:door|van|met|uit|[a-zÀ-ɏ]+en met)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Straks hebben we meer beleidsmedewerkers dan juffen".
    words: 'straks',
    pattern:
      /\b(?<![À-ɏ])straks (?:hebben we|zitten er|lopen er|staan er|werken er) [^.!?]{0,40}\b(?<![À-ɏ])(?:meer|minder) [^.!?]{2,30} dan(?![a-zÀ-ɏ])/i,
  },
  {
    // "Hoe ver wil je gaan", "het slimste wat een school kan doen".
    words: 'ver slimste beste domste stomste ergste minste',
    pattern:
      /\b(?<![À-ɏ])hoe ver (?:wil|willen|kun|kunnen) (?:je|we|ze|jullie) (?:nog )?gaan(?![a-zÀ-ɏ])|\b(?<![À-ɏ])het (?:slimste|beste|domste|stomste|ergste|minste) (?:wat|dat) [^.!?]{2,40}\b(?<![À-ɏ])(?:kan|kunt|kunnen)(?![a-zÀ-ɏ])/i,
  },
  {
    // "We maken van kleuters kleine kantoormensen".
    words: 'maken',
    pattern:
      /\b(?<![À-ɏ])maken (?:we |wij |ze )?van (?:onze |de )?(?:kleuters|kinderen|leraren|leerkrachten|pubers|leerlingen|scholen|juffen)(?![a-zÀ-ɏ])/i,
  },
];

const CALLS: readonly Turn[] = [
  {
    // "Een team hoort zelf over zijn rooster te gaan", "de bibliotheek hoort in de school thuis".
    words: 'hoort horen',
    pattern:
      /\b(?<![À-ɏ])(?:hoort|horen) (?:zelf |gewoon |niet )?[^.!?,]{2,40}\b(?<![À-ɏ])(?:thuis|te gaan|te kunnen|te zijn|te staan|te krijgen|te worden|te blijven)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Zeg dat ik ongelijk heb", "ik zeg: laat ze vaker komen".
    words: 'zeg',
    pattern:
      /\b(?<![À-ɏ])zeg (?:(?:dan|maar|me|mij) ){0,2}dat ik (?:ongelijk|geen gelijk) heb(?![a-zÀ-ɏ])|\b(?<![À-ɏ])ik zeg: ?(?:laat|doen|weg|stop|minder|meer|terug|invoeren|afschaffen)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Als ik minister was", "als het aan mij lag", "zullen we ophouden met die vernieuwingen?"
    words: 'was zeggen ligt lag zullen',
    pattern:
      /\b(?<![À-ɏ])als (?:ik (?:de )?(?:minister|staatssecretaris|bestuurder|wethouder|inspecteur|onderwijsminister) was|ik het voor het zeggen had|het aan mij (?:lag|ligt))(?![a-zÀ-ɏ])|\b(?<![À-ɏ])zullen we (?:(?:nou|nu|eens|gewoon|alsjeblieft|dan) ){0,3}(?:ermee |daarmee )?(?:ophouden|stoppen|kappen)(?= met | om |[.!?]|$)/i,
  },
  {
    // "Thuisonderwijs? Niet doen."
    words: 'doen',
    pattern: /^\W*(?:niet|nooit) (?:meer )?doen\W*$/i,
  },
  {
    // "Langere pauzes graag", "tien keer strenger graag".
    words: 'graag alsjeblieft aub svp',
    pattern:
      /\b(?<![À-ɏ])(?:meer|minder|[a-zÀ-ɏ]{3,12}ere?) (?:[a-zÀ-ɏ]{1,24} )?(?:graag|alsjeblieft|aub|svp)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Dinsdag staken we", "wij staken donderdag", "geen leraar, geen les".
    words: 'staken staak les',
    pattern:
      /\b(?<![À-ɏ])(?:(?:(?:staken|staak) (?:we|wij|ik)|(?:we|wij|ik) (?:staken|staak))(?! [^.!?]{0,40}(?<= )(?:aan|over|op|uit|af|in de)(?![a-zÀ-ɏ]))|ga(?:an)? (?:we|wij|ik) staken|geen (?:leraar|juf|meester),? geen les)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Stem woensdag op een partij die …".
    words: 'stem',
    pattern: /\b(?<![À-ɏ])stem (?:[a-zÀ-ɏ\d]+ ){0,3}op (?:een|de|die) partij(?![a-zÀ-ɏ])/i,
  },
  {
    // "Telefoons uit de school, allemaal".
    words:
      'telefoons mobieltjes smartphones schermen tablets ipads laptops chromebooks toetsen cijfers huiswerk handschrift schoonschrijven',
    pattern:
      /\b(?<![À-ɏ])(?:telefoons|mobieltjes|smartphones|schermen|tablets|ipads|laptops|chromebooks|toetsen|cijfers|huiswerk|handschrift|schoonschrijven) (?:weg )?(?:uit|terug in|terug naar) (?:de|elke|iedere|alle|het) (?:school|scholen|klas|klassen|lokaal|lokalen|onderwijs)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Huiswerk op de basisschool: gewoon mee stoppen".
    words: 'stoppen afschaffen schrappen invoeren verbieden verplichten',
    pattern:
      /\b(?<![À-ɏ])(?:gewoon|direct|meteen|vandaag nog|per direct) (?:mee )?(?:stoppen|afschaffen|schrappen|invoeren|verbieden|verplichten)(?![a-zÀ-ɏ])/i,
  },
];

const turnsIn = turnsFinder({ 'stance-own': CLAIMS, 'stance-verdict': VERDICTS, 'stance-call': CALLS });

/** The words of a sentence that judge or demand by a turn of speech, as cues of the lists that hold such words. */
export const judgementsIn: (body: SentenceBody) => readonly Cue[] = perSentence((body) => {
  const turns = turnsIn(body);
  // "De tas moet anders": in what is to be brought or done only a call is one.
  return body.cues.has('practical') ? turns.filter(({ list }) => list === 'stance-call') : turns;
});
