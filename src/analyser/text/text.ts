// Only compromise's tokenizer, from its source: the package's own entries bring its matcher and tagger along (94 KB, not 13).
import methods from '../../../node_modules/compromise/src/1-one/tokenize/methods/index.js';
import model from '../../../node_modules/compromise/src/1-one/tokenize/model/index.js';
import { type Span, wordsAt } from '../../draft/span';
import { perSentence, type SentenceBody, scanSentence } from './scan';
import { sentenceSpans, unchangedSpans } from './sentences';
import { takeOver } from './where';

/** One sentence of a draft. Spans inside `body` count from `start`. */
export interface Sentence extends Span {
  readonly body: SentenceBody;
}

/** A draft's text, read once for all rules. */
export interface Text {
  /**
   * The draft's own letters, with plain blanks, hyphens, apostrophes and figures, and blanks for the underscores around
   * a stressed phrase; as long as the draft's text, so that spans hold in both.
   */
  readonly plain: string;
  readonly sentences: readonly Sentence[];
}

/** What a term is, by its look. */
export type TermKind = 'word' | 'hashtag' | 'mention';

/** A token of a sentence; the span counts from the sentence's start. */
export interface Term extends Span {
  readonly text: string;
  readonly kind: TermKind;
}

// Whoever types changes one sentence of the text that was read last.
let last: Text = { plain: '', sentences: [] };

/** Reads a text: sentences with their words and lexicon hits, in linear time for any Unicode text. */
export function readText(written: string): Text {
  const plain = unstressed(withPlainSigns(written));
  const kept = last.sentences.slice(0, unchangedSpans(last.plain, last.sentences, plain));
  const changed = sentenceSpans(plain, kept.at(-1)?.end ?? 0).map(({ start, end }) => ({
    start,
    end,
    body: scanSentence(plain.slice(start, end)),
  }));
  const text = { plain, sentences: [...kept, ...changed] };
  takeOver(text, last, kept.length);
  last = text;
  return text;
}

/** A sentence's own span in the draft, without the blanks around it. */
export function wholeSpan({ start, body: { text } }: Sentence): Span {
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

const WIDE_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const HYPHENS = /[\u2010\u2011]|(?<=\d)[\u2012-\u2014\u2212](?=\d)/g;
const WIDE_FIGURES = /[\uff10-\uff19]/g;
const WIDE_TO_PLAIN = 0xff10 - 0x30;

// The sign comes first: the whole text is searched for it at every key.
const APOSTROPHES = /[’ʼ](?<=\p{L}[’ʼ])(?=\p{L})/gu;

// Editors and copied pages keep a telephone number together with blanks and hyphens of their own, and write "m’n". As
// long as it was.
function withPlainSigns(text: string): string {
  if (!/[^\0-\x9f]/.test(text)) return text;
  return text
    .replace(WIDE_BLANKS, ' ')
    .replace(HYPHENS, '-')
    .replace(APOSTROPHES, "'")
    .replace(WIDE_FIGURES, (figure) => String.fromCharCode(figure.charCodeAt(0) - WIDE_TO_PLAIN));
}

// "_Groep 5 gaat op kamp_": stress in a message. To a pattern an underscore is a letter of the word beside it.
const STRESSED = /(?<![^\s("'‘“*~])_(?=[^\s_])([^_\n]{1,300})_(?![\p{L}\p{N}_])/gu;

function unstressed(text: string): string {
  return text.includes('_') ? text.replace(STRESSED, ' $1 ') : text;
}

/** The words of a sentence at a span in it. */
export function wordsOf({ body }: Sentence, span: Span): string {
  return wordsAt(body.text, span);
}

/** The span in the draft of a span in a sentence. */
export function spanIn(sentence: Sentence, span: Span): Span {
  return { start: sentence.start + span.start, end: sentence.start + span.end };
}

/**
 * The terms of a sentence, as compromise cuts them, with its known faults mended: hyphenated names whole
 * (`Lars-Jan`), `5b` one term, emoji and slashes between words cut, and every span exact.
 * Worth asking only where the cheap pass found something: it costs some twenty times as much.
 */
export const termsOf: (body: SentenceBody) => readonly Term[] = perSentence(({ text }) =>
  joinHyphens(pieces(text), text).map((span) => toTerm(text, span)),
);

const INNER_CUT =
  /\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d|\p{Extended_Pictographic})*|[/|]/gu;
const HAS_CONTENT = /[\p{L}\p{N}]/u;
const LINK = /^(?:https?:\/\/|www\.|\d+\/\d)|\.\w{2,}\//i;

function pieces(text: string): Span[] {
  const spans: Span[] = [];
  let cursor = 0;
  for (const term of methods.one.tokenize.fromString(text, { methods, model }).flat()) {
    const start = cursor + term.pre.length;
    cursor = start + term.text.length + term.post.length;
    if (term.text) spans.push(...innerPieces(text, start, start + term.text.length));
  }
  return spans.filter((span) => HAS_CONTENT.test(text.slice(span.start, span.end)));
}

// compromise glues an emoji or a slash to the words beside it; addresses and fractions stay whole.
function innerPieces(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end);
  if (words.includes('@') || LINK.test(words)) return [{ start, end }];
  const spans: Span[] = [];
  let from = 0;
  for (const cut of words.matchAll(INNER_CUT)) {
    if (cut.index > from) spans.push({ start: start + from, end: start + cut.index });
    from = cut.index + cut[0].length;
  }
  if (from < words.length) spans.push({ start: start + from, end });
  return spans;
}

function joinHyphens(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && /^[-‐‑]$/.test(text.slice(last.end, span.start)))
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function toTerm(text: string, span: Span): Term {
  const words = text.slice(span.start, span.end);
  return { ...span, text: words, kind: kindOf(words) };
}

function kindOf(words: string): TermKind {
  if (words.startsWith('#')) return 'hashtag';
  return words.startsWith('@') ? 'mention' : 'word';
}
