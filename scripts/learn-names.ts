import { writeFileSync } from 'node:fs';
import { NO_KNOWLEDGE } from '../src/analyser/knowledge';
import care from '../src/analyser/lexicon/care.json';
import figures from '../src/analyser/lexicon/figures.json';
import framing from '../src/analyser/lexicon/framing.json';
import identifying from '../src/analyser/lexicon/identifying.json';
import { TERMS } from '../src/analyser/lexicon/lists';
import naming from '../src/analyser/lexicon/naming.json';
import people from '../src/analyser/lexicon/people.json';
import { excludedSpans } from '../src/analyser/names/excluded';
import { allSignsOf, draftSignsOf, type Found, foundIn } from '../src/analyser/names/found';
import { chances, LIKELY, type Pull, sharedPulls } from '../src/analyser/names/weigh';
import type { ReadDraft } from '../src/analyser/rule';
import { readText, spanIn } from '../src/analyser/text/text';
import { readDraftLine } from '../src/cli/drafts';
import type { Draft } from '../src/draft/draft';
import { overlaps, type Span } from '../src/draft/span';
import { bundledProtocol } from '../src/protocol/packs';
import { type Label, labelledLines, TABLES } from './labelled-drafts';
import { type MarkedDraft, markedDrafts } from './marked-drafts';
import { learnClasses, type Sighting } from './softmax-regression';

const FILE = 'src/analyser/lexicon/name-weights.json';
const LAW_ROUNDS = 2;
const LAW_TIMES = 2;
const NOBODY = 0;
const CLASSES = ['', 'pupil-name', 'colleague-name'];
const LEAST = 10;
// Made to show what tells names apart: each counts more than a draft of another sort.
const MADE_FOR_NAMES = 4;
/** Weights are kept in steps of this size: finer ones tell nothing and take more room. */
const STEP = 0.08;

/** A labelled draft with its possible names, each with the classes that the labels leave it. */
interface Labelled {
  readonly file: string;
  readonly names: readonly { found: Found; signs: readonly string[]; classes: readonly number[] }[];
  /** Labelled names that are not among the possible ones. */
  readonly lost: readonly number[];
}

// Lists about other things than people: what they say of names is chance.
const TOLD = new Set(
  [care, figures, framing, identifying, naming, people].flatMap(({ lists }) => Object.keys(lists)),
);
const FOREIGN = new Set(Object.keys(TERMS).filter((list) => !TOLD.has(list)));

/** Fits the weights of names to the labelled drafts, with `--unseen` says how they do on each file when they have not seen it (minutes), and writes them. */
export function learnNames(): void {
  const drafts = allDrafts();
  if (process.argv.includes('--unseen'))
    for (const file of new Set(drafts.map((draft) => draft.file))) reportUnseen(drafts, file);
  const steps = bySteps(learnLawful(drafts));
  writeFileSync(FILE, `${JSON.stringify({ origin: originOf(drafts), step: STEP, ...steps })}\n`);
  console.log('names'.padEnd(24), `${Object.values(steps.weights).join(' ').split(' ').length} signs`);
}

// A row of a rule's own table of which the weights say otherwise is learned with more weight, a few times over.
function learnLawful(drafts: readonly Labelled[]): ReadonlyMap<string, readonly number[]> {
  const times = new Map<Labelled, number>();
  const rows = drafts.filter(({ file }) => file === TABLES);
  for (let round = 0; ; round++) {
    const learned = learnClasses(sightings(drafts, times), CLASSES.length, LEAST);
    const weights = readSteps(bySteps(learned));
    const wrong = rows.filter(({ names }) =>
      said(names, weights).some((kind, at) => !names[at]!.classes.includes(kind)),
    );
    console.log('names'.padEnd(24), `${wrong.length} of ${rows.length} rows of the tables told wrongly`);
    if (round === LAW_ROUNDS || wrong.length === 0) return learned;
    for (const row of wrong) times.set(row, (times.get(row) ?? 1) * LAW_TIMES);
  }
}

function originOf(drafts: readonly Labelled[]): string {
  return `Fitted by npm run learn to the possible names in ${drafts.length} labelled drafts of our own.`;
}

function allDrafts(): Labelled[] {
  const lines = labelledLines().map(({ file, line, expect, tolerate }) => {
    const { draft, protocol } = readDraftLine(line);
    return labelled(file, draft, protocol, expect, tolerate);
  });
  return [...lines, ...markedDrafts().map(markedDraft)];
}

function markedDraft({ text, setting, marks }: MarkedDraft): Labelled {
  const { roster: _, ...given } = setting;
  const draft: Draft = { site: 'facebook', attachments: [], ...given, text };
  return labelled(
    'drafts.txt',
    draft,
    'konot',
    marks.map((mark) => ({ ...mark, maybe: mark.unsure })),
    [],
  );
}

function labelled(
  file: string,
  given: Draft,
  protocol: string,
  expect: readonly Label[],
  tolerate: readonly string[],
): Labelled {
  const draft: ReadDraft = { ...given, read: readText(given.text) };
  const about = draftSignsOf(draft);
  const context = { protocol: bundledProtocol(protocol)!, knowledge: NO_KNOWLEDGE };
  const { spans: excluded } = excludedSpans(draft, context);
  const labels = expect.filter(({ rule }) => CLASSES.includes(rule)).flatMap((label) => spanOf(label));
  const names = foundIn(draft).flatMap((found) => {
    const span = spanIn(found.sentence, found.candidate);
    if (excluded.some((one) => overlaps(one, span))) return [];
    const signs = [...about, ...allSignsOf(found)].filter((sign) => !FOREIGN.has(listOf(sign)));
    return [{ found, signs, span, classes: classesOf(span, labels, tolerate) }];
  });
  const lost = labels.filter((label) => !label.maybe && !names.some(({ span }) => overlaps(span, label)));
  return { file, names, lost: lost.map(({ rule }) => CLASSES.indexOf(rule)) };
}

