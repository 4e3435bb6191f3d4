import { expect, it } from 'vitest';
import { cuesIn } from '../../src/analyser/lexicon/lexicon';
import { TERMS } from '../../src/analyser/lexicon/lists';
import { scanWords } from '../../src/analyser/text/scan';

// What a star stands for: any letters, so that none will do.
function asWritten(term: string): string {
  return term.replaceAll('*', '');
}

it.each(Object.entries(TERMS))('a text of nothing but a term of %s holds that term', (list, terms) => {
  const lost = terms.filter((term) => {
    const text = asWritten(term);
    return !cuesIn(text, scanWords(text))
      .get(list)
      ?.some(({ end }) => end === text.length);
  });
  expect(lost).toEqual([]);
});

it.each(Object.entries(TERMS))('no term stands twice in %s', (_, terms) => {
  expect(terms.filter((term, at) => terms.indexOf(term) < at)).toEqual([]);
});
