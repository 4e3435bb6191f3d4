import type { Cue } from '../lexicon/lexicon';

/** A piece of a sentence between spaces, without the punctuation behind it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether a term speaks of a code or a pin, which is mostly figures. */
export function isCode({ term }: Cue): boolean {
  return /code|pin|kluis|kast|safe|alarm|grendel|unlock|open|erin|slot/.test(term);
}

const PASSWORD = /wachtwoord|paswoord|pass|^ww$|^pw$/;
/** Terms about logging in: a user's name may come first. */
export const LOGIN = /log/i;
/** What stands before a secret that is given: "is", "met", a colon; when it holds may stand between. */
export const GIVEN =
  /(?:\bis|\bzijn|\bwordt|\bblijft|\bgewoon|\bmet|\ben|\bnaar|\b(?:veranderd|gewijzigd|aangepast|omgezet|gezet) (?:in|op)|[:=→>-]|\bcode|\bpin|\bpincode|\bnummer|\bww|\bwachtwoord|\b(?:trouwdag|trouwdatum|geboortejaar|geboortedag|verjaardag|sterfdag|huisnummer),?)\s*["“”„‘’'«(]*$|(?:(?:\bis|\bwordt|\bblijft|code|pin|\bww|wachtwoord|\bvolgens mij|\bvanaf|\bsinds|\bper) (?:(?:nog|steeds|altijd|weer|nu|voortaan|dus|gewoon|momenteel|tijdelijk|ook|weer|hier|bij ons|volgens mij|vanaf|sinds|per|deze|week|vandaag|gisteren|morgen|[a-z]{2,7}dag) ){0,4})$/i;

/** What holds figures or signs and is an ordinary word: a time, a class, an address. */
export const ORDINARY =
  /^(?:\d{1,2}[.:u]\d{2}(?:uur|u)?|\d{1,2}(?:\/\d{1,2})?[a-d]|\d+(?:e|ste|de|x|u|uur|min|%|\+)|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|(?:office|o|m|microsoft|ms|windows|win)\W?(?:365|10|11)|(?:groep|klas|lokaal|chrome|safari|firefox|edge|ios|android|versie)\d[\d.a-d/+-]*|covid.*|[a-zÀ-ɏ'-]+|[\d.,:€-]+|[^@]{1,60}@[^@.]{1,60}\.[^@]{2,60}|@[a-zÀ-ɏ\d_.]*|#.*|https?:.*|www\..*|[a-zÀ-ɏ\d.-]{1,60}\.(?:nl|com|org|net|be|eu)(?:\/.*)?|[a-z\d-]{1,30}\.(?:ly|gl|gle|me|io|it|to|co|cc|link|page|info|site|online|xyz|top|click)\/.*)$/i;
const NO_WORD =
  /^(?:(?:gebruikers|inlog)?naam|gebruiker|account|user|vergeten|kwijt|geheim|veranderd|veranderen|gewijzigd|hetzelfde|niet|zie|via|een|het|de|dat|op|in|weg|fout|onjuist|verplicht|nodig|moeilijk|sterk|wat|hoe|wie|geen|nog|ook|bij|voor|van)$/i;

// "Het wachtwoord van het digibord is Giraffe.": a capital that only a password has there.
const NAMED_WORD = /^[\p{Ll} -]{0,40} (?:is|wordt|blijft) \p{Lu}\p{Ll}{3,20}(?:[.,;!)]|$)/u;

// "Gebruik nooit 'welkom123'", "iets als Zomer2026": what is not to be used, or an example.
const NOT_THIS =
  /\b(?<![À-ɏ])(?:nooit|geen|niet|in plaats van|i\.p\.v\.|zoiets als|iets als|zoals|bijvoorbeeld|bijv\.|bv\.) ["“”„‘’'«(]*$/i;

// "5-jarigen", "CO2-meter", "MP3's": words with a figure, unless they are given as the secret.
const COMMON = /^(?:\d+-[a-zÀ-ɏ-]+|[a-z]{1,3}\d{1,2}(?:['’]?s|-[a-zÀ-ɏ-]+)?|\d{1,4}[a-z]{1,3})$/i;
// "Niet in de app zetten graag!": the mark is the sentence's.
const EXCLAIMED = /^[a-zÀ-ɏ-]+!+$/i;

// "Het wachtwoord is verlopen", "veranderd!", "simpel": what is said of a password rather than the password.
const SAID_OF_IT =
  /(?:lijk|ijk|ig|baar|loos|zaam|isch)!*$|^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|weg)?ge|ver|be|ont|her|mis|on)[a-zÀ-ɏ]*(?:d|t|en)!*$|^(?:simpel|eenvoudig|anders|gratis|ouderwets|correct|standaard|belachelijk|perfect|slecht|verkeerd|eerder|nummer)!*$/i;

/** A token near a term that announces a secret, with what stands around both. */
interface Near {
  readonly token: string;
  readonly start: number;
  readonly text: string;
  readonly cue: Cue;
  /** What stands before and behind the token. */
  readonly lead: string;
  readonly rest: string;
  /** Whether the token stands behind the term. */
  readonly follows: boolean;
  readonly code: boolean;
}

/** Whether a token near a term is the secret that the term announces. */
export function isSecret({ text: token, start }: Token, text: string, cue: Cue): boolean {
  const near: Near = {
    token,
    start,
    text,
    cue,
    lead: text.slice(Math.max(0, start - 40), start),
    rest: text.slice(start + token.length),
    follows: start >= cue.end,
    code: isCode(cue),
  };
  return !NOT_THIS.test(near.lead) && SHAPES.some((is) => is(near));
}

const isPassword = ({ token, lead, rest, follows, start, cue }: Near): boolean =>
  follows && PASSWORD.test(cue.term) && isPlainWord(token, lead, rest, start - cue.end);

const isTypedIn = ({ token, lead, rest, follows, code }: Near): boolean =>
  code && !follows && isKeyedIn(token, lead, rest);

// "De code is 4471".
function isPin({ token, text, lead, follows, code, start, cue }: Near): boolean {
  if (!code || !follows || !/^[*#]?\d(?:\d{2,7}|(?:-\d){2,7})[*#]?$/.test(token)) return false;
  return GIVEN.test(lead) || /[*#]/.test(token) || start - cue.end < 3 || isLabelled(token, text, cue, start);
}

// "Welkom2024": letters and figures in one.
const hasFigures = ({ token, lead }: Near): boolean =>
  token.length >= 4 &&
  /\d/.test(token) &&
  /[a-zA-ZÀ-ɏ]/.test(token) &&
  !ORDINARY.test(token) &&
  (!COMMON.test(token) || GIVEN.test(lead));

// "Zon!en_maan": letters and signs in one.
const hasSigns = ({ token, lead, follows }: Near): boolean =>
  token.length >= 6 &&
  /[a-zA-ZÀ-ɏ][!@#$%&*?_]|[!@#$%&*_][a-zA-ZÀ-ɏ]/.test(token) &&
  !/\d/.test(token) &&
  !ORDINARY.test(token) &&
  follows &&
  !(EXCLAIMED.test(token) && (SAID_OF_IT.test(token) || !GIVEN.test(lead)));

const isNamedWord = ({ token, text, follows, code, start, cue }: Near): boolean =>
  follows && !code && NAMED_WORD.test(text.slice(cue.end, start + token.length + 1));

// "Wachtwoord: lentefris".
function isStated({ token, text, lead, rest, follows, code, start, cue }: Near): boolean {
  const stated =
    follows &&
    /(?:[:=]\s*["“”„‘’'«(]*|\bis\s+["“”„‘’'«]+)$/i.test(lead) &&
    start - cue.end < 30 &&
    !DEMANDS.test(text.slice(cue.end, start));
  const whole = /\d/.test(token) || /^\s*(?:$|[.,;!)/]|(?:en|met) )/.test(rest);
  return stated && whole && !code && /^[a-zA-ZÀ-ɏ\d]{4,}$/.test(token) && !NO_WORD.test(token);
}

const SHAPES = [isPassword, isTypedIn, isPin, hasFigures, hasSigns, isNamedWord, isStated];

// "Niet te onthouden: hoofdletters, cijfers", "moet lang zijn: …": how it must be.
const DEMANDS =
  /\b(?<![À-ɏ])(?:niet|te|moet|moeten|minstens|minimaal|zonder|sterk|goed|eisen|tips?)(?![a-zÀ-ɏ])/i;

// What a code opens: "de code van de iPadkar 4471", "de alarmcode van de achterdeur, 2580"; not "de foutcode van de printer".
const OF_WHAT =
  /^ (?:van|voor|op) (?:(?:de|het|'t|onze|ons|mijn|die) )?[a-zÀ-ɏ-]{0,16}(?:deur|hek|poort|kast|kar|kluis|alarm|schuur|berging|ingang|lokaal|printer|machine|ipad|laptop|container|slot),? $/i;
const OTHER_CODE = /fout|storing|bestel|artikel|product|project/;
const CODE = /^(?!(?:19|20)\d\d$)[*#]?\d{4,8}[*#]?$/;

// "Pin pinpas schoolkas 0666": a line of nothing but what it opens and the code; or what it opens right before it.
function isLabelled(token: string, text: string, cue: Cue, start: number): boolean {
  const closed = /^(?:\s*$|[.,;!)]| en )/.test(text.slice(start + token.length));
  const words = text.slice(cue.start, cue.end).toLowerCase();
  if (closed && CODE.test(token) && OF_WHAT.test(text.slice(cue.end, start)) && !OTHER_CODE.test(words))
    return true;
  const bare = text.slice(0, cue.start).trim() === '' && text.slice(start + token.length).trim() === '';
  return bare && /^(?: [a-zÀ-ɏ]{3,20}){1,3} $/i.test(text.slice(cue.end, start));
}

// "Toets 3047 in en dan gaat het alarm eraf", "met 7410 gaat het hek open".
function isKeyedIn(token: string, lead: string, rest: string): boolean {
  if (!/^[*#]?\d{4,8}[*#]?$/.test(token)) return false;
  if (/(?:toets|tik|typ|voer|druk)(?: (?:eerst|dan|gewoon|je|even|hier)){0,2} $/i.test(lead))
    return /^ in(?![a-zÀ-ɏ])/.test(rest);
  return (
    /\b(?<![À-ɏ])met $/i.test(lead) && /^ (?:gaat|krijg|kom|kun|kan|doe|open|zet|is)(?![a-zÀ-ɏ])/i.test(rest)
  );
}

// The end of a clause: a mark, a smiley, or for whom it is.
const CLOSES =
  /^\s*(?:$|[.,;!)\n]|:[-)(DP]|\p{Extended_Pictographic}|voor (?:iedereen|allemaal|jullie)(?!\p{L}))/u;

// "Wachtwoord is welkomopschool", "ww aap-noot-mies": a word that closes the clause and says nothing of the password.
function isPlainWord(token: string, lead: string, rest: string, away: number): boolean {
  if (!CLOSES.test(rest) || away > 30) return false;
  if (/^[a-zÀ-ɏ]{2,}(?:-[a-zÀ-ɏ]{2,}){2,}$/i.test(token)) return away < 3 || GIVEN.test(lead);
  // "Inloggen als klas4 en wachtwoord Lieveheersbeestje"
  if (away < 3 && /(?:log|gebruiker|account|user)/i.test(lead) && /^[A-Z][a-zÀ-ɏ]{4,30}$/.test(token))
    return true;
  const stated =
    /\b(?<![À-ɏ])(?:is|wordt|blijft|(?:veranderd|gewijzigd|aangepast|omgezet) (?:in|naar)) (?:(?:weer|nu|nog|steeds|altijd|gewoon|dus|voortaan) ){0,2}$/i;
  const word = /^[a-zÀ-ɏ]{6,30}$/.test(token) && !SAID_OF_IT.test(token) && !NO_WORD.test(token);
  return (word && stated.test(lead)) || (/^\d{4,10}$/.test(token) && (away < 3 || GIVEN.test(lead)));
}
