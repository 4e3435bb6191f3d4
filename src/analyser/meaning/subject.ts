import { overlaps, type Span } from '../../draft/span';
import type { Knowledge, Roster } from '../knowledge';
import { candidatesIn } from '../names/candidates';
import { isAlsoWord } from '../names/first-names';
import { slotOf } from '../names/slots';
import { rosterHits } from '../roster';
import { normalise } from '../text/normalise';
import { perSentence, type SentenceBody } from '../text/scan';

/** One particular person of whom a sentence speaks; the span counts from the sentence's start. */
export interface Subject extends Span {
  /** The words that point the person out. */
  readonly words: string;
  /** Whether that holds by itself; "een jongen" or "de moeder" needs more to be one particular person. */
  readonly sure: boolean;
  /** Of a name: whether it is a whole one, which anybody in the news has too. */
  readonly whole?: boolean;
}

/** The particular pupil, colleague or parent that a sentence speaks of, if there is one; the surest comes first. */
export function subjectIn(body: SentenceBody, knowledge: Knowledge): Subject | undefined {
  const known = rosterSubject(body, knowledge.roster);
  return known?.sure ? known : (ownSubject(body) ?? known);
}

/** Whether a sentence says what holds for everyone: "alle ouders", "uw kind", "ten minste". */
export const holdsForAll = ({ text }: SentenceBody): boolean => IN_GENERAL.test(text);

// "Alle ouders maken in de klas kennis met de leerkracht": what holds for everyone tells on nobody.
const IN_GENERAL =
  /\b(?<![À-ɏ])(?:alle (?:ouders|kinderen|leerlingen|kleuters|groepen)|elke (?:ouder|leerling|leerkracht)|elk kind|ieder kind|iedere leerling|kunt u|u kunt|uw kind|uw kinderen|ouders hun kind|ouders hun kinderen|jaarlijks|ten minste|minstens)(?![a-zÀ-ɏ])/i;

/** Whether a sentence goes on about someone who was pointed out before: "hij", "haar". */
export function pointsBack({ text, cues }: SentenceBody): boolean {
  return cues.has('points-back') || /^\s*die(?![a-zÀ-ɏ])/i.test(text);
}

const ownSubject = perSentence(
  (body: SentenceBody): Subject | undefined => named(body) ?? pointedOut(body.text) ?? described(body),
);

function named(body: SentenceBody): Subject | undefined {
  for (const candidate of candidatesIn(body)) {
    if (!candidate.known && candidate.form !== 'initials') continue;
    if (isBeforePerson(body, candidate) || OWN_RELATIVE.test(body.text.slice(0, candidate.start))) continue;
    if (isAbbreviation(body, candidate) || isSpeaker(body, candidate)) continue;
    const slot = slotOf(body, candidate);
    if (slot === 'nobody' || slot === 'own' || slot === 'topic' || isFigure(body, candidate)) continue;
    if (slot || (candidate.capital && (!candidate.doubtful || actsAsPerson(body, candidate))))
      return {
        ...at(body.text, candidate),
        sure: true,
        whole: candidate.form === 'full' || candidate.form === 'initials',
      };
  }
  return undefined;
}

// "…, zegt de dominicaan Aldo Ferri": who is quoted on a matter is not the one it happened to.
function isSpeaker({ text }: SentenceBody, { start, form }: { start: number; form: string }): boolean {
  return (
    (form === 'full' || form === 'initials') && SAYS_BEFORE.test(text.slice(Math.max(0, start - 50), start))
  );
}

