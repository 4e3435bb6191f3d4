import type { Span } from '../draft/span';
import { framingOf, isFiction } from './framing';
import type { Cue } from './lexicon/lexicon';
import { spokenCodesIn } from './number-words';
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
  const { sentences } = draft.read;
  if (!sentences.some(({ body }) => body.cues.has('secret-word'))) return [];
  return sentences.flatMap((sentence, at) => {
    const own = secretsIn(sentence.body);
    const before = sentences.slice(Math.max(0, at - LATER), at).map(({ body }) => body);
    const secrets = own.length === 0 && announceSecret(before) ? bareSecretsIn(sentence.body) : own;
    if (secrets.length === 0 || isFiction(draft, sentence)) return [];
    return secrets.map((secret) => toMatch(secret, sentence, message));
  });
}

function toMatch(secret: Secret, sentence: Sentence, message: string): Match {
  return { span: spanIn(sentence, secret), message, because: [{ kind: 'context', text: secret.word }] };
}

// "Ik kom er niet in. Gebruik die van mij, en dan …"
const LATER = 2;

function announceSecret(bodies: readonly SentenceBody[]): boolean {
  const open = ({ cues }: SentenceBody) => cues.has('secret-word') && !cues.has('secret-code-only');
  return (
    bodies.some(open) && !bodies.some((body) => framingOf(body).subject || body.cues.has('play-context'))
  );
}

