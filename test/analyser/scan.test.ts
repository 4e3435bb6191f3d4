import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/analyser/text/normalise';
import { hasWords, perSentence, scanSentence, scanWords } from '../../src/analyser/text/scan';

describe('scanWords', () => {
  it.each([
    ["Sterre’s foto's", ["sterre's", "foto's"]],
    ['groep 5b / groep-6', ['groep', '5b', 'groep', '6']],
    ['J\u200bip had een fe\u0301e', ['jip', 'had', 'een', 'fee']],
    ['#trotsOpNoor @noor_x', ['trotsopnoor', 'noor', 'x']],
    ['🎉!?', []],
  ])('%s', (text, norms) => {
    expect(scanWords(text).map((word) => word.norm)).toEqual(norms);
  });
});

describe('hasWords', () => {
  it.each([
    ['"Ik kom eraan!"', 3, true],
    ['"Ik kom eraan!"', 4, false],
    ['🎉', 1, false],
    ['', 0, true],
  ])('%s has %i: %s', (text, least, answer) => {
    expect(hasWords(text, least)).toBe(answer);
    expect(scanWords(text).length >= least).toBe(answer);
  });
});

describe('normalise', () => {
  it.each([
    ['Yıldız', 'yildiz'],
    ['Noëlle', 'noelle'],
    ['Noe\u0308lle', 'noelle'],
    ['ŁUKASZ', 'lukasz'],
    ['Jip\u200d', 'jip'],
    ['d’r', "d'r"],
  ])('%s → %s', (word, norm) => {
    expect(normalise(word)).toBe(norm);
  });
});

describe('scanSentence', () => {
  const cues = (text: string, list: string) =>
    (scanSentence(text).cues.get(list) ?? []).map((cue) => text.slice(cue.start, cue.end));

  it('finds terms of one word, of several, and with an open end', () => {
    expect(cues('Onze intern begeleider en de conciërge', 'colleague-noun')).toEqual([
      'intern begeleider',
      'conciërge',
    ]);
    expect(cues('basisonderwijs is onderwijsvernieuwing', 'education-topic')).toEqual([
      'basisonderwijs',
      'onderwijsvernieuwing',
    ]);
    expect(cues('zij-instromers en een zij-instromer', 'colleague-noun')).toEqual(['zij-instromer']);
  });

  it('does not join words over a comma', () => {
    expect(cues('ik zag hem intern, begeleider of niet', 'colleague-noun')).toEqual(['begeleider']);
  });
});

describe('perSentence', () => {
  it('works a sentence out once', () => {
    let calls = 0;
    const length = perSentence((body) => {
      calls += 1;
      return body.text.length;
    });
    expect([length(scanSentence('Nog eens')), length(scanSentence('Nog eens'))]).toEqual([8, 8]);
    expect(calls).toBe(1);
  });

  it('remembers that there is no answer, and keeps functions apart', () => {
    let calls = 0;
    const nothing = perSentence((): string | undefined => {
      calls += 1;
      return undefined;
    });
    const something = perSentence(() => 'iets');
    const body = scanSentence('En nog eens');
    expect([nothing(body), something(body), nothing(body), something(body)]).toEqual([
      undefined,
      'iets',
      undefined,
      'iets',
    ]);
    expect(calls).toBe(1);
  });
});
