import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/analyser/text/sentences';
import { readText, spanIn, termsOf } from '../../src/analyser/text/text';
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
    const [sentence] = readText('#hoera @jip jip@voorbeeld.nl Jip').sentences;
    expect(termsOf(sentence!.body).map((term) => term.kind)).toEqual(['hashtag', 'mention', 'word', 'word']);
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

  it('reads a changed text as if it had read nothing before', () => {
    const piece = fc.constantFrom(
      'Jip',
      ' ',
      '. ',
      '.',
      '\n',
      '!',
      '"',
      'p',
      'st',
      '1',
      `${'a'.repeat(300)}. `,
      'b'.repeat(700),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const cut = fc.double({ min: 0, max: 1, noNaN: true });
    const changes = fc.tuple(text, text, text, cut).map(([start, middle, end, share]) => {
      const at = Math.floor(start.length * share);
      return [`${start}${end}`, `${start.slice(0, at)}${middle}${start.slice(at)}${end}`];
    });
    const placesOf = (raw: string) => readText(raw).sentences.map(({ start, end }) => ({ start, end }));
    const check = ([before = '', after = '']: readonly string[]) => {
      for (const raw of [before, after, before]) expect(placesOf(raw)).toEqual(sentenceSpans(raw));
      for (const { start, end, body } of readText(after).sentences)
        expect(body.text).toBe(after.slice(start, end));
    };
    fc.assert(fc.property(changes, check), { numRuns: 500 });
  });

  it('keeps the sentences before a change', () => {
    const start = `${'Vandaag was het feest. '.repeat(5)}Jip`;
    const before = readText(start).sentences;
    const after = readText(`${start}pie`).sentences;
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(after[2]).toBe(before[2]);
    expect(after.at(-1)?.body.text).toContain('Jippie');
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

  it('loses no letter: the sentences cover all that is not space or stress', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const kept = readText(text)
          .sentences.map((sentence) => wordsAt(text, sentence))
          .join('');
        expect(kept.replace(/[\s_]/g, '')).toBe(text.replace(/[\s_]/g, ''));
      }),
    );
  });

  it.each([
    ['_Groep 5 gaat op kamp_', ' Groep 5 gaat op kamp '],
    ['*Let op:* _zaterdag_, dus niet _zondag_!', '*Let op:*  zaterdag , dus niet  zondag !'],
    ['juf_anna_ en a_b_c en ____ en _los', 'juf_anna_ en a_b_c en ____ en _los'],
  ])('takes stress away and keeps every place: %s', (written, read) => {
    expect(readText(written).plain).toBe(read);
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
