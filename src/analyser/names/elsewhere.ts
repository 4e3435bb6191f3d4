import type { Span } from '../../draft/span';
import { normalise } from '../text/normalise';
import type { SentenceBody } from '../text/scan';
import type { Candidate } from './candidates';
import { isFirstName } from './first-names';

// "Marco Pozzi (Ita)", "Safin (Rus / 6)"; but "Noor (Eng)" may have a mark for English.
const RANKED = /^ \((\p{Lu}\p{L}{1,3})( ?\/ ?\d{1,2})?\)/u;
// "Belli (Ita)": the country itself, where it is also a name.
const IN_BRACKETS = /\($/;
// "Lieven Rens (1949 - 1985)", "Van Loon (2004 -)".
const LIVED = /^ \((?:\* ?)?\d{4} ?[-–] ?(?:\d{4} ?)?\)/;
// "De biograaf van Bernini", "het bewind van Augustus"; but any child may have a theory.
const NAMED_AFTER = /\b(?<![À-ɏ])(?:de |het )(?:biograaf|symfonie|evangelie|bewind|troepen|paradox) van $/i;
// "… dat De Morgan toegeeft": a surname, as its small word has a capital within the sentence.
const SURNAMED = /[\p{Ll}\d,] (?:De|Van|Den|Der|Ten|Ter) $/u;
// "Uit dat BO": letters with an article, in a text that does not shout.
const ARTICLE = /\b(?<![À-ɏ])(?:de|het|dat|een|dit) $/;
const LETTERS = /^\p{Lu}{2,4}$/u;
// "Radio Magdalena", "Camp David", "de staat Georgia", "de Spelen van Sydney", "Sydney 2000".
const PLACED_BEFORE =
  /\b(?<![À-ɏ])(?:Radio|Camp|Fort|Port|Mount|de (?:Amerikaanse |deel)?staat|de (?:Olympische )?Spelen (?:van|in)) $/;
const PLACED_AFTER = /^ (?:19|20)\d\d(?![\d-]|\p{L})/u;
const GAMES = /\b(?<![À-ɏ])(?:Spelen|Olymp\p{Ll}+|EK|WK|Expo)(?!\p{L})/u;

// "Bijlesdocent Frans": the subject.
const SUBJECT_BEFORE =
  /\b(?<![À-ɏ])(?:docent|docente|leraar|lerares|bijles|bijlesdocent|toets|proefwerk|tentamen|examen|les|lessen|vak|uur|woordjes|boek) $/;
// "Een Nirvana tribute", "de Macarena danst": on a stage or a dance floor.
const SHOW = /^ (?:tribute|coverband|revival|concert|festival|tour|songs?|albums?)(?!\p{L})/u;
const DANCE = /^ (?:dans|danst|dansen|dansten|gedanst|meedansen)(?!\p{L})/u;
// "Storm Eunice raast over het land": the weather has first names only.
const STORM = /^(?:Storm|Orkaan) (\p{Lu}\p{Ll}+)(?! (?:uit|van|en) )/u;
// "Dennis en ik hebben de sleutel van ons huis", "Thijs heeft me ten huwelijk gevraagd": whoever the author shares a life with.
const SHARED_LIFE =
  /^(?: en ik(?: [\p{L}'’]+){0,8} (?:(?:ons|eigen) (?:nieuwe |eigen |eerste )?(?:huis|huisje|appartement|stulpje|boerderij)|getrouwd|trouwen|verloofd|samenwonen|zwanger|ouders|jaar samen(?=[.,!?]|$))(?!\p{L})|(?: en ik)? (?:heeft|had) (?:me|mij) (?:[a-z]+ )?ten huwelijk gevraagd(?!\p{L}))/u;
// "Ik moet met Pim naar de tandarts": an errand of one's own.
const WITH_OWN =
  /\b(?<![À-ɏ])(?:ik|we|wij) (?:moet|moeten|moest|ga|gaan|zit|zat|was|waren|ben) (?:(?:nu|zo|morgen|straks|vanmiddag|om \d+ uur|even|eerst) ){0,2}met $/i;
const ERRAND =
  /^(?: en \p{Lu}\p{Ll}+)? (?:naar|bij) (?:de |het )?(?:tandarts|orthodontist|kapper|consultatiebureau|opticien|oma|opa)(?!\p{L})/u;

/** Whether what stands right beside a name sets it on a list of results, in history or on the map: "Pozzi (Ita)", "Camp David". */
export function standsElsewhere(body: SentenceBody, { start, end, form }: Candidate): boolean {
  const { text } = body;
  const [left, right] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 20)];
  const [, country, seed] = RANKED.exec(right) ?? [];
  const isRanked = country !== undefined && (form !== 'first' || seed !== undefined);
  if (isRanked && isCountry(body, { start: end + 2, end: end + 2 + country.length })) return true;
  if (IN_BRACKETS.test(left) && /^[) ]/.test(right) && isCountry(body, { start, end })) return true;
  if (isStorm(text.slice(start)) || isOfOwnLife(body, { start, end })) return true;
  if (text.slice(start, end) === 'Frans' && SUBJECT_BEFORE.test(left)) return true;
  if (SHOW.test(right) || (DANCE.test(right) && /\b(?<![À-ɏ])de $/i.test(left))) return true;
  if (LIVED.test(right) || NAMED_AFTER.test(left) || PLACED_BEFORE.test(left)) return true;
  if (form !== 'first') return false;
  if (SURNAMED.test(left) || (LETTERS.test(text.slice(start, end)) && isAbbreviated(text, left))) return true;
  return PLACED_AFTER.test(right) && GAMES.test(text);
}

// "De 24-jarige Canas"; but a number in brackets may be a child's score.
const GROWN = /(?<!\d)[2-9]\d-jarige (?:[\p{L}-]+ ){0,2}$/u;

/** Whether an age before a name tells that no child bears it. */
export function isGrown({ text }: SentenceBody, { start }: Span): boolean {
  return GROWN.test(text.slice(Math.max(0, start - 50), start));
}

function isCountry({ cues }: SentenceBody, { start, end }: Span): boolean {
  return cues.get('country-code')?.some((cue) => cue.start === start && cue.end === end) ?? false;
}

function isAbbreviated(text: string, left: string): boolean {
  return ARTICLE.test(left) && /\p{Ll}{3}/u.test(text);
}

const WEATHER =
  /\b(?<![À-ɏ])(?:wind|windkracht|windstoten|code (?:geel|oranje|rood)|raast|raasde|gesloopt|omgewaaid|afgewaaid|weggewaaid|stormschade|schade|geteisterd|aan land|over het land|over Nederland|dakpannen|bomen)(?![a-zÀ-ɏ])/i;

function isStorm(text: string): boolean {
  const second = STORM.exec(text)?.[1];
  return second !== undefined && (isFirstName(normalise(second)) || WEATHER.test(text));
}

/** Whether the words behind a name tell that it is the author's partner or child: "Dennis en ik hebben ons huis verkocht". */
export function isOfOwnLife({ text }: SentenceBody, { start, end }: Span): boolean {
  const right = text.slice(end, end + 80);
  if (SHARED_LIFE.test(right)) return true;
  return ERRAND.test(right) && WITH_OWN.test(text.slice(Math.max(0, start - 50), start));
}

/** Whether two capitals are those of a postcode: "7571 BO". */
export function isPostcode({ text }: SentenceBody, { start, end }: Span): boolean {
  return (
    /(?<!\d)[1-9]\d{3} ?$/.test(text.slice(Math.max(0, start - 6), start)) &&
    LETTERS.test(text.slice(start, end))
  );
}

const KIN = /(?:^|[.!?] )(?:Opa|Oma|Tante|Oom|Ome) $/;

/** Whether a name is that of a grandparent, an aunt or an uncle, the author's own where no school stands beside. */
export function isKin({ text }: SentenceBody, { start }: Span): boolean {
  return KIN.test(text.slice(0, start));
}
