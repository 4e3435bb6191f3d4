import { describe, expect, it } from 'vitest';
import { BUNDLED_PROTOCOLS } from '../../../src/protocol/packs';
import type { Deck } from '../../../src/training/deck';
import { BUNDLED_DECKS } from '../../../src/training/decks';
import { checkDeck } from '../../../src/training/read-deck';
import '../../../src/views/english';
import { newDeck, withNewCase } from '../../../src/views/training/deck-draft';
import { formLines } from '../../../src/views/training/form-lines';
import { voiceIn } from '../../../src/views/voice';

const WHERE = { protocol: 'konot', site: 'bluesky' };
const staff = BUNDLED_DECKS[0]!;

function linesOf(deck: Deck, language: 'nl' | 'en' = 'nl'): readonly string[] {
  const read = checkDeck('Deze set', deck, BUNDLED_PROTOCOLS);
  return read.ok ? [] : formLines(read.problems, voiceIn(language));
}

describe('what is wrong with a deck in its form', () => {
  it('is told by the labels of the fields, each once, however many languages lack it', () => {
    expect(linesOf(newDeck(WHERE))).toEqual([
      'Deze set, “Naam van de set”: vul dit nog in.',
      'Deze set, “Onderwerp 1”: vul dit nog in.',
      'Bericht 1, “Wat is er aan de hand?”: vul dit nog in.',
      'Bericht 1, “Het bericht”: vul dit nog in.',
      'Bericht 1, “Op welke afspraken rust het antwoord?”: zoek een afspraak en kies die.',
      'Bericht 1, “Waarom?”: vul dit nog in.',
    ]);
    expect(linesOf(withNewCase(newDeck(WHERE), WHERE), 'en')).toContain(
      'Post 2, “What is going on?”: please fill this in.',
    );
  });

  it('names what must be there for another choice, and what is not there any more', () => {
    const { better: _, ...one } = staff.cases[0]!;
    expect(linesOf({ ...staff, cases: [] })).toEqual(['Deze set, “Berichten”: maak er minstens één.']);
    expect(linesOf({ ...staff, cases: [{ ...one, answer: 'adjust' }] })).toEqual([
      'Bericht 1, “Een betere versie (mag leeg, behalve bij aanpassen)”: vul dit nog in.',
    ]);
    expect(linesOf({ ...staff, cases: [{ ...staff.cases[0]!, protocol: 'zeester' }] })).toEqual([
      'Bericht 1, “Protocol”: het protocol zeester staat niet in deze browser.',
    ]);
    expect(linesOf({ ...staff, cases: [{ ...staff.cases[0]!, clauses: ['konot.weg'] }] })).toEqual([
      expect.stringMatching(/^Bericht 1, bij “Op welke .*”: de afspraak konot\.weg staat niet in/),
    ]);
  });

  it('is told by its path where the form has no such field', () => {
    expect(linesOf({ ...staff, id: 'Mijn set' })).toEqual([expect.stringContaining('Deze set, bij id:')]);
  });
});
