import { patternCue } from '../cues/pattern-cue';
import type { Cue } from '../lexicon/lexicon';
import { isFiction } from '../meaning/fiction';
import { framingOf, negatedAt } from '../meaning/framing';
import type { ReadDraft } from '../rule';
import { perDraft } from '../text/per-draft';
import { quotedAt } from '../text/quotations';
import { perSentence, type SentenceBody, scanSentence } from '../text/scan';
import { type Sentence, spanIn } from '../text/text';
import { hasSentence, placesWhere } from '../text/where';

/** A verdict and the sentence it stands in. */
export interface FlatVerdict {
  readonly sentence: Sentence;
  readonly cue: Cue;
  /** Where it stands tells it, not which words: one sentence under somebody's work that speaks of neither of the two. */
  readonly undoubted?: boolean;
}

const LONGEST_WITHOUT_REASON = 45;
// "Saai" is a verdict where little else is said; in a longer text it may be a part of a story.
const SHORT = 14;
// The work stands in the sentence of the verdict or in one beside it; in a short text anywhere.
const REACH = 1;

/** A verdict on someone else's article, report, school or method for which the draft gives no reason at all. */
export const flatVerdictIn: (draft: ReadDraft) => FlatVerdict | undefined = perDraft((draft) => {
  const { sentences } = draft.read;
  if (givesReason(sentences.map(({ body }) => body))) return undefined;
  const answered = answersWork(draft);
  const short = countWords(sentences.map(({ body }) => body)) <= SHORT;
  for (const at of short ? sentences.keys() : placesWhere(draft.read, flatCueIn)) {
    const sentence = sentences[at] as Sentence;
    const cue =
      flatCueIn(sentence.body) ?? (short ? sentence.body.cues.get('flat-verdict-weak')?.[0] : undefined);
    const near = short ? sentences : sentences.slice(Math.max(0, at - REACH), at + REACH + 1);
    const judged = answered || near.some(({ body }) => namesWork(body));
    if (cue && judged && isMeant(draft, sentence, cue)) return { sentence, cue };
  }
  return curtAnswer(draft);
});

const MOST_CURT = 24;
const FEWEST_CURT = 4;

// "Oude azijn in een nieuwe fles": who has a few words for a work that somebody presents, and neither asks, thanks nor praises, judges it.
function curtAnswer({ kind, inReplyTo, read }: ReadDraft): FlatVerdict | undefined {
  const bodies = read.sentences.map(({ body }) => body);
  const [sentence] = read.sentences;
  if (!sentence || kind !== 'reply' || !inReplyTo || !presentsWork(inReplyTo.text)) return undefined;
  const words = countWords(bodies);
  if (words === 0 || words > MOST_CURT || bodies.some((body) => isFriendly(body))) return undefined;
  const term = sentence.body.text.trim();
  const start = sentence.body.text.length - sentence.body.text.trimStart().length;
  const undoubted =
    bodies.length === 1 &&
    words >= FEWEST_CURT &&
    !['first-person', 'addresses'].some((list) => sentence.body.cues.has(list));
  return { sentence, cue: { list: 'curt-answer', term, start, end: start + term.length }, undoubted };
}

// "Hoe is de nieuwe kantine?" asks for anything; "wat vinden jullie?" asks for a verdict.
function presentsWork(text: string): boolean {
  return PRESENTS.test(text) && (!text.includes('?') || /\b(?<![À-ɏ])vind/i.test(text));
}