const SAYS_BEFORE =
  /[,"'”’] ?(?:zegt|zei|aldus|stelt|stelde|vindt|meent|oordeelt|verklaart|verklaarde|vertelt|vertelde|benadrukt|waarschuwt|reageert|concludeert|schrijft|schreef) (?:[\p{Ll}-]+ ){0,4}$/u;

// "De LEA-toets" in a sentence that is not all capitals.
function isAbbreviation({ text }: SentenceBody, { start, end }: Span): boolean {
  return (
    /^\p{Lu}{2,}(?!\p{Ll})/u.test(text.slice(start, end)) &&
    /\p{Ll}{3}/u.test(text.replace(/\p{Lu}\S*/gu, ''))
  );
}

function isFigure({ cues }: SentenceBody, candidate: Span): boolean {
  return cues.get('figure')?.some((figure) => overlaps(figure, candidate)) ?? false;
}

// "Opa Henk" is the author's own.
const OWN_RELATIVE = /\b(?<![À-ɏ])(?:opa|oma|tante|oom) $/i;

// "Elke ouder" is nobody's name.
function isBeforePerson({ text, cues }: SentenceBody, { start, end }: Span): boolean {
  const nouns = [...(cues.get('person-one') ?? []), ...(cues.get('adult-one') ?? [])];
  return start < 3 && text[end - 2] !== "'" && nouns.some((noun) => noun.start - end === 1);
}

// Letters that are also a place or a word: a capital in the middle of a sentence, "Onze Milan", "Nora heeft".
function actsAsPerson({ text, cues }: SentenceBody, { start, end }: Span): boolean {
  if (/\p{Ll},? $/u.test(text.slice(0, start))) return true;
  if (/(?:onze|ons|our|little|kleine) $/i.test(text.slice(0, start))) return true;
  return cues.get('human-verb')?.some((verb) => verb.start - end === 1) ?? false;
}

// "J. de V.", "onze D.", "leerling X."
const INITIALS =
  /(?<![\p{L}\d.])\p{Lu}\. ?(?:(?:van|de|der|den|ter|ten|el|al) ){0,2}\p{Lu}\.(?![\p{L}\d])|\b(?:[Oo]nze|[Mm]ijn|[Ll]eerling|[Kk]leuter|[Mm]eester|[Jj]uf) \p{Lu}\.(?=[\s,;)])|\b[Dd]ie (?:nieuwe|ene|kleine|lange|blonde|rooie|rosse|dikke|stille|drukke) (?:jongen |meid |meisje |leerling )?(?:in|uit|van) (?:groep |klas )?\d/u;

