// `npm run learn`: fits src/analyser/lexicon/weights.json to the labelled drafts in test/corpus. The same drafts give the same file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { circumstancesOf, featuresOf } from '../src/analyser/features';
import { NO_KNOWLEDGE } from '../src/analyser/knowledge';
import type { ReadDraft } from '../src/analyser/rule';
import { RULES } from '../src/analyser/rules/index';
import { readText } from '../src/analyser/text';
import { readDraftLine } from '../src/cli/drafts';
import { bundledProtocol } from '../src/protocol/packs';
import { learnNames } from './learn-names';
import { type Example, learnModel, type Model } from './logistic-regression';

/** Rules whose wording is open-ended: what belongs to them cannot be listed. */
const LEARNABLE = [
  'care-details',
  'disclaimer-missing',
  'discussion',
  'identifiable-pupil',
  'insult-or-threat',
  'internal-information',
  'lesson-time',
  'quoted-person',
  'reputation',
  'third-party-material',
  'unsubstantiated',
];
const FOLDS = 5;
const FOLDER = 'test/corpus';
const NEUTRAL: Readonly<Record<string, string>> = {
  'pupil-name': 'een leerling',
  'colleague-name': 'een collega',
};

interface Label {
  readonly rule: string;
  readonly start?: number;
  readonly end?: number;
  readonly maybe?: boolean;
}

interface Labelled {
  readonly draft: ReadDraft;
  readonly protocol: string;
  readonly features: readonly string[];
  readonly expect: ReadonlySet<string>;
  /** Rules that are neither expected nor excluded. */
  readonly open: ReadonlySet<string>;
}

const drafts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n').filter(Boolean))
  .flatMap((line) => {
    const nameless = withoutNames(line);
    return (nameless ? [line, nameless] : [line]).map(labelled);
  });
const rules = Object.fromEntries(LEARNABLE.map((rule) => [rule, learn(rule)]));
writeFileSync(
  'src/analyser/lexicon/weights.json',
  `${JSON.stringify({ origin: `Fitted by npm run learn to the ${drafts.length} labelled drafts in ${FOLDER}.`, rules })}\n`,
);

learnNames();

// A draft teaches once more with its names replaced, as the product's own fix does it: what is left is no worse than it was.
function withoutNames(line: string): string | undefined {
  const { text, expect = [], ...rest } = JSON.parse(line) as { text: string; expect: Label[] };
  const named = expect.filter(({ rule, start, maybe }) => NEUTRAL[rule] && start !== undefined && !maybe);
  if (named.length === 0) return undefined;
  const replaced = named
    .sort((a, b) => b.start! - a.start!)
    .reduce((now, { rule, start, end }) => now.slice(0, start) + NEUTRAL[rule] + now.slice(end), text);
  return JSON.stringify({ ...rest, text: replaced, expect: expect.filter((one) => !named.includes(one)) });
}

function labelled(line: string): Labelled {
  const { expect = [], tolerate = [] } = JSON.parse(line) as {
    expect: Label[];
    tolerate: string[];
  };
  const { draft: given, protocol } = readDraftLine(line);
  const draft = { ...given, read: readText(given.text) };
  const { sentences } = draft.read;
  const features = [
    ...sentences.flatMap(({ body }) => featuresOf(body)),
    ...circumstancesOf(draft, sentences),
  ];
  const sure = expect.filter(({ maybe }) => !maybe).map(({ rule }) => rule);
  const maybe = expect.filter((one) => one.maybe).map(({ rule }) => rule);
  return { draft, protocol, features, expect: new Set(sure), open: new Set([...tolerate, ...maybe]) };
}

function learn(rule: string): object {
  const known = drafts.filter(({ open, expect }) => expect.has(rule) || !open.has(rule));
  const examples = known.map(({ features, expect }): Example => ({ features, positive: expect.has(rule) }));
  const threshold = thresholdOf(rule, known, unseenScores(examples));
  const model = learnModel(examples);
  console.log(rule.padEnd(24), `threshold ${threshold.toFixed(2)}`, `${model.weights.size} weights`);
  return { bias: round(model.bias), threshold: round(threshold), weights: byWeight(model) };
}

// Every draft is scored by a model that has not seen it.
function unseenScores(examples: readonly Example[]): number[] {
  const scores: number[] = new Array(examples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learnModel(examples.filter((_, at) => at % FOLDS !== fold));
    for (const [at, example] of examples.entries())
      if (at % FOLDS === fold) scores[at] = model.score(example.features);
  }
  return scores;
}

// The lowest score at which, counted from above, three of four further hits are right among drafts that the rule is about.
function thresholdOf(rule: string, known: readonly Labelled[], scores: readonly number[]): number {
  const concerned = known
    .map((one, at) => ({ score: scores[at]!, right: one.expect.has(rule), one }))
    .filter(({ one }) => concerns(rule, one));
  concerned.sort((a, b) => b.score - a.score);
  let right = 0;
  let best = { score: Number.POSITIVE_INFINITY, gain: 0 };
  for (const [at, hit] of concerned.entries()) {
    if (hit.right) right += 1;
    const gain = right - 3 * (at + 1 - right);
    if (gain > best.gain) best = { score: hit.score, gain };
  }
  return best.score;
}

function concerns(id: string, { draft, protocol }: Labelled): boolean {
  const rule = RULES.find((one) => one.id === id)!;
  const context = { protocol: bundledProtocol(protocol)!, knowledge: NO_KNOWLEDGE };
  return (!rule.roles || rule.roles.includes(draft.author.role)) && (rule.concerns?.(draft, context) ?? true);
}

function byWeight(model: Model): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const [feature, weight] of [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = String(weight);
    groups[key] = groups[key] === undefined ? feature : `${groups[key]}|${feature}`;
  }
  return groups;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
