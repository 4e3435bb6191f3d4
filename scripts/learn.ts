// `npm run learn`: fits src/analyser/lexicon/weights.json to the labelled drafts in test/corpus. The same drafts give the same file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { circumstancesOf, featuresOf } from '../src/analyser/features';
import { NO_KNOWLEDGE } from '../src/analyser/knowledge';
import { levelSign } from '../src/analyser/lexicon/levels';
import type { Context, ReadDraft, Rule } from '../src/analyser/rule';
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
/** What the product is named for: there a miss costs a child's privacy, and a false alarm costs as much as a hit gains. */
const NAMED_FOR = ['care-details', 'disclaimer-missing', 'identifiable-pupil', 'internal-information'];
const COST_NAMED = 1;
/** Elsewhere a false alarm costs trust: more than a hit gains. */
const COST = 1.5;
const FOLDS = 5;
const NEVER_RAISED = 99;
const NEVER_DOUBTED = -99;
const TABLES = 'tables.jsonl';
const LAW_TIMES = 2;
const LAW_MOST = 60;
/** Limits are kept in hundredths: this much above a score is above it in any case. */
const ROUNDED = 0.02;
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
  /** A row of a rule's own table: what it says holds whatever else is learned. */
  readonly law: boolean;
}

const drafts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) =>
    readFileSync(`${FOLDER}/${name}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ name, line })),
  )
  .flatMap(({ name, line }) => {
    const nameless = withoutNames(line);
    return (nameless ? [line, nameless] : [line]).map((one) => labelled(one, name === TABLES));
  });
const features = usualFeatures();
const numbers = new Map(features.map((feature, at) => [feature, at]));
const known = drafts.map((one) => one.features.flatMap((feature) => numbers.get(feature) ?? []));
const rules = Object.fromEntries(LEARNABLE.map((rule) => [rule, learn(rule)]));
const origin = `Fitted by npm run learn to the ${drafts.length} labelled drafts in ${FOLDER}.`;
writeFileSync(
  'src/analyser/lexicon/weights.json',
  `${JSON.stringify({ origin, features: features.join('|'), rules })}\n`,
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

function labelled(line: string, law: boolean): Labelled {
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
  return {
    draft,
    protocol,
    features,
    law,
    expect: new Set(sure),
    open: new Set([...tolerate, ...maybe]),
  };
}

// What stands in a few drafts only is learned by heart, not understood. Pairs of words are many, stems stand for many.
function usualFeatures(): string[] {
  const counts = new Map<string, number>();
  for (const one of drafts)
    for (const feature of new Set(one.features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const usual = [...counts].filter(([feature, count]) => count >= leastOf(feature));
  return usual.map(([feature]) => feature).sort();
}

function leastOf(feature: string): number {
  if (/^[=@]/.test(feature)) return 2;
  if (feature.includes(' ')) return 24;
  return feature.includes('*') ? 10 : 12;
}

interface Scored extends Labelled {
  readonly score: number;
  readonly right: boolean;
}

function learn(id: string): object {
  const rule = RULES.find((one) => one.id === id)!;
  const places = drafts.flatMap((one, at) => (one.expect.has(id) || !one.open.has(id) ? [at] : []));
  const examples = places.map((at) => exampleOf(id, at));
  const judged = places.flatMap((at, place) => (concerns(rule, drafts[at]!) ? [place] : []));
  const scored = (scores: readonly number[]): Scored[] =>
    judged.map((place) => {
      const one = drafts[places[place]!]!;
      return { ...one, score: scores[place]!, right: one.expect.has(id) };
    });
  const unseen = scored(unseenScores(examples));
  const wanted = thresholdOf(id, unseen);
  const innocents = judged.filter((place) => {
    const one = drafts[places[place]!]!;
    return one.law && !one.expect.has(id) && !isHit(rule, one);
  });
  const model = learnLawful(examples, innocents, wanted - ROUNDED);
  const law = scored(examples.map(model.score)).filter((one) => one.law);
  const threshold = Math.max(wanted, above(law.filter((one) => !one.right && !isHit(rule, one))));
  const believed = Math.min(
    believedFrom(unseen.filter((one) => isHit(rule, one))),
    ...law.filter((one) => one.right).map(({ score }) => score),
  );
  const limits = { bias: round(model.bias), threshold: round(threshold), believed: round(believed) };
  console.log(id.padEnd(24), JSON.stringify(limits), `${features.length} features`);
  return { ...limits, weights: model.weights.map(levelSign).join('') };
}

// A row of a table that would be raised though it must not is learned with more weight, until it is not.
function learnLawful(examples: readonly Example[], innocents: readonly number[], limit: number): Model {
  const model = learnModel(examples, features.length);
  const wrong = innocents.filter((place) => model.score(examples[place]!) >= limit);
  if (wrong.length === 0 || examples[wrong[0]!]!.times > LAW_MOST) return model;
  const heavier = examples.map((one, place) =>
    wrong.includes(place) ? { ...one, times: one.times * LAW_TIMES } : one,
  );
  return learnLawful(heavier, innocents, limit);
}

function exampleOf(id: string, at: number): Example {
  const { expect, law, features: all } = drafts[at]!;
  return { features: known[at]!, size: all.length, positive: expect.has(id), times: law ? LAW_TIMES : 1 };
}

// Every draft is scored by a model that has not seen it.
function unseenScores(examples: readonly Example[]): number[] {
  const scores: number[] = new Array(examples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learnModel(
      examples.filter((_, at) => at % FOLDS !== fold),
      features.length,
    );
    for (const [at, example] of examples.entries())
      if (at % FOLDS === fold) scores[at] = model.score(example);
  }
  return scores;
}

// The lowest score at which, counted from above, further hits gain more than they cost among drafts that the rule is about.
function thresholdOf(id: string, scored: readonly Scored[]): number {
  const ordered = [...scored].sort((a, b) => b.score - a.score);
  const cost = NAMED_FOR.includes(id) ? COST_NAMED : COST;
  return bestCut(ordered, ({ right }) => (right ? 1 : -cost)) ?? NEVER_RAISED;
}

// The score below which the rule's own patterns are wrong more often than right.
function believedFrom(hits: readonly Scored[]): number {
  const ordered = [...hits].sort((a, b) => a.score - b.score);
  return bestCut(ordered, ({ right }) => (right ? -1 : 1)) ?? NEVER_DOUBTED;
}

// The score of the last one of those that together gain most, counted from the first.
function bestCut(ordered: readonly Scored[], gainOf: (one: Scored) => number): number | undefined {
  let gain = 0;
  let best: { score?: number; gain: number } = { gain: 0 };
  for (const one of ordered) {
    gain += gainOf(one);
    if (gain > best.gain) best = { score: one.score, gain };
  }
  return best.score;
}

function above(scored: readonly Scored[]): number {
  return Math.max(...scored.map(({ score }) => score)) + ROUNDED;
}

function isHit(rule: Rule, { draft, protocol }: Labelled): boolean {
  return rule.find(draft, contextOf(protocol)).length > 0;
}

function concerns(rule: Rule, { draft, protocol }: Labelled): boolean {
  const context = contextOf(protocol);
  return (!rule.roles || rule.roles.includes(draft.author.role)) && (rule.concerns?.(draft, context) ?? true);
}

function contextOf(protocol: string): Context {
  return { protocol: bundledProtocol(protocol)!, knowledge: NO_KNOWLEDGE };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
