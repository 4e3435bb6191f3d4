import { firstSpan, type Span } from '../../draft/span';

// Each is a turn of speech with a gap in it that no list of words can hold, and that many a draft could have.
const SHAPES: readonly RegExp[] = [
  // "Rekentoets terug: Samira een 9, Daan een 5"
  /(?:[Tt]oets|[Dd]ictee|[Cc]ito|[Pp]roefwerk|[Cc]ijfers|[Ss]cores|\b[Ss]o|\bSO)(?![a-zÀ-ɏ])[^.!?]{0,24}[:,] ?\p{Lu}\p{Ll}+ (?:een |had (?:een )?)?(?:10|[1-9](?:[.,]\d)?)(?=[,;.!?](?!\d)| en |\s*$)/u,
  // "een 3,2 voor begrijpend lezen", "van E3 naar M5", "niveau IV", "9 fouten op 20", "niet verder dan kern 6"
  /\b(?<![À-ɏ])(?:een|maar|had|haalde|scoorde|kreeg|voor|got an?) (?:een )?(?:\d,\d|[1-4]|10)(?= (?:voor|op|bij|for)(?![a-zÀ-ɏ]))/i,
  // "kreeg een 4 omdat", "haalde een 10!", "heeft een E op rekenen", but not "heeft een 2 euromunt"
  /\b(?<![À-ɏ])(?:kreeg|krijgt|haalde|haalt|scoorde|scoort|heeft|hebt|had|staat|stond) (?:(?:eindelijk|wel|al|dus|net|weer|gewoon|nu|vandaag|gisteren|vorige week|zomaar|hij|ze|zij|je|jij|toch) ){0,2}(?:een|['’]n) (?:[a-zà-ɏ]+e )?(?:(?:10|[1-9])(?:[.,]\d)?|[A-E])(?= (?:voor|op|bij|omdat|want|maar|gehaald|gescoord|terwijl|terecht|dus)(?![a-zÀ-ɏ])|[.!?,;)](?!\d)|\s*$)/,
  /\b(?<![À-ɏ])(?:[ME][3-8] naar [ME]?[3-8]|(?:niveau|score|avi)[ -]?(?:[IV]{1,3}|[A-E]|[1-5]|[ME]\d))(?![a-zÀ-ɏ\d])/i,
  /(?<![\d.,])\d{1,3} fout(?:en|jes)? (?:op|van|bij|in|voor)(?![a-zÀ-ɏ])|(?:toets|dictee|proefwerk|sommen)[^.!?\d]{0,16}\d{1,3} fout(?:en|jes)?(?![a-zÀ-ɏ])/i,
  /\b(?<![À-ɏ])(?:komt|kwam|kom|komen) (?:nog )?niet (?:verder|hoger) dan (?:kern|niveau|groep|avi|M\d|E\d|een \d)/i,
  // "naar groep 4 in plaats van 5", "doet groep 3 gewoon nog een keer"
  /\b(?<![À-ɏ])(?:naar|in|terug|doet|over) groep \d (?:i\.?p\.?v\.?|in plaats van|terug|(?:gewoon |weer )?nog een keer|nog eens|over)(?![a-zÀ-ɏ])/i,
  // "ligt al weken in het ziekenhuis", "ligt weer in het MST", "ligt al dagen in Enschede"
  /\b(?<![À-ɏ])(?:ligt|lag|liggen) [^.!?A-Z]{0,24}in (?:(?:het |de |'t )?(?:ziekenhuis|kinderziekenhuis|ic)(?![a-zÀ-ɏ])|(?:het |de )?[A-ZÀ-Þ]{3,5}(?![a-zA-ZÀ-ɏ-])|[A-ZÀ-Þ][a-zß-ɏ])/,
  // "is weer thuis uit het UMCG", "moest met spoed naar het Sophia"
  /\b(?<![À-ɏ])(?:(?:thuis|terug|ontslagen) (?:[a-zÀ-ɏ]+ )?uit|(?:moet|moest|gaat|ging|weer|spoed|opgenomen) (?:[a-zÀ-ɏ]+ )?(?:naar|in)) (?:het |de |'t )?(?:kinderziekenhuis|UMC[A-Z]?|[A-Z]?UMC\+?|[ALU]MC|WKZ|MST|ZGT|CWZ|OLVG|MMC|ETZ|WZA|Isala|Radboud(?:umc)?|Sophia|Rijnstate|Erasmus MC|Máxima|Ronald McDonald ?[Hh]uis)(?![a-zA-ZÀ-ɏ])/,
  // "slaapt bij haar oma", "in de auto hebben geslapen", "mist haar vader"
  /\b(?<![À-ɏ])(?:woont|wonen|slaapt|slapen|verblijft|logeert|zit nu|is nu|gaat|voortaan) [^.!?]{0,16}bij (?:zijn|haar|hun|een|z'n|d'r) (?:tante|oom|oma|opa|grootouders|vader|moeder|zus|broer|familie|buurvrouw|buren)(?![a-zÀ-ɏ])/i,
  /\b(?<![À-ɏ])(?:mist|missen|verloor|verloren|verliest) (?:sinds [^.!?,]{1,24} |nog steeds |nog elke dag |erg )?(?:zijn|haar|hun|z'n|d'r) (?:vader|moeder|papa|mama|ouders|broer|broertje|zus|zusje)(?![a-zÀ-ɏ])/i,
  // "door de politie opgehaald", "die hem een klap gaf"
  /\b(?<![À-ɏ])(?:door de (?:politie|recherche|marechaussee) (?:[a-zÀ-ɏ]+ ){0,2}(?:opgehaald|meegenomen|opgepakt|aangehouden|verhoord|gearresteerd|thuisgebracht)|(?:opgehaald|meegenomen|opgepakt|aangehouden|verhoord|gearresteerd|thuisgebracht) door de (?:politie|recherche|marechaussee))(?![a-zÀ-ɏ])(?<!(?:verrassing|speelde|boef)[^.!?]{0,110})/i,
  /\b(?<![À-ɏ])(?:hem|haar) (?:een klap|klappen|een schop|een trap|een mep) (?:gaf|geeft|gegeven|verkocht)(?![a-zÀ-ɏ])/i,
  // "gooit met stoelen"
  /\b(?<![À-ɏ])(?:gooit|gooide|smijt|smeet) [^.!?]{0,16}(?:stoel|tafel|schaar|stoelen|tafels|scharen|stenen)(?![a-zÀ-ɏ])/i,
  // "de moeder van Fien drinkt", "haar ouders hebben ruzie"
  /\b(?<![À-ɏ])(?:vader|moeder|papa|mama|stiefvader|stiefmoeder|ouders|broer|zus|dad|mum|mom|parents)(?![a-zÀ-ɏ])[^.!?]{0,32} (?:drinkt|drinken|slaat|vastzit|zit vast|in de bak|opgepakt|ernstig ziek|ruzie|overhoop|werkloos|ontslagen|blowt|gokt|dealt|uit elkaar|in prison|in jail|drinks)(?![a-zÀ-ɏ])/i,
];

/** Where a sentence tells of somebody's health, home or learning by a turn of speech rather than by a word. */
export function careShapeIn(text: string): Span | undefined {
  for (const shape of SHAPES) {
    const span = firstSpan(shape, text);
    if (span) return span;
  }
  return undefined;
}
