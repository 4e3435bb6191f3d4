import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, spanIn, termsOf } from '../../src/analyser/text';
import { wordsAt } from '../../src/draft/span';

const termTexts = (text: string) =>
  readText(text).sentences.flatMap((sentence) => termsOf(sentence.body).map((term) => term.text));

describe('termsOf mends what compromise cuts wrongly', () => {
  it.each([
    ['Lars-Jan uit groep 5b', ['Lars-Jan', 'uit', 'groep', '5b']],
    ['Jip🎉had feest', ['Jip', 'had', 'feest']],
    ['👨‍👩‍👧 met Jip', ['met', 'Jip']],
    ['juf/meester en Sara/Noor', ['juf', 'meester', 'en', 'Sara', 'Noor']],
    ["d'r jas en z'n das", ["d'r", 'jas', 'en', "z'n", 'das']],
    [
      'mail jan@voorbeeld.nl of www.voorbeeld.nl/a/b',
      ['mail', 'jan@voorbeeld.nl', 'of', 'www.voorbeeld.nl/a/b'],
    ],
    ['#trotsOpJip en @jip.de.boer', ['#trotsOpJip', 'en', '@jip.de.boer']],
    ['Mw. de Vries en dhr. Jansen', ['Mw', 'de', 'Vries', 'en', 'dhr', 'Jansen']],
  ])('%s', (text, expected) => {
    expect(termTexts(text)).toEqual(expected);
  });

  it('tells what a term is', () => {
    const [sentence] = readText('#hoera @jip jip@voorbeeld.nl https://a.nl 12,5 Jip').sentences;
    expect(termsOf(sentence!.body).map((term) => term.kind)).toEqual([
      'hashtag',
      'mention',
      'email',
      'link',
      'number',
      'word',
    ]);
  });
});

describe('readText', () => {
  it.each([
    ['Mw. de Vries kwam. Dat was fijn.', 2],
    ['Dank aan J. de V. uit groep 7!', 1],
    ['Fijn, o.a. voor groep 3. Tot morgen', 2],
    ['Regel een\nRegel twee\r\n\r\nRegel drie', 3],
    ['Wat?! Echt waar… ja hoor', 2],
    ['', 0],
    [' \n\t ', 0],
  ])('%j has %i sentences', (text, count) => {
    expect(readText(text).sentences).toHaveLength(count);
  });

  it('gives every sentence, word and term exactly where it stands, in any text', () => {
    const pieces = fc.constantFrom(
      'Jip',
      'é',
      'e\u0301',
      '👩‍🏫',
      '\u200b',
      ' ',
      '\n',
      '\r\n',
      '.',
      '!',
      '-',
      "'s",
      '#',
      '@',
      '5b',
      '/',
      '\ud83d',
      'ﬁ',
      'ß',
      'groep',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 80 }).map((list) => list.join('')),
    );
    fc.assert(fc.property(texts, holdsEverySpan), { numRuns: 500 });
  });

  it('loses no letter: the sentences cover all that is not space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const kept = readText(text)
          .sentences.map((sentence) => wordsAt(text, sentence))
          .join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('remembers a sentence: the same text gives the same body', () => {
    const first = readText('Groep 5 gaat zwemmen. Tot morgen!').sentences;
    const second = readText('Groep 5 gaat zwemmen. Tot straks!').sentences;
    expect(second[0]!.body).toBe(first[0]!.body);
    expect(second[1]!.body).not.toBe(first[1]!.body);
  });
});

function holdsEverySpan(text: string): void {
  let cursor = 0;
  for (const sentence of readText(text).sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(cursor);
    cursor = sentence.end;
    expect(wordsAt(text, sentence)).toBe(sentence.body.text);
    for (const term of termsOf(sentence.body)) expect(wordsAt(text, spanIn(sentence, term))).toBe(term.text);
    for (const word of sentence.body.words) expect(word.end).toBeGreaterThan(word.start);
  }
}
