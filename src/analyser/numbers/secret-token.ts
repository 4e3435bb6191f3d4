import type { Span } from '../../draft/span';
import type { Cue } from '../lexicon/lexicon';
import { isFiction } from '../meaning/fiction';
import type { ReadDraft } from '../rule';
import { headingsIn } from '../text/headings';
import { perDraft } from '../text/per-draft';
import type { SentenceBody } from '../text/scan';
import { perSentence } from '../text/scan';
import type { Sentence } from '../text/text';
import { spanIn } from '../text/text';
import { hasSentence, placesWhere } from '../text/where';
import { spokenCodesIn } from './number-words';
import { GIVEN, isCode, isSecret, LOGIN, ORDINARY, type Token } from './secret-shape';

interface Secret {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** A password, a pin or a code that a draft gives away, and the word that tells what it is. */
export interface GivenSecret {
  readonly span: Span;
  readonly word: string;
}

/** Passwords, pins and codes that a draft gives away. */
export const secretsGiven: (draft: ReadDraft) => readonly GivenSecret[] = perDraft((draft) => {
  const { sentences } = draft.read;
  if (!hasSentence(draft.read, 'secret-word')) return [];
  return placesOfSecrets(draft).flatMap((at) => {
    const sentence = sentences[at] as Sentence;
    const own = secretsIn(sentence.body);
    const before = sentences.slice(Math.max(0, at - LATER), at).map(({ body }) => body);
    const heading = headingsIn(draft).get(at)?.body;
    const above = heading ? [...before, heading] : before;
    const secrets =
      own.length === 0 && announceSecret(above) ? bareSecretsIn(sentence.body, before, heading) : own;
    if (secrets.length === 0 || isFiction(draft, sentence)) return [];
    return secrets.map((secret) => ({ span: spanIn(sentence, secret), word: secret.word }));
  });
});

// A secret stands beside its word, in the next few sentences or in the list under it.
function placesOfSecrets(draft: ReadDraft): readonly number[] {
  const places = new Set(placesWhere(draft.read, secretsIn));
  for (const at of placesWhere(draft.read, 'secret-word'))
    for (let step = 0; step <= LATER; step++) places.add(at + step);
  for (const [at, { body }] of headingsIn(draft)) if (body.cues.has('secret-word')) places.add(at);
  return [...places].filter((at) => at < draft.read.sentences.length).sort((a, b) => a - b);
}

// "Ik kom er niet in. Gebruik die van mij, en dan …"
const LATER = 2;

function announceSecret(bodies: readonly SentenceBody[]): boolean {
  const open = ({ cues }: SentenceBody) => cues.has('secret-word') && !cues.has('secret-code-only');
  return bodies.some(open) && !bodies.some((body) => isAbout(body) || body.cues.has('play-context'));
}

// "Wachtwoord voor de training" gives one away, "een training over wachtwoorden" does not.
const OCCASION =
  /^(?:lezing|cursus|workshop|webinar|training|nascholing|studiemiddag|studieavond|symposium|congres)$/;

const isAbout = perSentence(({ text, cues }): boolean =>
  (cues.get('frame-subject') ?? []).some(
    ({ term, end }) => !OCCASION.test(term) || /^ (?:over|in|rond|:)/i.test(text.slice(end, end + 8)),
  ),
);

// What no word looks like: letters and figures in one, long enough.
const BARE = /^[a-zA-ZÀ-ɏ][a-zA-ZÀ-ɏ_.-]{3,30}[!@#$%&*?_]?\d{1,6}[a-z]?[!@#$%&*?]?$/;

const BARE_DIGITS = /^[*#]?\d{4,8}[*#]?$/;
// "De code is gewijzigd. Vanaf morgen …", "Code van de deur?"
const ASKED_OR_CHANGED =
  /(?:veranderd|gewijzigd|aangepast|vernieuwd|nieuw|nieuwe|vervangen)(?![a-zÀ-ɏ])|\?\s*$/i;

function bareSecretsIn(
  body: SentenceBody,
  before: readonly SentenceBody[],
  heading: SentenceBody | undefined,
): readonly Secret[] {
  const words = bareWordsIn(body);
  const isOfCodes = ({ cues }: SentenceBody) => cues.get('secret-word')?.some(isCode) ?? false;
  const asked = before.some((one) => ASKED_OR_CHANGED.test(one.text) && isOfCodes(one));
  return words.length === 0 && (asked || (heading && isOfCodes(heading))) ? bareDigitsIn(body) : words;
}

const bareWordsIn = perSentence(({ text }: SentenceBody) =>
  toSecrets(tokensIn(text).filter((token) => BARE.test(token.text) && !ORDINARY.test(token.text))),
);

// What is a year or a sum of money is no code.
const bareDigitsIn = perSentence(({ text }: SentenceBody) =>
  toSecrets(
    tokensIn(text).filter(
      ({ text: token, start, end }) =>
        BARE_DIGITS.test(token) &&
        !/^(?:19|20)\d\d$/.test(token) &&
        (text.slice(0, start).trim() === '' ||
          /[*#]/.test(token) ||
          GIVEN.test(text.slice(Math.max(0, start - 40), start))) &&
        /^(?: (?:toch|dacht ik|denk ik|volgens mij|dus))?\s*(?:$|[.,;!?):]|\p{Extended_Pictographic})/u.test(
          text.slice(end),
        ),
    ),
  ),
);

function toSecrets(tokens: readonly Token[]): readonly Secret[] {
  return tokens.slice(0, 1).map(({ start, end, text: word }) => ({ start, end, word }));
}

const TOKEN = /[^\s"“”„‘’'«»()[\],;]+/g;
const REACH = 70;
const REACH_BACK = 30;
const NONE: readonly Secret[] = [];

// A user's name and the password behind it are two.
const secretsIn = perSentence((body: SentenceBody): readonly Secret[] => {
  const words = body.cues.get('secret-word');
  if (!words || isAbout(body)) return NONE;
  const secrets: Secret[] = [];
  for (const cue of words) {
    const secret = secretBeside(body, cue);
    if (secret && !secrets.some(({ start }) => start === secret.start)) secrets.push(secret);
  }
  return secrets.filter((one) => !secrets.some((other) => isUserOf(body.text, one, other)));
});

// "Inloggegevens van Pien: gebruiker pien.gr6, ww …"
function isUserOf(text: string, one: Secret, other: Secret): boolean {
  return LOGIN.test(one.word) && one.end < other.start && PAIRED.test(text.slice(one.end, other.start));
}

function secretBeside(body: SentenceBody, cue: Cue): Secret | undefined {
  const { term, start, end } = cue;
  const { text } = body;
  const code = isCode(cue);
  if (code && isPlay(body, cue)) return undefined;
  const tokens = tokensNear(text, start, end).filter((token) => isSecret(token, text, cue));
  const secret =
    (code && (spacedCode(text, end) ?? spokenCode(body, end))) ||
    (LOGIN.test(term) ? behindUser(tokens, text) : tokens[0]);
  return secret ? { start: secret.start, end: secret.end, word: text.slice(start, end) } : undefined;
}

// The code of a treasure chest is no secret; that of the alarm is one, whatever is being celebrated.
function isPlay({ text, cues }: SentenceBody, { start, end }: Cue): boolean {
  return cues.has('secret-code-only') || (!REAL.test(text.slice(start, end)) && cues.has('play-context'));
}

const REAL =
  /alarm|kluis|kast|safe|slot|deur|toegang|poort|sleutelk|sleutels|pincode|inlog|login|unlock|grendel/i;

// "Inloggen met uil2b en wachtwoord …": who logs in stands before what must stay secret.
const PAIRED =
  /^(?:[,;:/ ]*(?:(?:met|en|dan|daarna|als|het|is|code|pin|ww|pw|wachtwoord|password)[ :]+["“”„‘’'«(]*)+| ?[/|] ?)$/i;

function behindUser([first, second]: readonly Token[], text: string): Token | undefined {
  if (!first || !second) return first;
  return PAIRED.test(text.slice(first.end, second.start)) ? second : first;
}

// "De code is 80 21 55", "448 201", "1 9 6 4".
function spacedCode(text: string, from: number): Span | undefined {
  const match =
    /(?:(?:\bis|\bzijn|\bwordt|\bblijft|[:=]) ?|, (?=\d{3} \d{3}(?! ?\d)))(\d{2,4}(?: \d{2,4}){1,3}|\d(?: \d){3,5})(?![\d-]| ?(?:uur|euro))/i.exec(
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

// "ww:Welkom123", "pin=1234": the word that announces it is glued to it.
const LABEL = /^[a-zA-ZÀ-ɏ-]{2,20}[:=](?=[^/])/;

function tokensIn(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: raw, index }) => {
    const label = LABEL.exec(raw)?.[0].length ?? 0;
    const words = raw
      .slice(label)
      .replace(/^([*#]?\d[\d-]*[*#]?)(?:[.:?!…]|\p{Extended_Pictographic}|\ufe0f)+$/u, '$1')
      .replace(/(?<![.:?])[.:?]+$/, '');
    return { start: index + label, end: index + label + words.length, text: words };
  });
}

function tokensNear(text: string, from: number, to: number): Token[] {
  const tokens = tokensIn(text);
  const after = tokens.filter((token) => token.start >= to && token.start - to < REACH);
  const before = tokens.filter((token) => token.end <= from && from - token.end < REACH_BACK);
  return [...after, ...before];
}
