import type { Span } from '../draft/span';
import { framingOf, isFiction } from './framing';
import type { Cue } from './lexicon/lexicon';
import type { Match, ReadDraft } from './rule';
import type { SentenceBody } from './scan';
import { perSentence } from './scan';
import type { Sentence } from './text';
import { spanIn } from './text';

interface Secret {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Passwords, pins and codes that a draft gives away, as matches with the given message. */
export function secretMatches(draft: ReadDraft, message: string): Match[] {
  return draft.read.sentences.flatMap((sentence) => {
    const secrets = secretsIn(sentence.body);
    if (secrets.length === 0 || isFiction(draft, sentence)) return [];
    return secrets.map((secret) => toMatch(secret, sentence, message));
  });
}

function toMatch(secret: Secret, sentence: Sentence, message: string): Match {
  return { span: spanIn(sentence, secret), message, because: [{ kind: 'context', text: secret.word }] };
}

const TOKEN = /[^\s"“”„‘’'«»()[\],;]+/gu;
const REACH = 70;
const REACH_BACK = 30;
const GIVEN =
  /(?:\bis|\bzijn|\bwordt|\bblijft|\bgewoon|\bmet|\ben|\bnaar|[:=→>-]|\bcode|\bpin|\bpincode|\bnummer|\bww|\bwachtwoord)\s*["“”„‘’'«(]*$/iu;

// "Is vanaf maandag 4471#".
const GIVEN_FROM = /\b(?:is|wordt) (?:vanaf|sinds|per) [a-z]{2,12} $/iu;

const NONE: readonly Secret[] = [];

// A user's name and the password behind it are two.
const secretsIn = perSentence((body: SentenceBody): readonly Secret[] => {
  const words = body.cues.get('secret-word');
  if (!words || framingOf(body).subject) return NONE;
  const playful = body.cues.has('secret-code-only') || body.cues.has('play-context');
  const secrets: Secret[] = [];
  for (const cue of words) {
    const secret = secretBeside(body.text, cue, playful);
    if (secret && !secrets.some(({ start }) => start === secret.start)) secrets.push(secret);
  }
  return secrets;
});

function secretBeside(text: string, { term, start, end }: Cue, playful: boolean): Secret | undefined {
  const code = /code|pin|kluis|alarm/.test(term);
  if (code && playful) return undefined;
  const secret =
    (code && spacedCode(text, end)) ||
    tokensNear(text, start, end).find((token) => isSecret(token, text, end, code));
  return secret ? { start: secret.start, end: secret.end, word: text.slice(start, end) } : undefined;
}

// "De code is 80 21 55".
function spacedCode(text: string, from: number): Span | undefined {
  const match = /(?:\bis|\bwordt|\bblijft|[:=]) ?(\d\d(?: \d\d){1,3})(?![\d-]| ?(?:uur|euro))/iu.exec(
    text.slice(from, from + REACH),
  );
  const code = match?.[1];
  if (!match || !code) return undefined;
  const end = from + match.index + match[0].length;
  return { start: end - code.length, end };
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function tokensNear(text: string, from: number, to: number): Token[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: raw, index }) => {
    const words = raw.replace(/(?<![.:?])[.:?]+$/, '');
    return { start: index, end: index + words.length, text: words };
  });
  const after = tokens.filter((token) => token.start >= to && token.start - to < REACH);
  const before = tokens.filter((token) => token.end <= from && from - token.end < REACH_BACK);
  return [...after, ...before];
}

const ORDINARY =
  /^(?:\d{1,2}[.:u]\d{2}(?:uur|u)?|\d{1,2}(?:\/\d{1,2})?[a-d]|\d+(?:e|ste|de|x|u|uur|min|%|\+)|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|(?:office|o|m|microsoft|ms|windows|win)\W?(?:365|10|11)|(?:groep|klas|lokaal)\d.*|covid.*|[\p{L}'-]+|[\d.,:€-]+|[^@]{1,60}@[^@.]{1,60}\.[^@]{2,60}|@[\p{L}\d_.]*|#.*|https?:.*|www\..*|[\p{L}\d.-]{1,60}\.(?:nl|com|org|net|be|eu)(?:\/.*)?)$/iu;
const NO_WORD =
  /^(?:vergeten|kwijt|geheim|veranderd|veranderen|gewijzigd|hetzelfde|niet|zie|via|een|het|de|dat|op|in|weg|fout|onjuist|verplicht|nodig|moeilijk|sterk|wat|hoe|wie|geen|nog|ook|bij|voor|van)$/i;

function isSecret({ text: token, start }: Token, text: string, cueEnd: number, code: boolean): boolean {
  const lead = text.slice(Math.max(0, start - 30), start);
  const follows = start >= cueEnd;
  if (code && follows && /^[*#]?\d(?:\d{2,7}|(?:-\d){2,7})[*#]?$/.test(token))
    return GIVEN.test(lead) || GIVEN_FROM.test(lead) || /[*#]/.test(token) || start - cueEnd < 3;
  if (token.length >= 4 && /\d/.test(token) && /\p{L}/u.test(token) && !ORDINARY.test(token)) return true;
  if (token.length >= 6 && /\p{L}[!@#$%&*?_]|[!@#$%&*_]\p{L}/u.test(token) && !ORDINARY.test(token))
    return follows;
  const stated = follows && /(?:[:=]\s*["“”„‘’'«(]*|\bis\s+["“”„‘’'«]+)$/iu.test(lead) && start - cueEnd < 30;
  return stated && !code && /^[\p{L}\d]{4,}$/u.test(token) && !NO_WORD.test(token);
}