function spanOf({ rule, start, end, maybe = false }: Label): (Span & { rule: string; maybe: boolean })[] {
  return start === undefined || end === undefined ? [] : [{ rule, start, end, maybe }];
}

// A doubtful label teaches nothing; a tolerated rule leaves open whether it is raised.
function classesOf(
  span: Span,
  labels: readonly (Span & { rule: string; maybe: boolean })[],
  tolerate: readonly string[],
): readonly number[] {
  const label = labels.find((one) => overlaps(one, span));
  if (label) return label.maybe ? CLASSES.map((_, at) => at) : [CLASSES.indexOf(label.rule)];
  return [NOBODY, ...CLASSES.flatMap((rule, at) => (tolerate.includes(rule) ? [at] : []))];
}

function listOf(sign: string): string {
  return sign.replace(/^(?:on:|[<>][=~]|[=@+-])/, '');
}

function sightings(drafts: readonly Labelled[], times?: ReadonlyMap<Labelled, number>): Sighting[] {
  return drafts.flatMap((source) => {
    const told = source.names.filter(({ classes }) => classes.length < CLASSES.length);
    const known = told.map(({ signs, classes }) => ({ source, signs, classes }));
    const weight = source.file === 'drafts.txt' ? MADE_FOR_NAMES : (times?.get(source) ?? 1);
    return Array<Sighting[]>(weight).fill(known).flat();
  });
}

function reportUnseen(drafts: readonly Labelled[], file: string): void {
  const learned = readSteps(
    bySteps(learnClasses(sightings(drafts.filter((one) => one.file !== file)), CLASSES.length, LEAST)),
  );
  const tally = [1, 2].map(() => ({ hits: 0, alarms: 0, missed: 0 }));
  for (const draft of drafts.filter((one) => one.file === file)) count(draft, learned, tally);
  const text = tally.map(({ hits, alarms, missed }, at) => {
    const precision = (hits / (hits + alarms)).toFixed(2);
    return `${CLASSES[at + 1]} ${hits}/${alarms}/${missed} P ${precision} R ${(hits / (hits + missed)).toFixed(2)}`;
  });
  console.log(`without ${file}`.padEnd(24), text.join('   '));
}

function count(
  { names, lost }: Labelled,
  learned: ReadonlyMap<string, Pull>,
  tally: { hits: number; alarms: number; missed: number }[],
): void {
  for (const at of lost) tally[at - 1]!.missed += 1;
  const kinds = said(names, learned);
  for (const [at, { classes }] of names.entries()) {
    const kind = kinds[at]!;
    if (kind !== NOBODY && classes.includes(kind) && classes.length === 1) tally[kind - 1]!.hits += 1;
    if (kind !== NOBODY && !classes.includes(kind)) tally[kind - 1]!.alarms += 1;
    const wanted = classes.length === 1 ? classes[0]! : NOBODY;
    if (wanted !== NOBODY && kind !== wanted) tally[wanted - 1]!.missed += 1;
  }
}

// What the weights say of each possible name of a draft: nobody, a pupil or a grown-up around the school.
function said(names: Labelled['names'], learned: ReadonlyMap<string, Pull>): readonly number[] {
  const pulls = names.map(({ signs }): Pull => {
    const pulling = [...new Set(['', ...signs])].flatMap((sign) => [learned.get(sign) ?? ([0, 0] as const)]);
    return [
      pulling.reduce((sum, [pupil]) => sum + pupil, 0),
      pulling.reduce((sum, [, adult]) => sum + adult, 0),
    ];
  });
  const totals = sharedPulls(
    names.map(({ found }) => found),
    pulls,
  );
  return totals.map((total) => {
    const { pupil, adult } = chances(total);
    return pupil + adult < LIKELY ? NOBODY : pupil >= adult ? 1 : 2;
  });
}

interface Steps {
  readonly bias: Pull;
  /** Signs by how many steps they pull towards a pupil and towards a grown-up: "3/-1": "sign sign". */
  readonly weights: Readonly<Record<string, string>>;
}

function bySteps(learned: ReadonlyMap<string, readonly number[]>): Steps {
  const groups: Record<string, string[]> = {};
  const pullOf = ([nobody, pupil, adult]: readonly number[]): Pull => [pupil! - nobody!, adult! - nobody!];
  for (const [sign, weights] of learned) {
    const key = pullOf(weights)
      .map((value) => Math.round(value / STEP))
      .join('/');
    if (sign !== '' && !/^-?0\/-?0$/.test(key)) groups[key] = [...(groups[key] ?? []), sign];
  }
  const weights = Object.fromEntries(
    Object.entries(groups).map(([key, signs]) => [key, signs.sort().join(' ')]),
  );
  const bias = pullOf(learned.get('')!).map((value) => Math.round(value * 100) / 100) as unknown as Pull;
  return { bias, weights };
}

function readSteps({ bias, weights }: Steps): ReadonlyMap<string, Pull> {
  const read = Object.entries(weights).flatMap(([key, signs]) => {
    const [pupil, adult] = key.split('/').map((value) => Number(value) * STEP);
    return signs.split(' ').map((sign) => [sign, [pupil!, adult!] as const] as const);
  });
  return new Map<string, Pull>([...read, ['', bias]]);
}
