import type { Span } from '../../draft/span';

/** Two turns of speech that mean something when one stands close behind the other; in time linear in the text. */
export interface Nearby {
  /** Global. */
  readonly first: RegExp;
  readonly next: RegExp;
  /** How many code units behind the first the other must end. */
  readonly within: number;
}

/** Where the two stand close together in a text, from the first to the other. */
export function nearbyIn(text: string, { first, next, within }: Nearby): Span | undefined {
  for (const { 0: words, index } of text.matchAll(first)) {
    const from = index + words.length;
    const other = next.exec(text.slice(from, from + within));
    if (other) return { start: index, end: from + other.index + other[0].length };
  }
  return undefined;
}