// "Ik heb er eentje die…", "een van mijn jongens", "die kleine van mij", "de directeur": only one can be meant.
const ONE_OF =
  /(?:^|[^a-zÀ-ɏ])(?:er (?:eentje|één|een) (?:die|met)|(?:eerste|enige|jongste|oudste|kleinste|nieuwste) (?:kind|leerling|meisje|jongen|kleuter) (?:in|uit|van|op) (?:mijn|m'n|mn|onze|groep)|die ene(?= (?:die|uit|van|met|in)| ?,)|die (?:kleine|grote|stille|drukke|nieuwe|lange)(?= (?:van|uit|in|met)(?![a-zÀ-ɏ]))|(?:een|één|twee|drie|one|two) (?:van|of) (?:mijn|m'n|mn|onze|de|my|our) (?:jongens|meiden|meisjes|leerlingen|kinderen|kleuters|kids|ouders|moeders|vaders|collega's|juffen|boys|girls|pupils|students)|(?:papa|mama|vader|moeder|ouders|broertje|zusje) van (?:een|twee|drie|onze|mijn)|degene die|diegene die|die van de [a-zÀ-ɏ]{4,}(?=,| staan| zitten| uit)|die van de (?:twee |drie )?(?:jongens|meisjes|meiden|kinderen|tweeling)|van de (?:twee|drie|vier) (?:zusjes|broertjes|broers|zussen|jongens|meisjes|meiden)|iemand uit (?:mijn|onze|groep|klas|ons|het)|iemand in (?:mijn|onze|groep)|(?:ik heb|heb ik|we hebben|hebben we|les aan|juf van|bij ons zit|er zit|I have|I teach) (?:nu |ook |al |weer |hier )?(?:een|'n|a) (?:kind|kindje|leerling|jongen|jongetje|meisje|kleuter|collega|juf|meester|stagiair|child|kid|boy|girl|pupil|student|colleague)|(?:de|onze) (?:directeur|directrice|conciërge|adjunct|gymleraar|gymjuf|gymmeester|locatieleider|schoolleider)|juf van (?:groep|klas|hiernaast)|(?:he|she)'s (?:been|off|on|got|not))(?![a-zÀ-ɏ])/i;

// "Moeder belde net": whose mother is known to both; "meneer Yıldız".
const ABSENT_PARENT =
  /(?:^|[.,:;!?]\s|(?<![a-zA-ZÀ-ɏ])(?:en|want|maar)\s)(?:zijn |haar |de )?(?:[Mm]oeder|[Vv]ader|[Mm]ama|[Pp]apa|[Oo]ma|[Oo]pa|[Oo]uders) (?:belde|mailde|appte|belt|mailt|appt|meldde|meldt|stond|zegt|zei|vertelde|wil|wilde|heeft gebeld)(?![a-zA-ZÀ-ɏ])/;
const TITLED =
  /\b(?<!\p{L})(?:[Mm]eneer|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Dd]hr\.?|[Jj]uf|[Mm]eester) (?:(?:van|de|der|den|el|ten|ter) ){0,2}\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})? (?:van (?:groep|de) |['‘"]?(?:is|was|heeft|had|zit|zat|ligt|lag|meldt|komt|kwam|blijft|gaat|krijgt|kreeg|moet|werd|er|na) )/u;

// "Oma van Fenne", "mam van Noura".
const KIN_OF =
  /\b(?<!\p{L})(?:[Mm]am|[Pp]ap|[Mm]ama|[Pp]apa|[Oo]ma|[Oo]pa|[Mm]oeder|[Vv]ader) van \p{Lu}\p{Ll}{1,14}(?!\p{L})/u;

function pointedOut(text: string): Subject | undefined {
  const oneOf = IN_GENERAL.test(text) ? null : ONE_OF.exec(text);
  const said =
    INITIALS.exec(text) ?? oneOf ?? KIN_OF.exec(text) ?? TITLED.exec(text) ?? ABSENT_PARENT.exec(text);
  if (!said) return undefined;
  const words = said[0].trim();
  const start = said.index + said[0].indexOf(words);
  return { start, end: start + words.length, words, sure: true };
}

const OURS =
  /(?:^|[^a-zÀ-ɏ])(?:mijn|m'n|mn|onze|ons|die|dat|deze|dit|zijn|haar|z'n|zn|d'r|my|our|that|his|her|this|juf|meester|enige|een van (?:mijn|onze|de)|één van (?:mijn|onze|de)|one of (?:my|our)|eentje van|(?:moeder|vader|opa|oma|ouders) van)(?:\s(?!een\b|de\b|het\b|die\b|dat\b|met\b|voor\b|aan\b|elk|ieder|hun\b|ouders\b|we\b|ik\b|je\b|ze\b)[a-zÀ-ɏ-]+){0,2}\s$/i;
const SOMEONE =
  /(?:^|[^a-zÀ-ɏ])(?:een|één|'n|n|de|het|'t|a|the|one|ene|een of andere)(?:\s(?!kind\b)[a-zÀ-ɏ-]+){0,2}\s$/i;

// "Een leerling van mij".
const OF_MINE = /^ (?:van|bij) (?:mij|ons)(?![a-zÀ-ɏ])/i;
// "M'n moeder snapt er niks van": the author's own.
const OWN_KIN = /\b(?<![À-ɏ])(?:mijn|m['’]n|mn) (?:lieve |oude |eigen )?$/i;
const FAMILY = /^(?:zoon|dochter|zoontje|dochtertje|broertje|zusje|moeder|vader|oma|opa)$/i;

// "Mijn leerling", "die moeder"; "een jongen" only when the sentence says where or when it was.
function described(body: SentenceBody): Subject | undefined {
  const { text, cues } = body;
  let unsure: Subject | undefined;
  for (const cue of [...(cues.get('person-one') ?? []), ...(cues.get('adult-one') ?? [])]) {
    if (cues.get('own-family')?.some((own) => own.start <= cue.start && cue.end <= own.end)) continue;
    const left = text.slice(Math.max(0, cue.start - 40), cue.start);
    const one = at(text, cue);
    const isFamily = FAMILY.test(one.words);
    if (OWN_KIN.test(left) && isFamily) continue;
    const anyOne = /(?:een|één) van de $/i.test(left) && IN_GENERAL.test(text);
    if (OURS.test(left) && !anyOne) return { ...one, sure: true };
    const whose = isFamily && /^ van [a-zA-ZÀ-ɏ]/.test(text.slice(cue.end, cue.end + 7));
    if (SOMEONE.test(left) && (whose || OF_MINE.test(text.slice(cue.end, cue.end + 20))))
      return { ...one, sure: true };
    const particular = (cues.has('person-anchor') || cues.has('person-now')) && !IN_GENERAL.test(text);
    if (SOMEONE.test(left)) unsure ??= { ...one, sure: particular };
  }
  return unsure;
}

function rosterSubject(body: SentenceBody, roster: Roster): Subject | undefined {
  const hit = rosterHits(roster, body).find((one) => !isFigure(body, one));
  if (!hit) return undefined;
  const one = at(body.text, hit);
  return { ...one, sure: hit.whole === true || !isAlsoWord(normalise(one.words)) };
}

function at(text: string, { start, end }: Span): Span & { readonly words: string } {
  return { start, end, words: text.slice(start, end) };
}
