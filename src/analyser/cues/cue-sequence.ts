import type { Cue } from '../lexicon/lexicon';
import type { SentenceBody } from '../text/scan';

/**
 * Lists of words that follow one another, each by its name; a number before a list is how many words may stand before
 * it, `^` is the start of the sentence.
 */
export type Sequence = readonly (string | number)[];

/** Where words of the lists stand in the sequence's order in a sentence, as one cue from the first to the last of them. */
export function sequenceIn(body: SentenceBody, sequence: Sequence, name: string): Cue | undefined {
  const steps = known.get(sequence) ?? stepsOf(sequence);
  known.set(sequence, steps);
  if (steps.some(({ list }) => !body.cues.has(list))) return undefined;
  const [first, ...rest] = steps as readonly [Step, ...Step[]];
  for (const cue of body.cues.get(first.list) ?? []) {
    if (sequence[0] === '^' && cue.start !== body.words[0]?.start) break;
    const end = endOf(body, cue.end, rest);
    if (end !== undefined)
      return { list: name, term: body.text.slice(cue.start, end), start: cue.start, end };
  }
  return undefined;
}

const known = new WeakMap<Sequence, readonly Step[]>();

interface Step {
  readonly list: string;
  /** How many words may stand before it. */
  readonly gap: number;
}

function stepsOf(sequence: Sequence): Step[] {
  return sequence.flatMap((item, at) => {
    const before = sequence[at - 1];
    return typeof item === 'number' || item === '^'
      ? []
      : [{ list: item, gap: typeof before === 'number' ? before : 0 }];
  });
}

function endOf(body: SentenceBody, from: number, steps: readonly Step[]): number | undefined {
  const [step, ...rest] = steps;
  if (!step) return from;
  for (const cue of body.cues.get(step.list) ?? []) {
    if (cue.start < from || wordsBetween(body, from, cue.start) > step.gap) continue;
    const end = endOf(body, cue.end, rest);
    if (end !== undefined) return end;
  }
  return undefined;
}

function wordsBetween({ words }: SentenceBody, from: number, to: number): number {
  return words.filter(({ start, end }) => start >= from && end <= to).length;
}
