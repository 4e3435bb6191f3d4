/** A piece of a text: UTF-16 code units, `end` exclusive, so that `text.slice(start, end)` gives the words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span stands for. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Where a pattern first matches a text. */
export function firstSpan(pattern: RegExp, text: string): Span | undefined {
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The index of the first span that ends behind a place, of spans that stand in order and apart; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
