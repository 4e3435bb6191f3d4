import { framingOf, isFiction, negatedAt } from './framing';
import type { Cue } from './lexicon/lexicon';
import { quotedAt } from './quotations';
import type { ReadDraft } from './rule';
import { perSentence, type SentenceBody, scanSentence } from './scan';
import { type Sentence, spanIn } from './text';

/** A verdict and the sentence it stands in. */
export interface FlatVerdict {
  readonly sentence: Sentence;
  readonly cue: Cue;
}

const LONGEST_WITHOUT_REASON = 45;
// "Saai" is a verdict where little else is said; in a longer text it may be a part of a story.
const SHORT = 14;
// The work stands in the sentence of the verdict or in one beside it.
const REACH = 1;

const known = new WeakMap<ReadDraft, { readonly verdict: FlatVerdict | undefined }>();

/** A verdict on someone else's article, report, school or method for which the draft gives no reason at all. */
export function flatVerdictIn(draft: ReadDraft): FlatVerdict | undefined {
  const answer = known.get(draft) ?? { verdict: find(draft) };
  known.set(draft, answer);
  return answer.verdict;
}

function find(draft: ReadDraft): FlatVerdict | undefined {
  const { sentences } = draft.read;
  if (givesReason(sentences.map(({ body }) => body))) return undefined;
  const answered = answersWork(draft);
  const short = wordsOf(sentences.map(({ body }) => body)) <= SHORT;
  for (const [at, sentence] of sentences.entries()) {
    const cue =
      verdictOf(sentence.body) ?? (short ? sentence.body.cues.get('flat-verdict-weak')?.[0] : undefined);
    const near = sentences.slice(Math.max(0, at - REACH), at + REACH + 1);
    const judged = answered || near.some(({ body }) => namesWork(body));
    if (cue && judged && isMeant(draft, sentence, cue)) return { sentence, cue };
  }
  return undefined;
}

/** Whether a text tells why; one of some length explains itself. */
export function givesReason(bodies: readonly SentenceBody[]): boolean {
  return wordsOf(bodies) > LONGEST_WITHOUT_REASON || bodies.some(tellsWhy);
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
  /^ (?:altijd|gewoonlijk|gebruikelijk|verwacht|steeds|vaker|(?:we|ik|je|men|wij) [^.!?,]{0,30}(?:gewend|gewoon|kennen|ken|mogen))(?!\p{L})/iu;

function wordsOf(bodies: readonly SentenceBody[]): number {
  return bodies.reduce((sum, body) => sum + body.words.length, 0);
}

// Who answers somebody with "u" argues with a person; a verdict on a work is said to nobody.
function answersWork({ inReplyTo, read }: ReadDraft): boolean {
  if (read.sentences.some(({ body }) => body.cues.has('addresses'))) return false;
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

const verdictOf: (body: SentenceBody) => Cue | undefined = perSentence(
  (body) =>
    body.cues.get('flat-verdict')?.find((cue) => !isStrongOne(body, cue) && !isPartOf(body, cue)) ??
    compoundIn(body) ??
    shapeIn(body) ??
    signIn(body),
);

// "Eén sterke school" gives no star.
function isStrongOne({ text }: SentenceBody, { term, end }: Cue): boolean {
  return term.endsWith('ster*') && text.slice(0, end).endsWith('sterke');
}

// "Sprookjes-kist": a part of a longer word judges nothing.
function isPartOf({ text }: SentenceBody, { end }: Cue): boolean {
  return /^-\p{L}/u.test(text.slice(end, end + 2));
}

// "Meer woorden maak ik er niet aan vuil", "wie daar z'n kind heen stuurt, is gek".
const CONTEMPT =
  /(?<!\p{L})(?:(?:geen|meer) woorden [^.!?]{0,24}vuil|wie (?:daar|hier|er) [^.!?,]{3,40} (?:heeft nooit|heeft nog nooit|heeft duidelijk nooit|is gek|snapt|spoort niet|is niet goed))(?!\p{L})/iu;

function shapeIn({ text }: SentenceBody): Cue | undefined {
  const match = CONTEMPT.exec(text);
  if (!match) return undefined;
  return { list: 'contempt', term: match[0], start: match.index, end: match.index + match[0].length };
}

// A thumb down says it all.
function signIn({ text }: SentenceBody): Cue | undefined {
  const match = SIGN.exec(text);
  if (!match) return undefined;
  return { list: 'sign', term: match[0], start: match.index, end: match.index + match[0].length };
}

const WORK =
  /^[s-]{0,2}(?:school|artikel|rapport|boek|methode|stuk|onderzoek|advies|verhaal|plan|site|app|toets|programma|column)(?!\p{L})/iu;

// "Prutschool", "onzin-rapport": the verdict and the work in one word; not "softwareprogramma".
function compoundIn({ cues, text }: SentenceBody): Cue | undefined {
  return cues
    .get('flat-compound')
    ?.find(
      ({ term, start, end }) =>
        !term.endsWith('*') || WORK.test(text.slice(start + term.length - 1, end + 20)),
    );
}
