import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../src/analyser/text/quotations';
import { readText } from '../../src/analyser/text/text';
import { wordsAt } from '../../src/draft/span';

const quoted = (text: string) => quotationsOf(readText(text)).map((span) => wordsAt(text, span));

describe('quotationsOf', () => {
  it('finds every kind of quotation mark', () => {
    expect(quoted('Hij zei "kom mee" en zij ‘nee’.')).toEqual(['"kom mee"', '‘nee’']);
    expect(quoted("Toen riep ze: 'niet doen!'")).toEqual(["'niet doen!'"]);
    expect(quoted('„Guten Morgen“ en «bonjour»')).toEqual(['„Guten Morgen“', '«bonjour»']);
  });

  it('reads the commas and apostrophes of an old newspaper', () => {
    expect(quoted("Zij zei:,,We wachten nog.'' Toen ging ze.")).toEqual([",,We wachten nog.''"]);
    expect(quoted("Brood,, melk en ''kaas''.")).toEqual(["''kaas''"]);
  });

  it('takes no apostrophe for a quotation mark', () => {
    expect(quoted("Foto's van Jip's oma, 's avonds in '53 en 't was koud.")).toEqual([]);
  });

  it('runs over sentences, but not over paragraphs', () => {
    expect(quoted('"Ja. Goed." zei hij.')).toEqual(['"Ja. Goed."']);
    expect(quoted('"Open en nooit dicht.\n\nNieuw begin" hier.')).toEqual([]);
  });
});
