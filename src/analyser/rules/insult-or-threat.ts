import type { Span } from '../../draft/span';
import { patternCue } from '../cues/pattern-cue';
import type { Cue } from '../lexicon/lexicon';
import { isFiction } from '../meaning/fiction';
import { framingOf, negatedAt } from '../meaning/framing';
import { candidatesIn } from '../names/candidates';
import type { Match, ReadDraft, Rule } from '../rule';
import { quotedAt } from '../text/quotations';
import { perSentence, type SentenceBody } from '../text/scan';
import { type Sentence, spanIn, wordsOf } from '../text/text';
import { hasSentence, placesWhere, sentencesWhere } from '../text/where';
import { attacksOf } from '../topics/attack';

/** Insult, ridicule, discrimination, intimidation or threat toward a person or a group, with or without swear words. */
export const insultOrThreat: Rule = {
  id: 'insult-or-threat',
  level: 'warn',
  find: (draft) => [
    ...sentencesWhere(draft.read, attackOf).flatMap((sentence) =>
      attackIn(draft, sentence, attackOf(sentence.body)),
    ),
    ...exclaimed(draft).flatMap((sentence) => attackIn(draft, sentence, exclaimedIn(sentence.body))),
  ],
  // "Wat een stomme dag" is said of nobody.
  concerns: ({ inReplyTo, read }) =>
    (inReplyTo !== undefined || hasSentence(read, isOfSomebody)) && !hasSentence(read, standsUp),
};

// "Iedereen heeft het recht om te zijn wie je bent", "minder haat": who stands up for a group speaks of it as who runs it down.
const STANDS_UP =
  /\b(?<![À-ɏ])(?:pride[a-zÀ-ɏ\d]*|gelijke (?:rechten|kansen)|gelijkwaardig(?:heid)?|recht om te zijn|houden van wie|te zijn wie|racisme|seksisme|emancipatie|vooroordelen|inclusie(?:f|ve)?|minder haat|tegen (?:haat|discriminatie|racisme)|keuze aan vrouwen)(?![a-zÀ-ɏ])/i;

const standsUp = perSentence(({ text }) => STANDS_UP.test(text));

function isOfSomebody(body: SentenceBody): boolean {
  return (
    body.cues.has('people-group') ||
    AIM_FROM.some((list) => listed(body, list).some(({ term }) => term !== 'dat')) ||
    candidatesIn(body).some(({ known }) => known)
  );
}

// "Ik heb het gehad met die directeur. Wat een lul.": whom an exclamation calls names stands in the sentence before.
function exclaimed({ read }: ReadDraft): readonly Sentence[] {
  return placesWhere(read, exclaimedIn).flatMap((at) => {
    const before = read.sentences[at - 1]?.body;
    const called = before && listed(before, 'person-noun').some(({ term }) => !MANY.test(term));
    return called ? [read.sentences[at] as Sentence] : [];
  });
}

// "De kinderen zochten in het bos. Wat een eikel!"
const MANY = /(?:en|s)$/;

// "Wat een incapabel mens".
const RUDE =
  /(?<=^\s{0,3}(?:en |maar )?)wat een (?:incapabel|incompetent|naar|vreselijk|verschrikkelijk|arrogant|achterlijk|onbeschoft|dom|stom|zielig|waardeloos|nare|vreselijke|verschrikkelijke|arrogante|achterlijke|onbeschofte|domme|stomme|zielige|waardeloze|incapabele|incompetente) (?:mens|wijf|vent|kerel|figuur|type|persoon|trut|koe|man|vrouw)(?![a-zÀ-ɏ])/i;

const exclaimedIn = perSentence((body): Cue | undefined => {
  if (!/^\s*(?:en |maar )?wat een /i.test(body.text) || attackOf(body) || body.cues.has('play'))
    return undefined;
  const rude = patternCue('insult-turn', RUDE, body.text);
  return (
    rude ??
    listed(body, 'insult-weak').find(
      ({ start, end }) =>
        /^\s*(?:en |maar )?wat een (?:[a-zÀ-ɏ]+ ){0,2}$/i.test(body.text.slice(0, start)) &&
        !/\p{L}/u.test(body.text.slice(end)),
    )
  );
});

function attackIn(draft: ReadDraft, sentence: Sentence, attack: Cue | undefined): Match[] {
  if (!attack) return [];
  const span = spanIn(sentence, attack);
  const meant = !isFiction(draft, sentence) && !quotedAt(draft.read, span);
  return meant ? [toMatch(attack, span, wordsOf(sentence, attack))] : [];
}

function toMatch({ list }: Cue, span: Span, text: string): Match {
  const threat = list === 'threat-phrase';
  return {
    span,
    message: threat ? 'rule_insult_or_threat_threat' : 'rule_insult_or_threat',
    because: [{ kind: 'words', text }],
    ...(threat && { level: 'stop' }),
    undoubted: list === 'insult-turn',
  };
}

