import { patternCue } from './kinds/pattern-cue';
import type { Cue } from './lexicon/lexicon';
import { perSentence, type SentenceBody } from './scan';

/** Each takes a position by the way it is built, whatever its words are about. */
const SHAPES: readonly RegExp[] = [
  // "Kotsziek word ik van dat gedoe", "ik word hier zo moe van".
  /(?<!\p{L})(?:word ik|ik word|wordt een mens|word je) (?!blij |vrolijk |gelukkig |warm |stil )[^.!?]{0,40}(?<= )van(?= (?:dat|dit|die|al|deze|zulke?|het|zo)(?!\p{L})|[.!?,]|$)/iu,
  // "Al dat geneuzel over leerdoelen", "dat gelul rond de toets": who turns a verb into such a noun thinks little of it.
  /(?<!\p{L})(?:al dat|al het|dat|dit|hou op met het) ge(?!zin|sprek|deel|ld |bouw|bied|voel|dicht|luid|bruik|drag|val |volg|heim|zicht|heel|schenk|bed |geven|recht|bak|reedschap|hoor|weld|not|meen)\p{L}{3,12} (?:over|rond|om|met|van|in|tegen)(?!\p{L})/iu,
  // "Als dit passend onderwijs is …"
  /(?<!\p{L})als (?:dit|dat) [^.!?,]{2,28} (?:is|heet|moet zijn|moet heten|moet voorstellen)(?!\p{L})/iu,
  // "Een laf plan", "dat slappe besluit".
  /(?<!\p{L})(?:laf|laffe|slap|slappe|dom|domme|raar|rare|slecht|slechte|krom|kromme|bizar|bizarre|vreemd|vreemde|halfslachtige?|kortzichtige?|wereldvreemde?|onzalige?|gemakzuchtige?|zwakke?) (?:plan|plannen|besluit|idee|ideeën|maatregel|maatregelen|voorstel|beleid|keuze|keuzes|regel|regels|regeltje|redenering|excuus|compromis|akkoord|argument|argumenten)(?!\p{L})/iu,
  // "Leg dat eerst eens neer bij …", "begin eerst maar met …".
  /^[^\p{L}]{0,4}\p{Lu}\p{Ll}{1,9} [^.!?,]{0,20}(?<= )eerst (?:maar |nou |nu )?(?:eens|gewoon)(?!\p{L})/u,
  // "Wie dat bedenkt, heeft nog nooit …"
  /(?<!\p{L})wie (?:dat|dit|daar|zoiets|hier) [^.!?]{2,50} (?:heeft (?:blijkbaar |duidelijk |vast |zelf )?(?:nog )?nooit|snapt|begrijpt niks|moet zich|mag zelf|mag een)(?!\p{L})/iu,
  // "Dat los je niet op met een campagne", "was nergens voor nodig geweest".
  /(?<!\p{L})los (?:je|jij|we|ik) (?:[^.!?,]{1,24} )?(?:niet|nooit|niks|zo) (?:mee )?op(?!\p{L})|(?<!\p{L})(?:was|is) (?:helemaal |echt |toch )?(?:niet|nergens voor) nodig(?: geweest)?(?=[.!?,]|$)/iu,
  // "Dat zegt alles over …", "een duur woord voor …".
  /(?<!\p{L})(?:zegt (?:wel )?(?:alles|genoeg|veel)(?: over)?|(?:duur|mooi|chique|chic|deftig) (?:woord|naam) voor)(?!\p{L})/iu,
  // "Je zou bijna denken dat …", "ik zou er morgen voor tekenen".
  /(?<!\p{L})(?:je zou (?:bijna|haast|toch|zelfs|zowaar) (?:denken|zeggen|geloven)|(?:teken|tekende?n?|zou) (?:ik )?(?:er|daar) (?:\p{L}+ )?voor(?: tekenen)?(?=[.!?,]|$)|(?:morgen|meteen|direct) voor tekenen)(?!\p{L})/iu,
  // "Huiswerk: niet doen", "klein is niet duur, klein is dichtbij".
  /: (?:niet|nooit|gewoon|vooral|meteen) (?:aan beginnen|mee stoppen|doen)[.!]*$|(?<!\p{L})(\p{L}{3,}) (?:is|zijn) (?:niet|geen) [^.!?,]{2,24}, \1 (?:is|zijn)(?!\p{L})/iu,
  // "Wie heeft er bedacht dat …", "snap echt nie da …", "mag de prullenbak in".
  /(?<!\p{L})(?:wie heeft (?:er|dit|dat|het) (?:\p{L}+ )?(?:bedacht|verzonnen)|snap (?:\p{L}+ )?nie|(?:mag|mogen|kan|kunnen) (?:\p{L}+ )?(?:de prullenbak in|bij het oud papier|de kliko in))(?!\p{L})/iu,
  // "Ik snap oprecht niet waarom", "ik snap de lol niet": who says so finds something wrong.
  /(?<!\p{L})(?:ik (?:snap|begrijp|zie)|(?:snap|begrijp|zie) ik) (?:\p{L}+ ){0,3}(?:niet|niks|nooit)(?= (?:waarom|dat|hoe|wat|wie|in|van)(?!\p{L})|[.!?,]|$)|(?<!\p{L})(?:snap|zie|begrijp) (?:\p{L}+ ){0,2}de lol (?:\p{L}+ ){0,3}niet(?!\p{L})/iu,
  // "Omdat ik er niet in geloof", "ik geloof er niet meer in", "ik hou niet van toetsweken".
  /(?<!\p{L})(?:ik (?:er |daar )?(?:\p{L}+ )?(?:niet |niks )?in geloof|geloof (?:ik )?(?:er |daar )?(?:\p{L}+ )?(?:niet|niks|geen) (?:meer )?in|(?:ik hou|hou ik) (?:er |daar )?(?:echt |ook )?niet van)(?!\p{L})/iu,
  // "Als het aan mij ligt", "had van mij ook gemogen", "van mij hoeft het niet".
  /(?<!\p{L})als het aan (?:mij|ons) (?:ligt|lag)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:mag|mogen|moet|moeten|hoeft|hoeven|had|hadden) van (?:mij|ons)|van (?:mij|ons) (?:mag|mogen|moet|hoeft|hoeven|had|hadden))(?!\p{L})/iu,
  // "Daar mogen we best eens van wakker liggen", "mag iemand zich best eens schamen".
  /(?<!\p{L})(?:mag|mogen|moet|moeten|zou|zouden|kan|kunnen) (?:\p{L}+ ){1,6}(?:best|wel|nou|nu|echt|toch|dringend|eindelijk) (?:ook )?(?:weer )?(?:eens|een keer)(?!\p{L})/iu,
  // "Alle scholen zouden dit al hebben moeten doen", "elke school zou moeten".
  /(?<!\p{L})(?:alle|elke|iedere|ieder|elk|geen enkele?|die|de|een) (?:\p{L}+ ){1,5}zou(?:den)? (?:\p{L}+ ){0,9}(?:moeten|mogen|horen|verdienen)(?!\p{L})/iu,
  // "Laten we ophouden met", "laten we eindelijk".
  /(?<!\p{L})laten we (?:[\p{L}' ]{0,40}(?<= ))?(?:ophouden|stoppen|afschaffen|weggooien|teruggeven|nooit|alsjeblieft|eindelijk|vooral|niet|geen|toch)(?!\p{L})/iu,
  // "Puik idee hoor", "ja hoor, kan er ook nog wel bij": praise or assent that means the reverse.
  /(?<!\p{L})(?:puik|fijn|lekker|top|geweldig|briljant|slim|fraai|goed|prachtig|fantastisch|mooi|sterk|handig) (?:idee|plan|bedacht|verzonnen|geregeld|gedaan|beleid|systeem) hoor(?!\p{L})|^\W*(?:ja|jaja|tuurlijk) hoor[,.!]|(?<!\p{L})waarom (?:dan )?niet meteen(?!\p{L})/iu,
  // "Een school is geen wasmachine": what a thing is not.
  /^\W*(?:een|de|het) (?:school|basisschool|kind|kleuter|klas|leraar|juf|meester|leerkracht|leerling|toets|cijfer|rapport|schoolplein|kleuterklas|onderwijs|les|puber|ouder|scherm|boek) is (?:ook |nog |toch )?geen (?!probleem|punt|idee|tijd|plek)\p{L}/iu,
  // "Hier hebben kinderen niks aan", "daar koop ik niets voor", "wij krijgen er geen cent voor".
  /(?<!\p{L})(?:heb|hebt|hebben|heeft) (?:\p{L}+ ){0,5}(?:niks|niets|nul|geen bal|geen moer|geen fluit|weinig) aan(?!\p{L})|(?<!\p{L})(?:niks|niets|nul|geen bal|geen moer) aan gehad|(?<!\p{L})(?:krijg|krijgt|krijgen|kregen) (?:\p{L}+ ){0,4}(?:g[eé][eé]n|nul|amper) (?:poen|geld|cent|euro|stuiver|rooie cent|extra geld|budget|tijd)(?!\p{L})/iu,
  // "Maar er was wel geld om de naam te veranderen".
  /(?<!\p{L})(?:wel|w[eé]l) (?:geld|budget|miljoenen|tijd|ruimte) (?:voor|om|over)(?!\p{L})/iu,
  // "Wie dit bedacht heeft moet …", "wie in drie uur denkt te zien wat een school is, moet eens".
  /(?<!\p{L})wie [^.!?]{3,70}(?<= )(?:bedacht heeft|heeft bedacht|bedacht|verzonnen|denkt|beweert|wil|vindt|zegt|roept)(?!\p{L})[^.!?]{0,60}(?<= )(?:moet|mag|moeten|mogen|heeft nooit|heeft nog|was er niet|weet niet|snapt)(?!\p{L})/iu,
  // "Zo simpel is het", "zo werkt dat dus in het onderwijs", "reken maar mee, Den Haag".
  /(?<!\p{L})(?:zo (?:simpel|eenvoudig|makkelijk|moeilijk) (?:is|kan) (?:het|dat)|zo (?:werkt|gaat|lost|doen|doet) (?:dat|het|een|we)(?= [^.!?]{0,30}(?:dus|hier|nu eenmaal|in het onderwijs|op))|reken maar (?:mee|uit)|kom maar door|, den haag[.!]?$)/iu,
  // "#kleinereklassen", "#werkdruk": a call by itself.
  /#\p{L}*(?:tekort|werkdruk|kleinerekla|kleineklas|staking|staak|bezuinig|eerlijkloon|volisvol|onderwijscrisis|prioriteit|genoegisgenoeg|kansengelijk|redhet|stopde|stopmet)\p{L}*/iu,
  // "Het observeren weggeorganiseerd", "een uur zwemles geschrapt": what was taken away.
  /(?<!\p{L})(?:wegbezuinigd|weggeorganiseerd|weggesneden|weggehaald|geschrapt|afgeschaft|gesloopt|opgedoekt|bezuinigd|wegbezuinigen|kapotgemaakt|uitgekleed)(?!\p{L})/iu,
];

/** Words that take a position by their build, of any subject: cues of the list `stance-own`. */
export const stanceShapesIn: (body: SentenceBody) => readonly Cue[] = perSentence(({ text }) =>
  SHAPES.flatMap((shape) => patternCue('stance-own', shape, text) ?? []),
);
