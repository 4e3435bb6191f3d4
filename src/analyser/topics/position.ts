import { sequenceIn } from '../cues/cue-sequence';
import type { Cue } from '../lexicon/lexicon';
import { isFiction } from '../meaning/fiction';
import { framingOf } from '../meaning/framing';
import { namesOrganisation, placesOfOrganisation } from '../meaning/names-organisation';
import { candidatesIn } from '../names/candidates';
import type { Signal } from '../report';
import type { Context, ReadDraft } from '../rule';
import { perDraft } from '../text/per-draft';
import { quotationsOf, quotedAt } from '../text/quotations';
import { perSentence, type SentenceBody, scanSentence } from '../text/scan';
import { type Sentence, spanIn, type Text, wordsOf } from '../text/text';
import { hasSentence, placesWhere } from '../text/where';
import { generalClaimIn } from './general-claim';
import { judgementsIn } from './judgements';

const STRONG = 3;
const TURN = 2;
const WEAK = 1;
const ENOUGH = 3;
// A long neutral text holds a word of opinion by chance: every so many sentences ask for one weak word more.
const SENTENCES_A_WORD = 3;
const SHORT_TEXT = 2;
const MOST_MORE = 3;
// A sentence's subject is also found in this many sentences before and after it.
const REACH = 2;

/**
 * The words that show that a text takes a position on education, the school or its board; none when it takes none.
 * Words of opinion count where such a subject stands near; stories, quotations and reported opinions do not count.
 */
export function positionIn(draft: ReadDraft, context: Context): readonly Signal[] {
  return positionOf(draft, context).signals;
}

/** Whether a draft's position is more than just enough words of opinion to be one. */
export function isPlainPosition(draft: ReadDraft, context: Context): boolean {
  return positionOf(draft, context).beyond > 0;
}

interface Position {
  readonly signals: readonly Signal[];
  /** How much more its words weigh than they must. */
  readonly beyond: number;
}

const NO_POSITION: Position = { signals: [], beyond: 0 };

const positionOf = perDraft((draft, context: Context): Position => {
  const { read } = draft;
  const { sentences } = read;
  const subjects = subjectsIn(read, context);
  const answered = isAnswering(draft, context);
  const claims =
    quotationsOf(read).length === 0
      ? generalClaimIn(
          sentences.map(({ body }) => body),
          answered || subjects.size > 0 ? 'education' : 'school',
        )
      : [];
  if (claims.length > 0) return { signals: claims.map((text) => ({ kind: 'words', text })), beyond: 0 };
  let weight = 0;
  const signals: Signal[] = [];
  for (const at of placesWhere(read, stanceOf)) {
    const sentence = sentences[at] as Sentence;
    const near = answered || isNear(subjects, at);
    const atSchool =
      !near && sentences.slice(Math.max(0, at - 1), at + 2).some(({ body }) => isAtSchool(body));
    const stance = stanceIn(draft, sentence, near, atSchool);
    weight += weigh(stance, sentence.body);
    signals.push(...stance.map((cue): Signal => ({ kind: 'words', text: wordsOf(sentence, cue) })));
  }
  const beyond = weight - enoughFor(sentences.length) - leaningOf(draft);
  return beyond >= 0 ? { signals, beyond } : NO_POSITION;
});

function isNear(places: ReadonlySet<number>, at: number): boolean {
  for (let place = at - REACH; place <= at + REACH; place++) if (places.has(place)) return true;
  return false;
}

// A picture or somebody's name goes with what happened that day rather than with a position.
function leaningOf({ attachments, read }: ReadDraft): number {
  return attachments.length > 0 || hasSentence(read, namesSomebody) ? 1 : 0;
}

function namesSomebody(body: SentenceBody): boolean {
  return candidatesIn(body).some(({ known, capital, doubtful }) => known && capital && !doubtful);
}

function enoughFor(sentences: number): number {
  return ENOUGH + Math.min(MOST_MORE, Math.max(0, Math.floor((sentences - SHORT_TEXT) / SENTENCES_A_WORD)));
}

// The small words of opinion count once a sentence: anyone uses several.
function weigh(stance: readonly Cue[], body: SentenceBody): number {
  const weights = stance.map((cue) => weightIn(body, cue));
  const rest = weights.reduce((sum, weight) => sum + (weight > WEAK ? weight : 0), 0);
  return Math.min(STRONG, rest) + (weights.includes(WEAK) ? WEAK : 0);
}

