import { circumstancesOf, featuresOf } from './features';
import type { LearnedWeights } from './lexicon/levels';
import { learnedRules, learnedWeights } from './lexicon/lists';
import { isFiction } from './meaning/fiction';
import type { Signal } from './report';
import type { Context, Match, ReadDraft, Rule } from './rule';
import { perDraft } from './text/per-draft';
import { perSentence, type SentenceBody } from './text/scan';
import { type Sentence, wholeSpan } from './text/text';

/** The rules that weights were learned for, in the order of every list of scores. */
const LEARNED = Object.entries(learnedRules());
const SHOWN = 3;
// Fitted to posts: a text longer than they are is left to the patterns.
const LONGEST = 3000;
// A heading or a few loose words are no statement, and hashtags none.
const FEWEST_WORDS = 4;

/**
 * What learned weights say of a rule that its own patterns are silent about: one match on the sentence that speaks
 * most for it, or none. A guess points something out and never holds a post. The weights are fitted to labelled drafts by `npm run learn`; they are data like any lexicon.
 */
export function learnedMatch(rule: string, draft: ReadDraft): readonly Match[] {
  const at = LEARNED.findIndex(([id]) => id === rule);
  const learned = LEARNED[at]?.[1];
  if (!learned || draft.text.length > LONGEST || scoreOf(draft)[at]! < learned.threshold) return [];
  if (!draft.inReplyTo && countWords(draft) < FEWEST_WORDS) return [];
  const told = draft.read.sentences.filter((sentence) => !isFiction(draft, sentence));
  const speaks = ({ body }: Sentence) => pointsOf(body).sums[at]!;
  const [sentence] = told.sort((a, b) => speaks(b) - speaks(a));
  // What only a poem or a story says is not the author speaking.
  if (!sentence || speaks(sentence) <= 0) return [];
  return [
    { span: wholeSpan(sentence), message: messageOf(rule), because: signals(sentence, at), level: 'warn' },
  ];
}

function countWords({ read }: ReadDraft): number {
  return read.sentences.reduce((sum, { body }) => sum + countPlainWords(body), 0);
}

function countPlainWords({ text, words }: SentenceBody): number {
  return words.filter(({ start }) => text[start - 1] !== '#').length;
}

/** What `learnedMatch` says, as far as the rule concerns the draft at all. */
export function learnedFor(rule: Rule, draft: ReadDraft, context: Context): readonly Match[] {
  const learned = learnedMatch(rule.id, draft);
  return learned.length > 0 && rule.concerns?.(draft, context) !== false ? learned : [];
}

/**
 * Whether what the weights say of a draft makes a hit of the rule's own patterns unlikely: below that score, of drafts
 * that the weights had not seen, more hits were wrong than right.
 */
export function isDoubted(rule: string, draft: ReadDraft): boolean {
  const at = LEARNED.findIndex(([id]) => id === rule);
  const learned = LEARNED[at]?.[1];
  return !!learned && draft.text.length <= LONGEST && scoreOf(draft)[at]! < learned.believed;
}

/**
 * The score of every learned rule for a draft, in their fixed order; above a rule's threshold it is raised. Short
 * sentences at its end never lower it: who goes on with "Fijne dag!" has still said what came before.
 */
export const scoreOf: (draft: ReadDraft) => readonly number[] = perDraft((draft) => {
  const openings = openingsOf(draft.read.sentences).map((sentences) => scored(draft, sentences));
  return LEARNED.map((_, at) => Math.max(...openings.map((scores) => scores[at]!)));
});

const SHORT = 6;
const MOST_SHORT = 3;

/** A draft's sentences, and what is left of them without one, two or three short ones at its end. */
export function openingsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const openings = [sentences];
  for (let end = sentences.length - 1; end > 0 && openings.length <= MOST_SHORT; end--) {
    if (sentences[end]!.body.words.length > SHORT) break;
    openings.push(sentences.slice(0, end));
  }
  return openings;
}

function scored(draft: ReadDraft, sentences: readonly Sentence[]): readonly number[] {
  const parts = [...sentences.map(({ body }) => pointsOf(body)), points(circumstancesOf(draft, sentences))];
  const size = Math.sqrt(parts.reduce((sum, part) => sum + part.size, 0));
  return LEARNED.map(
    ([, { bias }], at) => bias + parts.reduce((sum, part) => sum + part.sums[at]!, 0) / size,
  );
}

interface Points {
  readonly size: number;
  readonly sums: readonly number[];
}

const pointsOf: (body: SentenceBody) => Points = perSentence((body) => points(featuresOf(body)));

function points(features: readonly string[]): Points {
  const { placeOf, levels } = read();
  const sums: number[] = new Array(levels.length).fill(0);
  for (const feature of features) {
    const place = placeOf(feature);
    if (place === undefined) continue;
    for (let rule = 0; rule < sums.length; rule++) sums[rule]! += levels[rule]![place]!;
  }
  return { size: features.length, sums };
}

let weights: LearnedWeights | undefined;

function read(): LearnedWeights {
  weights ??= learnedWeights();
  return weights;
}

// The words that weigh most, as the panel shows them.
function signals({ body }: Sentence, at: number): Signal[] {
  const { placeOf, levels } = read();
  const weight = (norm: string) => {
    const place = placeOf(norm);
    return place === undefined ? 0 : levels[at]![place]!;
  };
  const told = body.words
    .filter(({ norm }) => weight(norm) > 0)
    .sort((a, b) => weight(b.norm) - weight(a.norm));
  const texts = new Set(told.slice(0, SHOWN).map(({ start, end }) => body.text.slice(start, end)));
  // What weighs may be no word of its own: an ending, a pair, a list.
  return [...(texts.size > 0 ? texts : [body.text.trim()])].map((text) => ({ kind: 'words', text }));
}

function messageOf(rule: string): string {
  return `rule_${rule.replaceAll('-', '_')}`;
}
