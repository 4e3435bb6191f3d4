import { describe, expect, it } from 'vitest';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import { BUNDLED_DECKS } from '../../src/training/decks';
import { idFor, inBoth, withCase, withDeck, withoutCase, withTheme } from '../../src/training/edit-deck';
import { checkDeck } from '../../src/training/read-deck';

const deck = BUNDLED_DECKS[0]!;
const [first] = deck.cases;

describe('making a deck of one’s own', () => {
  it('names things so that a file may hold them', () => {
    expect(idFor('Zomerfeest!', [])).toBe('zomerfeest');
    expect(idFor('Zomerfeest!', ['zomerfeest', 'zomerfeest-2'])).toBe('zomerfeest-3');
    expect(idFor('  Privé of niet?  ', [])).toBe('prive-of-niet');
    expect(idFor('🎉', [])).toBe('nieuw');
  });

  it('says in English what it says in Dutch until there is something better', () => {
    expect(inBoth('Taart')).toEqual({ nl: 'Taart', en: 'Taart' });
    expect(inBoth('Taart', ' ')).toEqual({ nl: 'Taart', en: 'Taart' });
    expect(inBoth('Taart', 'Cake')).toEqual({ nl: 'Taart', en: 'Cake' });
  });

  it('puts a changed case in its own place and a new one last', () => {
    const changed = { ...first!, situation: inBoth('Anders') };
    expect(withCase(deck, changed).cases[0]).toBe(changed);
    expect(withCase(deck, changed).cases).toHaveLength(deck.cases.length);
    expect(withCase(deck, { ...first!, id: 'nieuw' }).cases.at(-1)?.id).toBe('nieuw');
  });

  it('takes a case out, and its theme when that was the last', () => {
    const small = { ...deck, cases: deck.cases.slice(0, 6) };
    const without = withoutCase(small, small.cases[5]!.id);
    expect(without.cases).toEqual(small.cases.slice(0, 5));
    expect(small.themes.filter((theme) => !without.themes.includes(theme))).toEqual([deck.themes[1]]);
    expect(withoutCase(deck, first!.id).themes).toEqual(deck.themes);
    expect(withoutCase(deck, 'onbekend')).toEqual(deck);
  });

  it('adds themes and decks, or changes them', () => {
    const theme = { id: 'weer', title: inBoth('Het weer') };
    const more = withTheme(deck, theme);
    expect(more.themes.at(-1)).toBe(theme);
    expect(checkDeck('eigen.json', more, BUNDLED_PROTOCOLS).ok).toBe(true);
    expect(withDeck([deck], more)).toEqual([more]);
    expect(withDeck([deck], { ...deck, id: 'eigen' })).toHaveLength(2);
  });
});
