import type { Draft } from '../../draft/draft';
import type { Span } from '../../draft/span';
import { organisationSpans } from '../meaning/organisation';
import { isToFamily } from '../meaning/voice';
import { secretsGiven } from '../numbers/secret-token';
import type { Context, ReadDraft } from '../rule';
import { quotationsOf } from '../text/quotations';
import { perSentence, type SentenceBody, type Word } from '../text/scan';
import { type Sentence, spanIn } from '../text/text';
import { hasSentence, placesWhere, sentencesWhere } from '../text/where';
import { givenNames } from './given-names';
import { SIGNERS, signatures } from './signatures';

const LONGEST_GREETING = 6;
const SHORTEST_WORK = 140;
const TITLED =
  '(?:(?:de |jullie |je )?(?:nieuwe )?(?:juf|juffrouw|meester|mevrouw|meneer|stagiaire?|mama|papa|oma|opa) )?(?<name>[A-ZÀ-ÞĀ-ɏ][a-zß-ɏ]+)';
const GREETED =
  "(?:(?:[Hh](?:oi|allo|ee|ey|i|a|ai)|[Dd]ag|[Gg]oede[a-zA-ZÀ-ɏ]+|[Mm]oi)(?: (?:allemaal|allen|iedereen|mensen|collega['’]?s|ouders))?[,!]? )";
