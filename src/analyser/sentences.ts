import type { Span } from '../draft/span';

// Words after which a full stop ends nothing.
const ABBREVIATIONS = new Set(
  `mw mevr mej dhr hr dr drs ds ing ir mr prof st gr nr nrs tel blz pag bijv bv ca evt incl excl max min jl vgl
  o.a d.w.z m.b.t i.p.v t.a.v t/m i.v.m a.s e.d n.a.v n.v.t z.o.z p.p t.z.t z.s.m o.l.v ma di wo do vr za zo
  jan feb mrt apr jun jul aug sept sep okt nov dec`.split(/\s+/),
);
const BOUNDARY = /[.!?…]+["'”’»)\]]*(?=\s)|[\r\n\u2028\u2029]+/g;
const LONGEST = 600;

/** Cuts a text into sentences: at line ends and at closing punctuation, never longer than a fixed bound, in linear time. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, start, match.index, end)) continue;
    pushBounded(spans, text, start, end);
    start = end;
  }
  pushBounded(spans, text, start, text.length);
  return spans;
}

function endsSentence(text: string, start: number, mark: number, end: number): boolean {
  if (text[mark] !== '.' && text[mark] !== '…') return true;
  const next = /\S/.exec(text.slice(end, end + 40))?.[0];
  if (next && next !== next.toUpperCase()) return false;
  if (text[mark] === '…' || end - mark > 1) return true;
  const before = text.slice(Math.max(start, mark - 12), mark);
  const word = /[^\s("'«„“]+$/.exec(before)?.[0] ?? '';
  const initial = /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(word);
  return !initial && !ABBREVIATIONS.has(word.toLowerCase());
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
