import type { SentenceBody } from '../text/scan';
import type { Candidate } from './candidates';

/** Names that stand in one row with this one: "Yara, Sjoerd en Emirhan". */
export function rowsOf(
  body: SentenceBody,
  candidates: readonly Candidate[],
): readonly (readonly Candidate[])[] {
  const rows: Candidate[][] = [];
  for (const candidate of candidates) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const gap = last && body.text.slice(last.end, candidate.start);
    if (row && gap && ROW_GAP.test(gap) && !isSomewhere(body, last)) row.push(candidate);
    else rows.push([candidate]);
  }
  return rows;
}

const ROW_GAP =
  /^(?: \([^()]{1,24}\))?(?:,? \d{1,2}\. ?|, ?| & | en | and | \+ |; | ?\/ ?|, en | én |[,.!] (?:en )?[Dd]ag )(?:de |onze |juf |meester )?$/;

// "In Sittard en Nino vroeg": a town and a child are no row.
function isSomewhere({ text }: SentenceBody, { known, form, start }: Candidate): boolean {
  return (
    !known && form === 'first' && /(?<![a-zA-ZÀ-ɏ])(?:[Ii]n|[Tt]e|[Nn]abij) $/.test(text.slice(0, start))
  );
}
