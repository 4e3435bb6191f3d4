// `npm run learn`: fits src/analyser/lexicon/weights.json to the labelled drafts in test/corpus. The same drafts give the same file.
import { writeFileSync } from 'node:fs';
import { NO_KNOWLEDGE } from '../src/analyser/knowledge';
import { levelSign } from '../src/analyser/lexicon/levels';
import type { Context, Rule } from '../src/analyser/rule';
import { RULES } from '../src/analyser/rules/index';
import { bundledProtocol } from '../src/protocol/packs';
import { scoreAtOdds } from './calibration';
import { FOLDER, type Labelled, labelledDrafts } from './labelled-drafts';
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
/**
 * What a false alarm costs, where a right finding gains one: as much where a miss costs somebody's privacy, more where
 * anything told of anybody looks alike or somebody is attacked, twice as much and more where it costs trust only. Half of
 * the drafts break a rule, of real posts few do.
 */
const COSTS: Readonly<Record<string, number>> = {
  'care-details': 1.3,
  'identifiable-pupil': 1,
  'internal-information': 1,
  'insult-or-threat': 1.6,
  'disclaimer-missing': 2,
};
const USUAL_COST = 2.4;
const FOLDS = 5;
const NEVER_DOUBTED = -99;
const LAW_TIMES = 2;
const LAW_MOST = 60;
/** Limits are kept in hundredths: this much above a score is above it in any case. */
const ROUNDED = 0.02;
const drafts = labelledDrafts();
const features = usualFeatures();
const numbers = new Map(features.map((feature, at) => [feature, at]));
const known = drafts.map((one) => numbersOf(one.features));
const knownOpenings = drafts.map((one) =>
  one.openings.map((opening) => ({ features: numbersOf(opening), size: opening.length })),
);
const rules = Object.fromEntries(LEARNABLE.map((rule) => [rule, learn(rule)]));
const origin = `Fitted by npm run learn to the ${drafts.length} labelled drafts in ${FOLDER}.`;
writeFileSync(
  'src/analyser/lexicon/weights.json',
  `${JSON.stringify({ origin, features: features.join('|'), rules })}\n`,
);

learnNames();

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
  if (feature.includes(' ')) return 75;
  return feature.includes('*') ? 34 : 40;
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
  const unseen = scored(unseenScores(examples, places));
  const wanted = scoreAtOdds(unseen, COSTS[id] ?? USUAL_COST);
  const rows = judged.filter((place) => {
    const one = drafts[places[place]!]!;
    return one.law && !isHit(rule, one);
  });
  const model = learnLawful(examples, (now) =>
    rows.filter((place) => {
      const at = places[place]!;
      const score = scoreOf(now, at);
      return drafts[at]!.expect.has(id) ? score < wanted + ROUNDED : score >= wanted - ROUNDED;
    }),
  );
  const law = scored(places.map((at) => scoreOf(model, at))).filter((one) => one.law);
  const threshold = Math.max(wanted, above(law.filter((one) => !one.right && !isHit(rule, one))));
  const believed = Math.min(
    believedFrom(unseen.filter((one) => isHit(rule, one) && !isUndoubted(rule, one))),
    ...law.filter((one) => one.right && !isUndoubted(rule, one)).map(({ score }) => score - ROUNDED),
  );
  const limits = { bias: round(model.bias), threshold: round(threshold), believed: round(believed) };
  console.log(id.padEnd(24), JSON.stringify(limits), `${features.length} features`);
  return { ...limits, weights: model.weights.map(levelSign).join('') };
}

// A row of a table of which the weights say otherwise is learned with more weight, until they say the same.
function learnLawful(examples: readonly Example[], offenders: (model: Model) => readonly number[]): Model {
  const model = learnModel(examples, features.length);
  const wrong = new Set(offenders(model));
  if (wrong.size === 0 || Math.max(...[...wrong].map((place) => examples[place]!.times)) > LAW_MOST)
    return model;
  const heavier = examples.map((one, place) =>
    wrong.has(place) ? { ...one, times: one.times * LAW_TIMES } : one,
  );
  return learnLawful(heavier, offenders);
}

function numbersOf(names: readonly string[]): number[] {
  return names.flatMap((feature) => numbers.get(feature) ?? []);
}

// As the analyser scores a draft: short sentences at its end never lower the score.
function scoreOf(model: Model, at: number): number {
  return Math.max(...knownOpenings[at]!.map(model.score));
}

function exampleOf(id: string, at: number): Example {
  const { expect, law, features: all } = drafts[at]!;
  return { features: known[at]!, size: all.length, positive: expect.has(id), times: law ? LAW_TIMES : 1 };
}

// Every draft is scored by a model that has not seen it.
function unseenScores(examples: readonly Example[], places: readonly number[]): number[] {
  const scores: number[] = new Array(examples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learnModel(
      examples.filter((_, at) => at % FOLDS !== fold),
      features.length,
    );
    for (const [at, place] of places.entries()) if (at % FOLDS === fold) scores[at] = scoreOf(model, place);
  }
  return scores;
}

// The score below which the rule's own patterns are wrong more often than right.
function believedFrom(hits: readonly Scored[]): number {
  const wrong = hits.filter(({ right }) => !right).length;
  return wrong === 0 || wrong === hits.length ? NEVER_DOUBTED : Math.max(NEVER_DOUBTED, scoreAtOdds(hits, 1));
}

function above(scored: readonly Scored[]): number {
  return Math.max(...scored.map(({ score }) => score)) + ROUNDED;
}

function isHit(rule: Rule, { draft, protocol }: Labelled): boolean {
  return rule.find(draft, contextOf(protocol)).length > 0;
}

// Weights are never asked about such a hit.
function isUndoubted(rule: Rule, { draft, protocol }: Labelled): boolean {
  return rule.find(draft, contextOf(protocol)).some(({ undoubted }) => undoubted);
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