// The heaviest words of a sentence that attack someone: one finding a sentence.
const attackOf: (body: SentenceBody) => Cue | undefined = perSentence((body) => {
  const { instruction, subject } = framingOf(body);
  if (subject) return undefined;
  const play = instruction || body.cues.has('play');
  const shaped = attacksOf(body);
  const candidates = [
    ...listed(body, 'threat-phrase'),
    ...shaped.filter((cue) => cue.list === 'threat-phrase'),
    ...(play ? [] : [...listed(body, 'insult-phrase'), ...listed(body, 'insult-strong')]),
    ...(play ? [] : shaped.filter(({ list }) => list === 'insult-phrase' || list === 'insult-turn')),
    ...(play ? [] : listed(body, 'insult-weak')).filter(
      (cue) => isAimed(body, cue) || isCalledOut(body, cue),
    ),
  ];
  return candidates.find((cue) => !negatedAt(body, cue) && !isOnSelf(body, cue) && !isNaming(body, cue));
});

const NAMING = /^['"’”]? (?:te noemen|genoemd|noemen|uitgemaakt|uit te maken|uitgescholden)(?![a-zÀ-ɏ])/i;
const CLAIMS =
  /\b(?<![À-ɏ])(?:zegt|zeggen|gezegd|beweert|beweren|volhoudt|volhouden|schrijft|roept|roepen) dat (?:[a-zÀ-ɏ]+ ){0,2}$/i;
const CLAIMANT = /\b(?<![À-ɏ])(?:wie|je|jij|u|jullie|niemand|iedereen)(?![a-zÀ-ɏ])/i;

// "Hou op mensen … te noemen", "wie beweert dat …": the word is spoken of. A capital inside a sentence makes it a name.
function isNaming({ text }: SentenceBody, { list, start, end }: Cue): boolean {
  if (!list.startsWith('insult-')) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  if (NAMING.test(text.slice(end)) || (CLAIMS.test(before) && CLAIMANT.test(before))) return true;
  const one = !text.slice(start, end).includes(' ');
  return one && /\p{Ll},? $/u.test(before) && /^\p{Lu}\p{Ll}+(?: |,|\.|$)/u.test(text.slice(start));
}

function listed(body: SentenceBody, list: string): readonly Cue[] {
  return body.cues.get(list) ?? [];
}

const AIM_REACH = 45;
const AFTER_REACH = 25;
const IS =
  /\b(?<![À-ɏ])(?:ben|bent|is|zijn|blijf|blijft|waren|are|vind|vinden|noem|wat een|you|zo'n)(?![a-zÀ-ɏ])/i;
const AIM_FROM = ['second-person', 'third-person', 'person-noun', 'one-class'] as const;

// An ambiguous word insults when it is said of someone ("hij is een heks", "jij bent dom") or joined to people ("luie ouders").
function isAimed(body: SentenceBody, cue: Cue): boolean {
  if (body.cues.has('play')) return false;
  const joined = listed(body, 'person-noun').some(
    (noun) => noun.start > cue.end && noun.start - cue.end <= 1,
  );
  return (joined && /e$|^(?:dom|triest|zielig|lui)$/.test(cue.term) && isJudged(body)) || isSaidOf(body, cue);
}

const LAUGHED = /(?:h[ae]h[ahe]{1,20}|lol|lmao|xd|,) $/i;

// "Timo heeft in zn broek geplast hahaha sukkel": called after somebody.
function isCalledOut(body: SentenceBody, { start, end }: Cue): boolean {
  return (
    !body.cues.has('play') &&
    LAUGHED.test(body.text.slice(Math.max(0, start - 30), start)) &&
    !/[\p{L}\p{N}]/u.test(body.text.slice(end)) &&
    (['second-person', 'third-person'].some((list) => body.cues.has(list)) ||
      candidatesIn(body).some(({ known }) => known))
  );
}

function isJudged(body: SentenceBody): boolean {
  return body.cues.has('second-person') || IS.test(body.text);
}

function isSaidOf(body: SentenceBody, cue: Cue): boolean {
  const predicate = body.text.slice(Math.max(0, cue.start - AIM_REACH), cue.start);
  if (!IS.test(predicate) || !leadsTo(predicate.trimEnd().toLowerCase().split(/\s+/))) return false;
  return AIM_FROM.some((list) =>
    listed(body, list).some(
      (person) =>
        person.start > cue.start - AIM_REACH - 15 &&
        person.start < cue.end + AFTER_REACH &&
        isPerson(body, person),
    ),
  );
}

const LEADS = new Set('a an een echt zo te is bent zijn gewoon grote groot helemaal'.split(' '));

// "Is een", "bent echt", "een ijskoude": what stands right before the word that is said of someone.
function leadsTo(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return LEADS.has(last) || (/^(?:een|zo'n)$/.test(words.at(-2) ?? '') && last.endsWith('e'));
}

// "Dat is dom" and "die film is stom" judge a thing.
function isPerson({ text }: SentenceBody, { term, end }: Cue): boolean {
  if (term === 'dat' || term === 'ie') return false;
  return (
    term !== 'die' ||
    /^,?\s+(?:is|zijn|was|waren|blijft|heeft|hebben)(?![a-zA-ZÀ-ɏ])/.test(text.slice(end, end + 12))
  );
}

function isOnSelf(body: SentenceBody, cue: Cue): boolean {
  return listed(body, 'self').some(
    (self) =>
      Math.abs(self.start - cue.start) <= AIM_REACH &&
      !listed(body, 'second-person').some((other) => other.start > self.start && other.start < cue.start),
  );
}
