import type { Span } from '../../draft/span';

// Words after which a full stop ends nothing.
const ABBREVIATIONS = new Set(
  `mw mevr mej dhr hr dr drs ds ing ir mr prof st gr nr nrs tel geb blz pag bijv bv ca evt incl excl jl vgl
  o.a d.w.z m.b.t i.p.v t.a.v t/m i.v.m a.s e.d n.a.v n.v.t z.o.z p.p t.z.t z.s.m o.l.v
  v.d th ph chr joh jac wm fam resp mgr i.s.m t.b.v o.b.v m.m.v`.split(/\s+/),
);
// Cut short before a figure only: "zo" ends many a sentence, and so do Jan and Max.
const BEFORE_FIGURE = new Set(
  'ma di wo do vr za zo jan feb mrt apr jun jul aug sept sep okt nov dec max min'.split(' '),
);
const LINE_END = '\r\n\u2028\u2029';
const CLOSING = '.!?…"\'”’»)]';
const STOP = /[.!?…\r\n\u2028\u2029]/g;
const LONGEST = 600;

/**
 * Cuts a text into sentences: at line ends and at closing punctuation, never longer than a fixed bound, in linear time.
 * With `from`, where a sentence begins, only what stands there and behind.
 */
export function sentenceSpans(text: string, from = 0): Span[] {
  const spans: Span[] = [];
  let start = from;
  STOP.lastIndex = from;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const end = endOfRun(text, match.index);
    STOP.lastIndex = end;
    if (!endsSentence(text, start, match.index, end)) continue;
    pushBounded(spans, text, start, end);
    start = end;
  }
  pushBounded(spans, text, start, text.length);
  return spans;
}

// How much of the text behind a sentence is looked at to tell that it ends there.
const LOOK_AHEAD = 40;

/**
 * How many of the sentences that a text was cut into before stand in a changed text as they were, from its start on:
 * neither their own words nor anything that decides where they end has changed.
 */
export function unchangedSpans(before: string, spans: readonly Span[], text: string): number {
  const goesOn = text.startsWith(before);
  let count = goesOn ? spans.length : 0;
  let same = goesOn ? before.length : 0;
  let most = spans.length;
  while (count < most) {
    const middle = (count + most + 1) >> 1;
    const { end } = spans[middle - 1] as Span;
    if (text.startsWith(before.slice(same, end), same)) [count, same] = [middle, end];
    else most = middle - 1;
  }
  while (count > 0 && !isSettled(before, spans[count - 1] as Span, same)) count -= 1;
  return count;
}

// A piece of an overlong sentence is no place to begin from.
function isSettled(text: string, { start, end }: Span, same: number): boolean {
  const last = text[end - 1] as string;
  return end + LOOK_AHEAD < same && end - start < LONGEST && (CLOSING + LINE_END).includes(last);
}

// Stepping over the run by hand keeps a text of nothing but exclamation marks linear.
function endOfRun(text: string, from: number): number {
  const run = LINE_END.includes(text[from] as string) ? LINE_END : CLOSING;
  let end = from + 1;
  while (end < text.length && run.includes(text[end] as string)) end += 1;
  return end;
}

function endsSentence(text: string, start: number, mark: number, end: number): boolean {
  const sign = text[mark] as string;
  if (LINE_END.includes(sign)) return true;
  if (end < text.length && !/\s/.test(text[end] as string)) return false;
  if (sign !== '.' && sign !== '…') return true;
  const next = /\S/.exec(text.slice(end, end + LOOK_AHEAD))?.[0];
  if (next && next !== next.toUpperCase()) return false;
  return (
    sign === '…' || end - mark > 1 || !isAbbreviation(text.slice(Math.max(start, mark - 12), mark), next)
  );
}

function isAbbreviation(before: string, next = ''): boolean {
  const word = before.split(/[\s("'«„“]/).at(-1) ?? '';
  const short = word.toLowerCase();
  if (BEFORE_FIGURE.has(short)) return /\d/.test(next);
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || ABBREVIATIONS.has(short);
}

function pushBounded(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  while (to - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space + 1 : safeCut(text, start + LONGEST);
    spans.push({ start, end: cut });
    start = cut;
  }
  if (text.slice(start, to).trim()) spans.push({ start, end: to });
}

// Never cuts a surrogate pair in two.
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
