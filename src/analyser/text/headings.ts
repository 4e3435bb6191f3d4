import { perDraft } from './per-draft';
import { perSentence } from './scan';
import type { Sentence, Text } from './text';
import { placesWhere } from './where';

/** Whether a sentence has a figure in it. */
export const hasDigit = perSentence(({ text }) => /\d/.test(text));

/**
 * The line above a sentence that says what the list or table holds that it is a row of, by the row's place: rows with
 * a figure in them stand under it, a line each ("Geboortedata:", "Naam | BSN | groep").
 */
export const headingsIn = perDraft(({ read }): ReadonlyMap<number, Sentence> => {
  const headings = new Map<number, Sentence>();
  for (const at of placesWhere(read, isRow)) {
    const above = read.sentences[at - 1];
    if (!above || !isLineEnd(read, above, read.sentences[at] as Sentence)) continue;
    const heading = isRow(above.body) ? headings.get(at - 1) : above;
    if (heading) headings.set(at, heading);
  }
  return headings;
});

const isRow = perSentence((body) => hasDigit(body) && !/:\s*$/.test(body.text));

function isLineEnd({ plain }: Text, above: Sentence, below: Sentence): boolean {
  return /[\r\n\u2028\u2029]/.test(plain.slice(above.end - 1, below.start));
}