// "Ons nieuwe handboek is uit", "lees hier onze gids", "zo werkt de aanpak". Who says much more after it presents something else.
const PRESENTS =
  /\b(?<![À-ɏ])(?:mijn|m'n|ons|onze|het|de|een) (?:nieuwe?|nieuwste|vernieuwde?|eerste|verbeterde?|gloednieuwe?) [a-zÀ-ɏ]|\b(?<![À-ɏ])(?:is|zijn|staat|nu) (?:nu |weer |vanaf [a-zÀ-ɏ]+ )?(?:uit|verkrijgbaar|gepubliceerd|online|verschenen|te bestellen|leverbaar)(?![a-zÀ-ɏ])|^\W*(?:lees|bekijk|luister|download|maak kennis|zo werkt|column|boekpresentatie|opinie|tutorial|whitepaper|artikel|interview|nieuw)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])in \d+ (?:minuten|stappen|lessen)(?![a-zÀ-ɏ])|(?<![a-zÀ-ɏ])(?:[a-zÀ-ɏ]*gids|handboek|whitepaper|artikel|methode|lespakket|podcast|aflevering|documentaire|column|rapport|onderzoek|[a-zÀ-ɏ]+boek|nieuwsbrief|visiestuk|brochure)(?![a-zÀ-ɏ])[^?]{0,600}$/i;

// "Op 3:10", "te snel, maar wel duidelijk": who weighs or points at a place tells why.
const BALANCED = /\d:\d\d|\b(?<![À-ɏ])maar(?! (?:niet|dan)(?![a-zÀ-ɏ]))(?![a-zÀ-ɏ])/i;

function isFriendly({ text, cues }: SentenceBody): boolean {
  return (
    BALANCED.test(text) ||
    /[?😍❤💛👏👍😊🥰🙏🎉😂🤣👌💪🔥🙌🥳✨🏆⭐🌟💚💙🧡💜🌹💐😁😄😃☺🤗👀]/u.test(text) ||
    cues.has('settles') ||
    cues.has('appreciates') ||
    cues.has('own-side')
  );
}

/** Whether a text tells why; one of some length explains itself. */
export function givesReason(bodies: readonly SentenceBody[]): boolean {
  return countWords(bodies) > LONGEST_WITHOUT_REASON || bodies.some(tellsWhy);
}

// "Honderd pagina's" measures, "op pagina 12" points; "zoals altijd" explains nothing.
function tellsWhy({ cues, text }: SentenceBody): boolean {
  return (cues.get('reason') ?? []).some(({ term, start, end }) => {
    if (PLACE.test(term)) return /\d/.test(text.slice(Math.max(0, start - 8), end + 8));
    return term !== 'zoals' || !AS_EVER.test(text.slice(end, end + 40));
  });
}

const PLACE = /^(?:pagina|alinea|bladzijde|hoofdstuk)/;
const AS_EVER =
  /^ (?:altijd|gewoonlijk|gebruikelijk|verwacht|steeds|vaker|(?:we|ik|je|men|wij) [^.!?,]{0,30}(?:gewend|gewoon|kennen|ken|mogen))(?![a-zÀ-ɏ])/i;

const VERDICTS = ['flat-verdict', 'flat-verdict-weak', 'stance-verdict', 'argues'];
// "Methode gekozen", "iemand dit boek al gelezen?"
const NEUTRAL =
  /\b(?<![À-ɏ])(?:binnen|gelezen|gekregen|besteld|gekozen|bekeken|gekeken|gezien|gevolgd|uitgepakt|gestart|begonnen|stappen over|overgestapt|bespreken|besproken|geleend|geboekt|gekocht|uit)(?![a-zÀ-ɏ])/i;
// "De nieuwe logopedist: bespaar je de moeite", "wie daarheen gaat is gek".
const SAYS_OF = /[:…]|\.\.\.|\b(?<![À-ɏ])(?:is|zijn|was|waren|blijft)(?![a-zÀ-ɏ])/i;

// "Mooi artikel over hoogbegaafdheid. Aanrader!": who passes a work on judges nobody's.
const RECOMMENDS =
  /\b(?<![À-ɏ])(?:aanrader|(?:lees|kijk|luister|boeken)tip|lezenswaardig|de moeite waard|(?:mooi|goed|fijn|interessant|sterk|boeiend|inspirerend|prachtig|helder) (?:artikel|stuk|interview|verhaal|boek|blog|rapport|onderzoek)|(?:mooie|goede|fijne|interessante|sterke|boeiende|inspirerende|prachtige|leuke) (?:podcast|documentaire|column|blog|lezing|aflevering|uitzending|webinar))(?![a-zÀ-ɏ])/i;
const NOT_ONLY_GOOD =
  /\b(?<![À-ɏ])(?:niet|geen|nooit|maar|jammer|onzin|slechte?|saaie?|matige?|tegenvaller|helaas|behalve|zonde|niks|niets)(?![a-zÀ-ɏ])/i;

/** Whether a text may judge a work at all: "Nieuwe methode binnen!" only names it, "Mooi artikel!" passes it on. */
export function mayJudge({ inReplyTo, read, text }: ReadDraft): boolean {
  if (inReplyTo !== undefined) return true;
  if (RECOMMENDS.test(text) && !NOT_ONLY_GOOD.test(text)) return false;
  return read.sentences.some(({ body }) => !onlyNamesWork(body));
}

function onlyNamesWork(body: SentenceBody): boolean {
  return (
    namesWork(body) &&
    NEUTRAL.test(body.text) &&
    !SAYS_OF.test(body.text) &&
    !VERDICTS.some((list) => body.cues.has(list))
  );
}

function countWords(bodies: readonly SentenceBody[]): number {
  return bodies.reduce((sum, body) => sum + body.words.length, 0);
}

// Who answers somebody with "u" argues with a person; a verdict on a work is said to nobody.
function answersWork({ inReplyTo, read }: ReadDraft): boolean {
  if (hasSentence(read, 'addresses')) return false;
  return (
    inReplyTo !== undefined && namesWork(scanSentence(`${inReplyTo.author}: ${inReplyTo.text}`.slice(0, 600)))
  );
}

function namesWork(body: SentenceBody): boolean {
  return body.cues.has('judged-work') || compoundIn(body) !== undefined;
}

function isMeant(draft: ReadDraft, sentence: Sentence, cue: Cue): boolean {
  if (isFiction(draft, sentence) || framingOf(sentence.body).reported) return false;
  return !negatedAt(sentence.body, cue) && !quotedAt(draft.read, spanIn(sentence, cue));
}

const SIGN = /[🤢🤮👎🗑💩🚮🥱]/u;

const flatCueIn: (body: SentenceBody) => Cue | undefined = perSentence(
  (body) =>
    body.cues
      .get('flat-verdict')
      ?.find((cue) => !isStrongOne(body, cue) && !isPartOf(body, cue) && !isNoRating(body, cue)) ??
    compoundIn(body) ??
    signIn(body),
);

// "Eén sterke school" gives no star.
function isStrongOne({ text }: SentenceBody, { term, end }: Cue): boolean {
  return term.endsWith('ster*') && text.slice(0, end).endsWith('sterke');
}

// "Sprookjes-kist": a part of a longer word judges nothing.
function isPartOf({ text }: SentenceBody, { end }: Cue): boolean {
  return /^-[a-zA-ZÀ-ɏ]/.test(text.slice(end, end + 2));
}

// "Het was een ster die ontploft", "de beste plek om te huilen".
function isNoRating({ text }: SentenceBody, { start, end }: Cue): boolean {
  return (
    /^een ster/i.test(text.slice(start, end)) ||
    /(?:plek|plekje|moment|reden|tijd|zin|hoekje?) $/i.test(text.slice(0, start))
  );
}

// A thumb down says it all.
function signIn({ text }: SentenceBody): Cue | undefined {
  return patternCue('sign', SIGN, text);
}

const WORK =
  /^[s-]{0,2}(?:school|artikel|rapport|boek|methode|stuk|onderzoek|advies|verhaal|plan|site|app|toets|programma|column)(?![a-zÀ-ɏ])/i;

// "Prutschool", "onzin-rapport": the verdict and the work in one word; not "softwareprogramma".
function compoundIn({ cues, text }: SentenceBody): Cue | undefined {
  return cues
    .get('flat-compound')
    ?.find(
      ({ term, start, end }) =>
        !term.endsWith('*') || WORK.test(text.slice(start + term.length - 1, end + 20)),
    );
}
