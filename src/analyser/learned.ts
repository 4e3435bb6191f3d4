import { circumstancesOf, featuresOf } from './features';
import { isFiction } from './framing';
import { learnedRules, weightLists } from './lexicon/lists';
import type { Signal } from './report';
import type { Match, ReadDraft } from './rule';
import { perSentence, type SentenceBody } from './scan';
import type { Sentence } from './text';

/** The rules that weights were learned for, in the order of every list of scores. */
const LEARNED = Object.entries(learnedRules());
const SHOWN = 3;
// Fitted to posts: a text longer than they are is left to the patterns.
const LONGEST = 3000;
// A heading or a loose word is no statement.
const FEWEST_WORDS = 3;

/**
 * What learned weights say of a rule that its own patterns are silent about: one match on the sentence that speaks
 * most for it, or none. A guess points something out and never holds a post. The weights are fitted to labelled drafts by `npm run learn`; they are data like any lexicon.
 */
export function learnedMatch(rule: string, draft: ReadDraft): readonly Match[] {
  const at = LEARNED.findIndex(([id]) => id === rule);
  const learned = LEARNED[at]?.[1];
  if (!learned || draft.text.length > LONGEST || scoreOf(draft)[at]! < learned.threshold) return [];
  const words = draft.read.sentences.reduce((sum, { body }) => sum + body.words.length, 0);
  if (words < FEWEST_WORDS && !draft.inReplyTo) return [];
  const told = draft.read.sentences.filter((sentence) => !isFiction(draft, sentence));
  const speaks = ({ body }: Sentence) => pointsOf(body).sums[at]!;
  const [sentence] = told.sort((a, b) => speaks(b) - speaks(a));
  // What only a poem or a story says is not the author speaking.
  if (!sentence || speaks(sentence) <= 0) return [];
  return [
    { span: trimmed(sentence), message: messageOf(rule), because: signals(sentence, at), level: 'warn' },
  ];
}

/**
 * Rules whose patterns add up many weak words, and the score below which such a hit is not believed: there, of drafts
 * that the weights had not seen, as many hits were wrong as right.
 */
const BELIEVED_FROM: Readonly<Record<string, number>> = {
  'disclaimer-missing': -1,
  'internal-information': -1.25,
};

/** Whether what the weights say of a draft makes a hit of the rule's own weak words unlikely. */
export function isDoubted(rule: string, draft: ReadDraft): boolean {
  const least = BELIEVED_FROM[rule];
  if (least === undefined || draft.text.length > LONGEST) return false;
  return scoreOf(draft)[LEARNED.findIndex(([id]) => id === rule)]! < least;
}

/** The score of every learned rule for a draft, in their fixed order; above a rule's threshold it is raised. */
export function scoreOf(draft: ReadDraft): readonly number[] {
  const known = scores.get(draft);
  if (known) return known;
  const { sentences } = draft.read;
  const parts = [...sentences.map(({ body }) => pointsOf(body)), points(circumstancesOf(draft, sentences))];
  const size = Math.sqrt(parts.reduce((sum, part) => sum + part.size, 0));
  const answer = LEARNED.map(
    ([, { bias }], at) => bias + parts.reduce((sum, part) => sum + part.sums[at]!, 0) / size,
  );
  scores.set(draft, answer);
  return answer;
}

const scores = new WeakMap<ReadDraft, readonly number[]>();

interface Points {
  readonly size: number;
  readonly sums: readonly number[];
}

const pointsOf: (body: SentenceBody) => Points = perSentence((body) => points(featuresOf(body)));

function points(features: readonly string[]): Points {
  index ??= buildIndex();
  const sums: number[] = new Array(LEARNED.length).fill(0);
  for (const feature of features) {
    for (const [at, weight] of index.get(feature) ?? []) sums[at]! += weight;
  }
  return { size: features.length, sums };
}

type Index = Map<string, [rule: number, weight: number][]>;

let index: Index | undefined;

function buildIndex(): Index {
  const built: Index = new Map();
  const numbers = new Map(LEARNED.map(([id], at) => [id, at]));
  for (const [list, features] of Object.entries(weightLists())) {
    const [id = '', weight] = list.split(' ');
    for (const feature of features) {
      const known = built.get(feature);
      const entry: [number, number] = [numbers.get(id)!, Number(weight)];
      if (known) known.push(entry);
      else built.set(feature, [entry]);
    }
  }
  return built;
}

// The words that weigh most, as the panel shows them.
function signals({ body }: Sentence, at: number): Signal[] {
  const weight = (norm: string) => index?.get(norm)?.find(([rule]) => rule === at)?.[1] ?? 0;
  const told = body.words
    .filter(({ norm }) => weight(norm) > 0)
    .sort((a, b) => weight(b.norm) - weight(a.norm));
  const texts = new Set(told.slice(0, SHOWN).map(({ start, end }) => body.text.slice(start, end)));
  return [...texts].map((text) => ({ kind: 'words', text }));
}

function trimmed({ start, body }: Sentence): { start: number; end: number } {
  const from = body.text.length - body.text.trimStart().length;
  return { start: start + from, end: start + body.text.trimEnd().length };
}

function messageOf(rule: string): string {
  return `rule_${rule.replaceAll('-', '_')}`;
}
