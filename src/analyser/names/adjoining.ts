import type { Span } from '../../draft/span';
import type { SentenceBody } from '../text/scan';

/** Whether a term of the list ends where the name begins, with nothing between but blanks, quotes or a filler word. */
export function termBefore(body: SentenceBody, { start }: Span, list: string): boolean {
  const gap = GAPS[list] ?? USUAL_GAP;
  return (body.cues.get(list) ?? []).some((cue) => cue.end <= start && bridges(body, cue.end, start, gap));
}

// "Gefeliciteerd, Jip!" and "trots op: Jip", but "Hoi juf, Jip is ziek" and "Nieuw in ons team: Nadia".
const GAPS: Readonly<Record<string, RegExp>> = {
  'pupil-before': /^[\s,:!.("'‘’“”*_-]*$/,
  'adult-before': /^(?:\.?[\s("'‘’“”*_]+|: ?|, (?:dat|dit) is )$/,
  'nobody-before': /^\.?[\s"'‘“]+$/,
  'public-role': /^\.?[\s"'‘“]+$/,
};
const USUAL_GAP = /^(?:\.?[\s("'‘’“”*_]+|: ?)$/;

function bridges(body: SentenceBody, from: number, to: number, allowed: RegExp): boolean {
  const gap = body.text.slice(from, to);
  if (gap.length > 24) return false;
  if (allowed.test(gap)) return true;
  const filler = (body.cues.get('name-filler') ?? []).find((cue) => cue.start > from && cue.end < to);
  return (
    filler !== undefined &&
    allowed.test(body.text.slice(from, filler.start)) &&
    /^ $/.test(body.text.slice(filler.end, to))
  );
}

/** Whether a term of the list stands right behind the name: "Petra (moeder van …", "Judith, onze intern begeleider". */
export function termBehind(body: SentenceBody, { end }: Span, list: string): boolean {
  return (body.cues.get(list) ?? []).some(
    (cue) =>
      cue.start >= end &&
      /^,? ?\(?(?:de |het |een |onze |haar |zijn |oud-)?$/i.test(body.text.slice(end, cue.start)),
  );
}
