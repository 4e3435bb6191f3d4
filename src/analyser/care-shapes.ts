import { firstSpan, type Span } from '../draft/span';
import { type Nearby, nearbyIn } from './kinds/nearby';

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
  /(?<!\p{L})(?:gaan|gingen|zijn) [^.!?,]{0,16}uit elkaar(?=[^.!?]{0,12}(?:ouders|vader|moeder|papa|mama))|(?<!\p{L})ouders (?:gaan|zijn|gingen|liggen|wonen|leven) [^.!?,]{0,12}uit elkaar(?!\p{L})/iu,
  // "slaapt in de auto", "in de auto hebben geslapen"
  /\b(?:slaapt|slapen|sliep|in de auto|op straat|op de bank) [^.!?]{0,12}(?:in de auto|op straat|geslapen)\b/iu,
  // "zit sinds de herfst bij een tante", "thuis ging het niet meer"
  /(?<!\p{L})(?:zit|is|slaapt|woont) (?:nu|sinds|al|voorlopig|tijdelijk|weer|deze week) [^.!?]{0,24}\bbij (?:zijn|haar|hun|een|z'n|d'r) (?:tante|oom|oma|opa|grootouders|vader|moeder|zus|broer|familie|buurvrouw|buren)(?! op schoot)/iu,
  /(?<!\p{L})thuis (?:gaat|ging|lukt|lukte|loopt|liep|wil|is|was) (?:het|er) [^.!?,]{0,16}(?:niet|niks|mis|fout|moeilijk|zwaar|heftig|onrustig|oorlog|slecht)(?!\p{L})/iu,
  // "ligt al dagen in Enschede"
  /(?:(?<!\p{L})(?:hij|zij|ze|die)|\p{Lu}\p{Ll}+) (?:ligt|lag) (?:nu |al |weer |nog |sinds |vanaf |deze week )[^.!?A-Z]{0,24}in (?:het |de )?\p{Lu}\p{Ll}/u,
  // "het stoeltje van … blijft leeg", "dat is de vijfde keer te laat"
  /(?<!\p{L})(?:stoel|stoeltje|plek|plekje|tafeltje) [^.!?]{0,40}(?<!\p{L})leeg(?! ?(?:maken|ruimen|halen))(?!\p{L})/iu,
  /(?<!\p{L})(?:altijd|steeds|elke dag|\p{L}+(?:de|ste) keer|\d{1,2}e keer) (?:veel )?(?:te laat|afwezig|absent)(?! (?:met|voor de (?:trein|bus)))(?!\p{L})/iu,
  // "z'n longen willen niet", "haar rug is weer kapot"
  /(?<!\p{L})(?:zijn|haar|hun|z['’]n|d['’]r) (?:longen|longetjes|nieren|darmen|lever|gewrichten|rug|knie|knieën|heup|heupen|botten|borst|huid|schildklier|blaas|luchtwegen|hartje|enkel|pols|schouder) [^.!?,]{0,20}(?:niet|pijn|zeer|kapot|ontstoken|stuk|versleten|gebroken|gekneusd|geopereerd)(?!\p{L})/iu,
  /(?<!\p{L})het in (?:zijn|haar|z['’]n|d['’]r) (?:borst|buik|lever|longen|botten|bloed|hersenen|darmen|rug) zit(?!\p{L})/iu,
  /(?<!\p{L})(?:brak|breekt|gebroken|gekneusde?) (?:zijn |haar |een |z['’]n |d['’]r )?(?:arm|been|pols|enkel|sleutelbeen|teen|elleboog|heup|kaak|schouder|rug|rib)(?!\p{L})/iu,
  // "alle dictees onder de vijf", "een advies dat te laag is", "komt niet verder dan kern 6"
  /(?<!\p{L})(?:dictees?|toets(?:en)?|sommen|cijfers?|rapport|scores?) [^.!?]{0,24}onder (?:de|het) (?:vijf|zes|vier|drie|norm|niveau|gemiddelde|[3-6])(?!\p{L})/iu,
  /advies [^.!?]{0,32}(?:te laag|te hoog|lager|hoger|bijgesteld|naar beneden|naar boven)(?!\p{L})/iu,
  /(?<!\p{L})(?:komt|kwam|kom|komen) (?:nog )?niet (?:verder|hoger) dan (?:kern|niveau|groep|avi|M\d|E\d|een \d)/iu,
  // "moet naar een kleinere school, daar kunnen ze beter helpen"
  /(?<!\p{L})(?:naar|op) een (?:andere|kleinere|speciale|rustigere) (?:school|plek|groep|klas)(?= [^.!?]{0,56}(?:helpen|hulp|te veel|te druk|te groot|passend|past|rust|begeleid))/iu,
  // "knijpt andere kinderen", "andere kinderen knijpen", "heeft een ruit ingetrapt"
  /(?<!\p{L})(?:andere|kleine|kleinere) (?:kinderen|leerlingen|kleuters|kindjes) (?:knijp|bijt|bijten|sla[ta]|schop|pest|duw|krab|treiter|uitscheld)/iu,
  /(?<!\p{L})(?:hij|zij|ze|die|'m|hem) (?:heeft )?(?:bijt|krabt|knijpt|spuugt)(?! niet| van zich| door | (?:in|op) (?:een|zijn|haar|de) (?:appel|boterham|koek|stroop|lip))(?!\p{L})/iu,
  /(?<!\p{L})(?:ruit|raam|deur|kastje|wc-deur) [^.!?]{0,14}(?:intrap|ingetrapt|ingooi|ingegooid|insloeg|ingeslagen)/iu,
  // "papa woont ineens in een flatje"
  /(?<!\p{L})(?:papa|mama|vader|moeder) [^.!?,]{0,24}(?:in een (?:flat|opvang)|ergens anders|op zichzelf)\p{L}*/iu,
  /(?<!\p{L})(?:heeft|hebben|had) (?:het|'t) (?:erg |zo |heel |best |nu |thuis ){0,2}(?:moeilijk|zwaar|niet makkelijk)(?= (?:nu|thuis|sinds|na|omdat|door)(?!\p{L}))/iu,
  // "mag van het geloof niet", "mag geen noten", "vast dit jaar mee"
  /(?<!\p{L})(?:van|om|vanwege|door|volgens) (?:het|hun|haar|zijn) (?:geloof|godsdienst)(?!\p{L})/iu,
  /(?<!\p{L})mag (?:absoluut |echt |ook )?geen (?:noten|pinda|melk|gluten|lactose|koemelk|varkensvlees|ei|suiker|sesam|kiwi|soja|vlees|gelatine|vis|schaaldier)\p{L}*/iu,
  /\p{Lu}\p{Ll}+ vast (?:dit jaar|voor het eerst|deze maand)(?!\p{L})/u,
  // "zijn ouders zijn uit elkaar"; but "als je uit elkaar valt". "Wordt uitgezet"; but "wie heeft het licht uitgezet"
  /(?<!\p{L})uit elkaar(?! (?:val|vie|ge|te |haal|hal|zet|trek|schroev|houd|hou))/iu,
  /(?<!\p{L})(?:wordt|worden|word|is|zijn|dreigt|dreigen|moet|moeten|werd|werden) [^.!?]{0,24}uitgezet(?!\p{L})/iu,
  // "zit er even doorheen", "zat een half jaar thuis"
  /(?<!\p{L})(?:er (?:even |helemaal |echt |al )*doorheen (?:zit|zat|zitten)|(?:lang|maanden|weken|half jaar|jaar) thuis (?:zit|zat|zitten|gezeten))(?!\p{L})/iu,
];

// "Zijn vader drinkt", "haar ouders hebben ruzie": a relative, and close behind what is the matter with them.
const TROUBLE: Nearby = {
  first:
    /(?<!\p{L})(?:vader|moeder|papa|mama|pa|ma|stiefvader|stiefmoeder|ouders|broer|zus|dad|mum|mom|parents)(?!\p{L})/giu,
  next: /(?<!\p{L})(?:drinkt|drinken|slaat|sloeg|vastzit|zit vast|in de bak|opgepakt|vertrokken|verdwenen|ziek|dood|overlijdt|ruzie|vechten|overhoop|werkloos|ontslagen|aankan|blowt|gokt|dealt|hoofd boven water|in prison|in jail|drinks|left)(?!\p{L})/iu,
  within: 48,
};

/** Where a sentence tells of somebody's health, home or learning by a turn of speech rather than by a word. */
export function careShapeIn(text: string): Span | undefined {
  const trouble = nearbyIn(text, TROUBLE);
  if (trouble) return trouble;
  for (const shape of SHAPES) {
    const span = firstSpan(shape, text);
    if (span) return span;
  }
  return undefined;
}
