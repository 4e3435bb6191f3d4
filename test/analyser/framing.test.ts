import { describe, expect, it } from 'vitest';
import { isFiction } from '../../src/analyser/meaning/fiction';
import { framingOf, negatedAt } from '../../src/analyser/meaning/framing';
import type { ReadDraft } from '../../src/analyser/rule';
import { scanSentence } from '../../src/analyser/text/scan';
import { readText } from '../../src/analyser/text/text';

function fictionIn(text: string): string[] {
  const draft: ReadDraft = {
    text,
    site: 'facebook',
    kind: 'post',
    author: { role: 'teacher', account: 'personal' },
    attachments: [],
    read: readText(text),
  };
  return draft.read.sentences.filter((one) => isFiction(draft, one)).map((one) => one.body.text.trim());
}

function negated(text: string, words: string): boolean {
  const start = text.indexOf(words);
  return negatedAt(scanSentence(text), { start, end: start + words.length });
}

describe('framing', () => {
  it('tells a rule, talk about a subject and a reported opinion from a plain claim', () => {
    expect(framingOf(scanSentence('Plaats nooit namen van kinderen.')).instruction).toBe(true);
    expect(framingOf(scanSentence('Vanavond een lezing over pesten.')).subject).toBe(true);
    expect(framingOf(scanSentence('De minister vindt toetsen nuttig.')).reported).toBe(true);
    expect(framingOf(scanSentence('Ik vind volgens mij toetsen nuttig.')).reported).toBe(false);
    expect(Object.values(framingOf(scanSentence('Het regent op het plein.')))).not.toContain(true);
  });

  it('hears a negation in the same clause only', () => {
    expect(negated('Dit zeg ik niet op persoonlijke titel.', 'persoonlijke titel')).toBe(true);
    expect(negated('Zonder toestemming geplaatst.', 'toestemming')).toBe(true);
    expect(negated('Niet namens school, maar op persoonlijke titel.', 'persoonlijke titel')).toBe(false);
    expect(negated('Op persoonlijke titel, niet meer.', 'persoonlijke titel')).toBe(false);
  });

  it('knows a story from its heading on', () => {
    expect(fictionIn('Mijn eigen verhaal:\nHoofdstuk 1\nDe graaf was een schurk.')).toEqual([
      'Hoofdstuk 1',
      'De graaf was een schurk.',
    ]);
  });

  it('knows a rhyme by its sound and leaves what stands around it', () => {
    const rhyme =
      'Voor de juf!\n\nDe Sint zat te denken,\nwat zal hij haar schenken?\nEen mok of een boek,\nof een stuk koek?';
    expect(fictionIn(rhyme)).toEqual([
      'De Sint zat te denken,',
      'wat zal hij haar schenken?',
      'Een mok of een boek,',
      'of een stuk koek?',
    ]);
  });

  it('takes no shopping list for a poem', () => {
    expect(fictionIn('Mee naar kamp:\nslaapzak\nlaarzen\nzaklamp\nregenjas')).toEqual([]);
  });

  it('stays linear on a very long text', () => {
    const verse = (lines: number) => 'de kat zat op de mat\nen at en at en at\n'.repeat(lines);
    const start = performance.now();
    fictionIn(verse(4000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