const SAYS_OWN = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(?:[Ii]k ben|[Ii]k heet|[Mm]ijn naam is|[Jj]e spreekt met|[Uu] spreekt met) ${TITLED}(?![a-zA-ZÀ-ɏ]|['’]|(?: zijn| haar| z['’]n| d['’]r) | (?:uit (?:groep|klas) |[^.!?,]{0,40}(?:kwijt|vergeten|zat|beu|tegengekomen|verloren)(?![a-zÀ-ɏ])))`,
);
// "Spreek hier als Rick van de voetbal", "iets van mij persoonlijk, Henk dus".
const SPEAKS_AS = new RegExp(
  `\\b(?<![À-ɏ])(?:[Ss]preek|[Pp]raat|[Ss]chrijf|[Rr]eageer|[Pp]ost|[Zz]eg) (?:(?:ik|hier|dit|nu|even|gewoon) ){0,3}als ${TITLED}(?= van |[,:]| en niet | dus )`,
);
const NAMELY = new RegExp(
  `\\b(?<![À-ɏ])(?:ik|mij|me|mezelf)(?: persoonlijk| zelf)?, ${TITLED} dus(?![a-zÀ-ɏ])`,
);
// "De kinderen noemen me al juf Spaghetti".
const CALLED_MYSELF = new RegExp(
  `\\b(?<![À-ɏ])noem(?:t|en|de|den) (?:me|mij) (?:(?:al|nu|steeds|gewoon|voortaan|ook) ){0,2}${TITLED}`,
);
// "Dit is Wim, niet zijn werkgever", "niet als juf maar gewoon als Marleen".
const NOT_IN_ROLE = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(?:[Dd]it is|[Hh]ier spreekt|[Nn]iet als [^,.!?]{3,40} maar (?:(?:gewoon|even|alleen|puur) )?als) ${TITLED}(?=, niet | met een | zelf )`,
);
const OPENS_WITH_OWN = [
  new RegExp(`^${GREETED}(?:met|hier) ${TITLED}(?:[!.,:]| van )`),
  new RegExp(
    `^(?:[^,.!:]{2,40}[,.!:] )?${TITLED}(?: van (?:de |het )?[a-zß-ɏ]+)? hier(?:(?: weer| nog)?[.,!:]| (?:op|van|in|met|namens) )`,
  ),
];
const OPENING = 2;
const CALLING = new Set(['je', 'jij', 'jou', 'jouw', 'u', 'uw', 'kun', 'wil', 'you']);
const BEFORE_CALLED = new Set(['opa', 'oma', 'mama', 'papa', 'zeg', 'he', 'joh']);

/** Where names stand that tell nobody anything new. */
export interface Excluded {
  readonly spans: readonly Span[];
  /** For a pupil of the class list, who is not the author because a last line holds nothing else. */
  readonly ofListed: readonly Span[];
}

/** Where the names stand of the author, of whom a message greets or a reply answers, and of the school. */
export function excludedSpans(draft: ReadDraft, { protocol }: Context): Excluded {
  const given = [
    ...greeting(draft),
    ...addressed(draft),
    ...hailed(draft),
    ...wholeWorks(draft),
    ...mailboxes(draft),
    ...ownChildren(draft),
    ...secrets(draft),
    ...givenNames(draft, ownNames(draft)),
    ...organisationSpans(draft.read, protocol),
  ];
  // "Schat, neem jij Lynn mee van turnen?": of the family, as long as no list tells otherwise.
  const family = isToFamily(draft) ? [{ start: 0, end: draft.text.length }] : [];
  return {
    spans: [...given, ...family, ...signatures(draft, true)],
    ofListed: [...given, ...signatures(draft, false)],
  };
}

// "Ik ben juf Marloes", "Hoi allen, Kamila hier", "Hallo, met meester Dolf!": the author's own, wherever it comes back.
function ownNames({ read }: ReadDraft): string[] {
  const opening = read.sentences.slice(0, OPENING).flatMap(({ body }) => openedWith(body));
  return [...opening, ...sentencesWhere(read, introduced).flatMap(({ body }) => introduced(body))];
}

const introduced = perSentence(({ text }): readonly string[] =>
  [SAYS_OWN, SPEAKS_AS, NAMELY, NOT_IN_ROLE, CALLED_MYSELF].flatMap((pattern) => nameIn(pattern, text)),
);
const openedWith = perSentence(({ text }): readonly string[] =>
  OPENS_WITH_OWN.flatMap((pattern) => nameIn(pattern, text)),
);

function nameIn(pattern: RegExp, text: string): readonly string[] {
  const name = pattern.exec(text)?.groups?.name;
  return name ? [name] : [];
}

// "Hoi Anneloes, …" in a message or a reply, but not "Beste ouders van Tess, …".
function greeting({ kind, read }: ReadDraft): Span[] {
  const first = read.sentences[0];
  if (!first || (kind !== 'message' && kind !== 'reply')) return [];
  const { body } = first;
  if (isCalled(body, kind))
    return [{ start: first.start, end: first.start + (calledName(body.words) as Word).end }];
  const opens = body.cues.get('greeting-word')?.some((cue) => cue.start === body.words[0]?.start);
  const close = body.words.findIndex((word, at) => at > 0 && breakAfter(body, word));
  const end = close < 0 ? body.words.length - 1 : close;
  const final = body.words[end] as Word;
  const ofChild = body.cues.get('child-of')?.some((cue) => cue.end < final.end);
  if (!opens || ofChild || end > LONGEST_GREETING || !greetsOnly(body.words.slice(1, end + 1))) return [];
  return [{ start: first.start, end: first.start + final.end }];
}

// "Sanne, kun jij …", "Ilonka, kwart over twaalf in de teamkamer?", "Thea doe jij …"; not "Sem, Noor en Daan waren ziek".
function isCalled({ text, words, cues }: SentenceBody, kind: Draft['kind']): boolean {
  const name = calledName(words);
  const [next, second] = words.slice(words.indexOf(name as Word) + 1);
  if (!name?.capital || !next) return false;
  if (next.norm === 'jij' || second?.norm === 'jij') return true;
  if (!SET_OFF.test(text.slice(name.end)) || next.capital || /^\d/.test(next.norm)) return false;
  // Who writes to one person begins with the name; who answers in public may begin with the name of a child.
  if (kind === 'message' || words.some(({ norm }) => CALLING.has(norm))) return true;
  return /\?\s*$/.test(text) && !cues.has('person-verb');
}

// "Tineke, …", "Tineke lief, …".
const SET_OFF = /^(?: (?:lief|lieverd|schat|joh|meid|jongen))?,/;

// "Ilonka, …", "Opa Henk, …", "Zeg Mo, …".
function calledName([first, second]: readonly Word[]): Word | undefined {
  return first && (SIGNERS.has(first.norm) || BEFORE_CALLED.has(first.norm)) ? second : first;
}

const WISHED =
  /^\W*(?:(?:van harte |nogmaals )?gefeliciteerd|bedankt|dankjewel|dank je(?: wel)?|sterkte|beterschap|succes|welterusten|fijne? [a-z]+)(?: (?:met|voor|bij|op) (?:je|jouw|de|het|alles)(?: [a-zÀ-ɏ]+){0,3})? $/i;

// "Heb jij nog lijm, Petra?": whom a message asks or thanks.
function addressed({ kind, read }: ReadDraft): Span[] {
  if (kind !== 'message' && kind !== 'reply') return [];
  return read.sentences.flatMap(({ start, body: { text, words } }) => {
    const last = words.at(-1);
    const lead = text.slice(0, last?.start);
    const named = last?.capital && words.length > 2 && (/, $/.test(lead) || WISHED.test(lead));
    const called = words.some(({ norm }) => CALLING.has(norm)) || /\?\s*$/.test(text) || WISHED.test(lead);
    return named && called ? [{ start: start + last.start, end: start + last.end }] : [];
  });
}

// "Wachtwoord Lente!2025".
function secrets(draft: ReadDraft): Span[] {
  return secretsGiven(draft).map(({ span }) => span);
}

// "Fleur heeft haar diploma! Trotse mama": the author's own child, away from the class.
const PROUD =
  /\b(?<![À-ɏ])(?:(?:super)?trotse (?:mama|papa|moeder|vader|mam|pap)|(?:mama|papa) is (?:zo |heel |super ?|mega ?)?trots)(?![a-zÀ-ɏ]| van)/i;
// "Vader geworden van een dochter! Welkom Saar".
const NEWBORN =
  /^\W*(?:(?:ik ben|we zijn|wij zijn) )?(?:vandaag |gisteren |vannacht )?(?:vader|moeder|papa|mama|ouders|oma|opa|tante|oom) geworden(?![a-zÀ-ɏ])/i;

function ownChildren({ read }: ReadDraft): Span[] {
  if (hasSentence(read, 'group-noun')) return [];
  const from = (first: number, last: number): Span => ({
    start: (read.sentences[Math.max(0, first)] as Sentence).start,
    end: (read.sentences[last] ?? (read.sentences.at(-1) as Sentence)).end,
  });
  return [
    ...placesWhere(read, isProud).map((at) => from(at - 1, at)),
    ...placesWhere(read, hasNewborn).map((at) => from(at, at + 1)),
  ];
}

const isProud = perSentence(({ text }) => PROUD.test(text));
const hasNewborn = perSentence(({ text }) => NEWBORN.test(text));

const NAME = '([a-zÀ-ɏ]{2,}(?:-[a-zÀ-ɏ]{2,})?)';
const HAILED = [
  `(?:ha|hoi|hey|hallo|dag|beste|goedemorgen|goedemiddag|goedenavond) ${NAME}[,!]`,
  `[^.!?\\n@#]{2,80}, ${NAME} ?[!.?]`,
  `(?:[a-zÀ-ɏ]+ ){1,3}${NAME} ?!`,
  `(?:leuk|fijn|mooi|goed|top) dat (?:je|jij|u) (?:[a-zÀ-ɏ]+ ){1,3}${NAME} ?!`,
].map((shape) => new RegExp(`^\\s*(?:@\\w+[ ,:]+){1,8}${shape}`, 'di'));

// "@raadslid Mooi gedaan, Geert!": who opens with a mention speaks to the one behind it.
function hailed({ text, kind }: ReadDraft): Span[] {
  if (kind === 'edit' || !/^\s*@/.test(text)) return [];
  return HAILED.flatMap((shape) => {
    const place = shape.exec(text)?.indices?.[1];
    return place && /\p{Lu}/u.test(text[place[0]] as string) ? [{ start: place[0], end: place[1] }] : [];
  });
}

// "Hoi Anneloes", "Dag mevrouw El Idrissi", "Hoi, met Joke van de administratie"; not "Ja, Daan slaat weer".
function greetsOnly(words: readonly Word[]): boolean {
  if (words[0]?.norm === 'met' || words[0]?.norm === 'hier') return true;
  return words.every((word) => word.capital || SIGNERS.has(word.norm) || words.length === 1);
}

function breakAfter({ text }: SentenceBody, { end }: Word): boolean {
  return /^\s?[,!.:?\n–-]/.test(text.slice(end));
}

// "schoonschrift.joke@…" is an address.
function mailboxes({ read }: ReadDraft): Span[] {
  return sentencesWhere(read, mailboxesIn).flatMap((sentence) =>
    mailboxesIn(sentence.body).map((span) => spanIn(sentence, span)),
  );
}

const mailboxesIn = perSentence(({ text }): readonly Span[] => {
  if (!text.includes('@')) return [];
  return [...text.matchAll(/\S+/g)]
    .filter(([word]) => /[^@]@[^@.]/.test(word))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
});

// A column, a poem or a page of a book that is copied: whom it names, its writer names.
function wholeWorks({ read }: ReadDraft): Span[] {
  if (!hasSentence(read, 'work-noun')) return [];
  return quotationsOf(read).filter(({ start, end }) => end - start > SHORTEST_WORK);
}