// What no word looks like: letters and figures in one, long enough.
const BARE = /^[a-zA-ZÀ-ɏ][a-zA-ZÀ-ɏ_.-]{3,30}[!@#$%&*?_]?\d{1,6}[!@#$%&*?]?$/;

const bareSecretsIn = perSentence(({ text }: SentenceBody): readonly Secret[] =>
  tokensIn(text)
    .filter((token) => BARE.test(token.text) && !ORDINARY.test(token.text))
    .slice(0, 1)
    .map(({ start, end, text: word }) => ({ start, end, word })),
);

const TOKEN = /[^\s"“”„‘’'«»()[\],;]+/g;
const REACH = 70;
const REACH_BACK = 30;
const GIVEN =
  /(?:\bis|\bzijn|\bwordt|\bblijft|\bgewoon|\bmet|\ben|\bnaar|[:=→>-]|\bcode|\bpin|\bpincode|\bnummer|\bww|\bwachtwoord|\b(?:trouwdag|trouwdatum|geboortejaar|geboortedag|verjaardag|sterfdag|huisnummer),?)\s*["“”„‘’'«(]*$/i;

// "Is vanaf maandag 4471#".
const GIVEN_FROM = /\b(?:is|wordt) (?:vanaf|sinds|per) [a-z]{2,12} $/i;

const NONE: readonly Secret[] = [];

// A user's name and the password behind it are two.
const secretsIn = perSentence((body: SentenceBody): readonly Secret[] => {
  const words = body.cues.get('secret-word');
  if (!words || framingOf(body).subject) return NONE;
  const playful = body.cues.has('secret-code-only') || body.cues.has('play-context');
  const secrets: Secret[] = [];
  for (const cue of words) {
    const secret = secretBeside(body, cue, playful);
    if (secret && !secrets.some(({ start }) => start === secret.start)) secrets.push(secret);
  }
  return secrets;
});

function secretBeside(body: SentenceBody, { term, start, end }: Cue, playful: boolean): Secret | undefined {
  const { text } = body;
  const code = /code|pin|kluis|kast|safe|alarm/.test(term);
  if (code && playful) return undefined;
  const tokens = tokensNear(text, start, end).filter((token) => isSecret(token, text, end, code));
  const secret =
    (code && (spacedCode(text, end) ?? spokenCode(body, end))) ||
    (LOGIN.test(term) ? behindUser(tokens, text) : tokens[0]);
  return secret ? { start: secret.start, end: secret.end, word: text.slice(start, end) } : undefined;
}

const LOGIN = /log/;
// "Inloggen met uil2b en wachtwoord …": who logs in stands before what must stay secret.
const PAIRED =
  /^[,;:/ ]*(?:(?:met|en|dan|daarna|als|het|is|code|pin|ww|pw|wachtwoord|password)[ :]+["“”„‘’'«(]*)+$/i;

function behindUser([first, second]: readonly Token[], text: string): Token | undefined {
  if (!first || !second) return first;
  return PAIRED.test(text.slice(first.end, second.start)) ? second : first;
}

// "De code is 80 21 55".
function spacedCode(text: string, from: number): Span | undefined {
  const match = /(?:\bis|\bwordt|\bblijft|[:=]) ?(\d\d(?: \d\d){1,3})(?![\d-]| ?(?:uur|euro))/i.exec(
    text.slice(from, from + REACH),
  );
  const code = match?.[1];
  if (!match || !code) return undefined;
  const end = from + match.index + match[0].length;
  return { start: end - code.length, end };
}

// "De code van de voordeur: nul acht vijf twee".
function spokenCode(body: SentenceBody, from: number): Span | undefined {
  return spokenCodesIn(body).find(
    ({ start }) => start >= from && start - from < REACH && GIVEN.test(body.text.slice(from, start)),
  );
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function tokensIn(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: raw, index }) => {
    const words = raw.replace(/(?<![.:?])[.:?]+$/, '');
    return { start: index, end: index + words.length, text: words };
  });
}

function tokensNear(text: string, from: number, to: number): Token[] {
  const tokens = tokensIn(text);
  const after = tokens.filter((token) => token.start >= to && token.start - to < REACH);
  const before = tokens.filter((token) => token.end <= from && from - token.end < REACH_BACK);
  return [...after, ...before];
}

const ORDINARY =
  /^(?:\d{1,2}[.:u]\d{2}(?:uur|u)?|\d{1,2}(?:\/\d{1,2})?[a-d]|\d+(?:e|ste|de|x|u|uur|min|%|\+)|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|(?:office|o|m|microsoft|ms|windows|win)\W?(?:365|10|11)|(?:groep|klas|lokaal|chrome|safari|firefox|edge|ios|android|versie)\d.*|covid.*|[a-zÀ-ɏ'-]+|[\d.,:€-]+|[^@]{1,60}@[^@.]{1,60}\.[^@]{2,60}|@[a-zÀ-ɏ\d_.]*|#.*|https?:.*|www\..*|[a-zÀ-ɏ\d.-]{1,60}\.(?:nl|com|org|net|be|eu)(?:\/.*)?)$/i;
const NO_WORD =
  /^(?:(?:gebruikers|inlog)?naam|gebruiker|account|user|vergeten|kwijt|geheim|veranderd|veranderen|gewijzigd|hetzelfde|niet|zie|via|een|het|de|dat|op|in|weg|fout|onjuist|verplicht|nodig|moeilijk|sterk|wat|hoe|wie|geen|nog|ook|bij|voor|van)$/i;

// "Het wachtwoord van het digibord is Giraffe.": a capital that only a password has there.
const NAMED_WORD = /^[\p{Ll} -]{0,40} (?:is|wordt|blijft) \p{Lu}\p{Ll}{3,20}(?:[.,;!)]|$)/u;

function isSecret({ text: token, start }: Token, text: string, cueEnd: number, code: boolean): boolean {
  const lead = text.slice(Math.max(0, start - 30), start);
  const follows = start >= cueEnd;
  if (code && follows && /^[*#]?\d(?:\d{2,7}|(?:-\d){2,7})[*#]?$/.test(token))
    return GIVEN.test(lead) || GIVEN_FROM.test(lead) || /[*#]/.test(token) || start - cueEnd < 3;
  if (token.length >= 4 && /\d/.test(token) && /[a-zA-ZÀ-ɏ]/.test(token) && !ORDINARY.test(token))
    return true;
  if (
    token.length >= 6 &&
    /[a-zA-ZÀ-ɏ][!@#$%&*?_]|[!@#$%&*_][a-zA-ZÀ-ɏ]/.test(token) &&
    !ORDINARY.test(token)
  )
    return follows;
  const stated = follows && /(?:[:=]\s*["“”„‘’'«(]*|\bis\s+["“”„‘’'«]+)$/i.test(lead) && start - cueEnd < 30;
  if (follows && !code && NAMED_WORD.test(text.slice(cueEnd, start + token.length + 1))) return true;
  return stated && !code && /^[a-zA-ZÀ-ɏ\d]{4,}$/.test(token) && !NO_WORD.test(token);
}
