import { perDraft } from './per-draft';
import { perSentence } from './scan';
import type { Sentence, Text } from './text';

/** Whether a sentence has a figure in it. */
export const hasDigit = perSentence(({ text }) => /\d/.test(text));

/**
 * For each sentence the line above it that says what its list or table holds: rows with a figure in them stand under
 * it, a line each ("Geboortedata:", "Naam | BSN | groep").
 */
export const headingsIn = perDraft(({ read }): readonly (Sentence | undefined)[] => {
  let heading: Sentence | undefined;
  return read.sentences.map((sentence, at) => {
    if (!isRow(sentence)) {
      heading = sentence;
      return undefined;
    }
    const above = read.sentences[at - 1];
    if (above && !isLineEnd(read, above, sentence)) heading = undefined;
    return heading;
  });
});

function isRow({ body }: Sentence): boolean {
  return hasDigit(body) && !/:\s*$/.test(body.text);
}

function isLineEnd({ raw }: Text, above: Sentence, below: Sentence): boolean {
  return /[\r\n\u2028\u2029]/.test(raw.slice(above.end - 1, below.start));
}