// In a sentence that tells what happened or will happen, the smaller words are part of the story.
function weightIn({ cues }: SentenceBody, cue: Cue): number {
  const weight = weightOf(cue);
  return weight < STRONG && cues.has('plain-talk') ? weight - 1 : weight;
}

function weightOf(cue: Cue): number {
  return cue.list === 'stance-weak' ? WEAK : cue.list === 'stance-turn' ? TURN : STRONG;
}

// Politics is about education where a school stands in the text too.
function subjectsIn(text: Text, { protocol }: Context): ReadonlySet<number> {
  const about = [...placesWhere(text, 'policy-topic'), ...placesOfOrganisation(text, protocol)];
  const atSchool = about.length > 0 || hasSentence(text, isAtSchool);
  return new Set(atSchool ? [...about, ...placesWhere(text, 'politics-topic')] : about);
}

function isAnswering({ inReplyTo }: ReadDraft, { protocol }: Context): boolean {
  if (!inReplyTo) return false;
  const body = scanSentence(`${inReplyTo.author}: ${inReplyTo.text}`.slice(0, 600));
  if (body.cues.has('policy-topic') || namesOrganisation(body, protocol)) return true;
  return isAtSchool(body) && body.cues.has('politics-topic');
}

// Near a subject of education every word of opinion counts; the mere school day asks for a plain "I think that" or a call.
function stanceIn(draft: ReadDraft, sentence: Sentence, near: boolean, atSchool: boolean): readonly Cue[] {
  const { body } = sentence;
  const stance = stanceOf(body);
  if (stance.length === 0 || isFiction(draft, sentence) || framingOf(body).reported) return [];
  const weighing = stance.filter((cue) => (near ? weightIn(body, cue) > 0 : atSchool && isOwn(cue, body)));
  return weighing.filter((cue) => !quotedAt(draft.read, spanIn(sentence, cue)));
}

function isAtSchool({ cues }: SentenceBody): boolean {
  return cues.has('school-topic') || cues.has('group-noun');
}

function isOwn({ list }: Cue, { cues }: SentenceBody): boolean {
  return (
    list === 'stance-own' || list === 'normative-verb' || (list === 'stance-call' && !cues.has('plain-talk'))
  );
}

// "Ik had dat geld liever in mensen gestoken."
const WOULD_RATHER = ['first-person', 4, 'rather'];

const stanceOf: (body: SentenceBody) => readonly Cue[] = perSentence((body) => {
  const { cues } = body;
  const list = (name: string) => cues.get(name) ?? [];
  const demands = cues.has('practical') ? [] : demandsOf(body);
  return ['stance-own', 'stance-call', 'stance-verdict', 'stance-turn', 'stance-weak']
    .flatMap(list)
    .concat(demands, sequenceIn(body, WOULD_RATHER, 'stance-own') ?? [], judgementsIn(body));
});

const DEMAND_REACH = 40;
// "De kinderen mogen", "van alle ouders": those of this school.
const OF_SOME = /(?<![a-zA-ZÀ-ɏ])van (?:[a-zA-ZÀ-ɏ]+ )?$/;
const OURS = /\b(?<![À-ɏ])(?:onze|deze|uw|jullie|mijn) $/i;

function isParticular(before: string): boolean {
  return OF_SOME.test(before) || OURS.test(before);
}

// "De ouders horen het morgen" tells of ears.
const HEARS =
  /^ (?:het|dit|dat|als|wat|hoe|of|pas|nooit|altijd|graag|later|straks|morgen|nog|ook|we|wij|jullie|u)(?![a-zÀ-ɏ])/i;

// "Kinderen horen buiten te spelen", "moet de minister": what everyone of a kind should or should not.
function demandsOf({ text, cues }: SentenceBody): readonly Cue[] {
  const subjects = (cues.get('general-subject') ?? []).filter(
    ({ start }) => !isParticular(text.slice(Math.max(0, start - 20), start)),
  );
  const verbs = (cues.get('normative-verb') ?? []).filter(
    ({ term, end }) => !/^h(?:oort|oren)$/.test(term) || !HEARS.test(text.slice(end, end + 12)),
  );
  return verbs.filter((verb) =>
    subjects.some(
      (subject) => verb.start - subject.end < DEMAND_REACH && subject.start - verb.end < DEMAND_REACH,
    ),
  );
}
