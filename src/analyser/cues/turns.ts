import type { Cue } from '../lexicon/lexicon';
import { perSentence, type SentenceBody } from '../text/scan';
import { patternCue } from './pattern-cue';

/** A turn of speech with a gap in it that no row of words can hold. */
export interface Turn {
  /** One of these stands in it: a sentence without them is not searched. */
  readonly words: string;
  readonly pattern: RegExp;
}

interface Listed {
  readonly list: string;
  readonly pattern: RegExp;
}

const NONE: readonly Listed[] = [];
const NO_CUES: readonly Cue[] = [];

/** Makes a finder of turns of speech: what each first matches in a sentence, as a cue of the name that it stands under. */
export function turnsFinder(
  turns: Readonly<Record<string, readonly Turn[]>>,
): (body: SentenceBody) => readonly Cue[] {
  const ofWord = byWord(turns);
  return perSentence(({ text, words }) => {
    const found = new Set<Listed>();
    for (const { norm } of words) for (const turn of ofWord.get(norm) ?? NONE) found.add(turn);
    if (found.size === 0) return NO_CUES;
    return [...found].flatMap(({ list, pattern }) => patternCue(list, pattern, text) ?? NO_CUES);
  });
}

function byWord(turns: Readonly<Record<string, readonly Turn[]>>): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Listed[]>();
  for (const [list, ofList] of Object.entries(turns))
    for (const { words, pattern } of ofList) {
      const turn = { list, pattern };
      for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), turn]);
    }
  return found;
}
