import { readdirSync, readFileSync } from 'node:fs';
import { circumstancesOf, featuresOf } from '../src/analyser/features';
import { openingsOf } from '../src/analyser/learned';
import type { ReadDraft } from '../src/analyser/rule';
import { readText } from '../src/analyser/text/text';
import { readDraftLine } from '../src/cli/drafts';
import type { Span } from '../src/draft/span';

/** Where the labelled drafts stand that weights are learned from. */
export const FOLDER = 'test/corpus';
/** The rows of the rules' own tables, and what else holds whatever is learned. */
export const TABLES = 'tables.jsonl';
const NEUTRAL: Readonly<Record<string, string>> = {
  'pupil-name': 'een leerling',
  'colleague-name': 'een collega',
};

/** What a draft is expected to raise, and where; `maybe` where raising it or not is both right. */
export interface Label extends Partial<Span> {
  readonly rule: string;
  readonly maybe?: boolean;
}

/** One line of the labelled drafts. */
export interface LabelledLine {
  readonly file: string;
  readonly line: string;
  readonly expect: readonly Label[];
  /** Rules that are neither expected nor excluded. */
  readonly tolerate: readonly string[];
}

/** Every line of the labelled drafts that weights are learned from, file by file in a fixed order. */
export function labelledLines(): LabelledLine[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => ({ file, line, ...labelsOf(line) }));
  });
}

function labelsOf(line: string): Pick<LabelledLine, 'expect' | 'tolerate'> {
  const { expect = [], tolerate = [] } = JSON.parse(line) as Partial<LabelledLine>;
  return { expect, tolerate };
}

/** A draft with its labels, and what learned weights see of it. */
export interface Labelled {
  readonly draft: ReadDraft;
  readonly protocol: string;
  readonly features: readonly string[];
  /** The features, and those without short sentences at its end. */
  readonly openings: readonly (readonly string[])[];
  readonly expect: ReadonlySet<string>;
  /** Rules that are neither expected nor excluded. */
  readonly open: ReadonlySet<string>;
  /** A row of a rule's own table: what it says holds whatever else is learned. */
  readonly law: boolean;
}

/** All labelled drafts, in a fixed order. */
export function labelledDrafts(): Labelled[] {
  return labelledLines().flatMap(({ file, line }) => {
    const nameless = withoutNames(line);
    return (nameless ? [line, nameless] : [line]).map((one) => labelled(one, file === TABLES));
  });
}

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
  const { expect, tolerate } = labelsOf(line);
  const { draft: given, protocol } = readDraftLine(line);
  const draft = { ...given, read: readText(given.text) };
  const { sentences } = draft.read;
  const openings = openingsOf(sentences).map((opening) => [
    ...opening.flatMap(({ body }) => featuresOf(body)),
    ...circumstancesOf(draft, opening),
  ]);
  const [features = []] = openings;
  const sure = expect.filter(({ maybe }) => !maybe).map(({ rule }) => rule);
  const maybe = expect.filter((one) => one.maybe).map(({ rule }) => rule);
  return {
    draft,
    protocol,
    features,
    openings,
    law,
    expect: new Set(sure),
    open: new Set([...tolerate, ...maybe]),
  };
}
