import { patternCue } from '../cues/pattern-cue';
import type { Cue } from '../lexicon/lexicon';
import { isFiction } from '../meaning/fiction';
import type { ReadDraft } from '../rule';
import { quotedAt } from '../text/quotations';
import { perSentence, type SentenceBody } from '../text/scan';
import { type Sentence, spanIn } from '../text/text';
import { sentencesWhere } from '../text/where';

/** A turn of speech that no list of words can hold, and what it weighs. */
export type Shape = readonly [pattern: RegExp, weight: number];

/** What speaks for something, and with a negative weight against it. */
export interface Weights {
  readonly lists: Readonly<Record<string, number>>;
  readonly shapes?: readonly Shape[];
  /** Finds turns of speech; each weighs as the list does under whose name it stands, and nothing without one. */
  readonly turns?: (body: SentenceBody) => readonly Cue[];
}

/** Words of a draft that speak for or against something. */
export interface WeighedCue {
  readonly sentence: Sentence;
  readonly cue: Cue;
  readonly weight: number;
}

/**
 * Makes a finder of evidence: several weak cues add up, a strong one suffices by itself, what speaks against is
 * subtracted. Each list, shape and kind of turn counts once a draft; what is quoted or part of a story does not count.
 */
export function weigher(weights: Weights): (draft: ReadDraft) => readonly WeighedCue[] {
  const lists = Object.entries(weights.lists);
  const evidenceOf = perSentence((body) => [
    ...listed(body, lists),
    ...shaped(body, weights),
    ...turned(body, weights),
  ]);
  return (draft) => {
    const found = new Map<string, WeighedCue>();
    for (const sentence of sentencesWhere(draft.read, evidenceOf))
      for (const item of evidenceOf(sentence.body))
        if (!found.has(item.cue.list) && speaks(draft, sentence, item.cue))
          found.set(item.cue.list, { sentence, ...item });
    return [...found.values()];
  };
}

/** What all evidence weighs together. */
export function weightOf(evidence: readonly WeighedCue[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** The evidence that weighs most; the first of equals. */
export function heaviest(evidence: readonly WeighedCue[]): WeighedCue | undefined {
  return evidence.reduce<WeighedCue | undefined>(
    (best, item) => (best && best.weight >= item.weight ? best : item),
    undefined,
  );
}

type Item = Omit<WeighedCue, 'sentence'>;

function listed({ cues }: SentenceBody, lists: readonly (readonly [string, number])[]): Item[] {
  const items: Item[] = [];
  for (const [list, weight] of lists) {
    const cue = cues.get(list)?.[0];
    if (cue) items.push({ cue, weight });
  }
  return items;
}

function shaped({ text }: SentenceBody, { shapes = [] }: Weights): Item[] {
  return shapes.flatMap(([pattern, weight]) => {
    const cue = patternCue(pattern.source, pattern, text);
    return cue ? [{ cue, weight }] : [];
  });
}

function turned(body: SentenceBody, { turns, lists }: Weights): Item[] {
  if (!turns) return [];
  return turns(body).flatMap((cue) => {
    const weight = lists[cue.list];
    return weight === undefined ? [] : [{ cue, weight }];
  });
}

function speaks(draft: ReadDraft, sentence: Sentence, cue: Cue): boolean {
  return !isFiction(draft, sentence) && !quotedAt(draft.read, spanIn(sentence, cue));
}
