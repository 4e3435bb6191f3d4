import { describe, expect, it } from 'vitest';
import { BUNDLED_PROTOCOLS } from '../../../src/protocol/packs';
import type { Deck } from '../../../src/training/deck';
import { BUNDLED_DECKS } from '../../../src/training/decks';
import { checkDeck } from '../../../src/training/read-deck';
import {
  attachmentsFrom,
  besideOthers,
  copyOf,
  inBothLanguages,
  mayGo,
  newDeck,
  withNewCase,
  withNewTheme,
  withoutLost,
  withoutTheme,
} from '../../../src/views/training/deck-draft';

const WHERE = { protocol: 'konot', site: 'bluesky' };
const empty = newDeck(WHERE);

describe('a deck that is being made', () => {
  it('needs nothing but its words and a clause to be in order', () => {
    const [one] = empty.cases;
    const nl = (text: string) => ({ nl: text, en: '' });
    const filled: Deck = {
      ...empty,
      title: nl('Sportdag'),
      themes: [{ ...empty.themes[0]!, title: nl('Buiten') }],
      cases: [
        {
          ...one!,
          situation: nl('Na de sportdag.'),
          draft: { ...one!.draft, text: 'Wat een zon!' },
          clauses: ['konot-2.g1'],
          why: nl('Niemand is herkenbaar.'),
        },
      ],
    };
    expect(checkDeck('deck', empty, BUNDLED_PROTOCOLS).ok).toBe(false);
    const read = checkDeck('deck', inBothLanguages(filled), BUNDLED_PROTOCOLS);
    expect(read).toMatchObject({ ok: true, deck: { title: { en: 'Sportdag' } } });
  });

  it('gets names of its own for everything that is added', () => {
    const grown = withNewTheme(withNewCase(withNewCase(empty, WHERE), WHERE));
    expect(grown.cases.map(({ id }) => id)).toEqual(['bericht-1', 'bericht-2', 'bericht-3']);
    expect(new Set(grown.themes.map(({ id }) => id)).size).toBe(2);
    const [staff] = BUNDLED_DECKS;
    const copy = copyOf(staff!);
    expect(new Set([staff!.id, copy.id, copyOf(staff!).id, newDeck(WHERE).id, empty.id]).size).toBe(5);
    expect(copy.cases).toBe(staff!.cases);
  });

  it('loses a theme that no case uses, and never its last', () => {
    const [first] = empty.themes;
    const grown = withNewTheme(empty);
    const [, added] = grown.themes;
    expect([first!, added!].map((theme) => mayGo(theme, grown))).toEqual([false, true]);
    expect(withoutTheme(grown, added!)).toEqual(empty);
    expect(mayGo(first!, { ...empty, cases: [] })).toBe(false);
  });

  it('goes on where its last case plays', () => {
    const [first] = empty.cases;
    const moved = { ...first!, protocol: 'loket', draft: { ...first!.draft, site: 'x' } };
    const [, next] = withNewCase({ ...empty, cases: [moved] }, WHERE).cases;
    expect(next).toMatchObject({ protocol: 'loket', draft: { site: 'x' } });
    const [only] = withNewCase({ ...empty, cases: [] }, WHERE).cases;
    expect(only).toMatchObject({ protocol: 'konot', draft: { site: 'bluesky' } });
  });

  it('is opened without the clauses and protocols that are gone, so that the form asks for others', () => {
    const [first] = BUNDLED_DECKS[0]!.cases;
    const lost = [
      { ...first!, clauses: ['konot.weg', ...first!.clauses] },
      { ...first!, protocol: 'zeester' },
    ];
    const [one, other] = withoutLost({ ...empty, cases: lost }, BUNDLED_PROTOCOLS, WHERE).cases;
    expect(one).toEqual(first);
    expect(other).toEqual({ ...first, protocol: 'konot', clauses: [] });
  });

  it('comes from a file in the place of no other, and only once', () => {
    const mine: Deck = { ...BUNDLED_DECKS[0]!, id: 'eigen-1' };
    const theirs: Deck = { ...BUNDLED_DECKS[1]!, id: 'eigen-1' };
    expect(besideOthers(theirs, [], [])).toBe(theirs);
    const beside = besideOthers(theirs, [mine], ['eigen-1'])!;
    expect(beside.id).not.toBe('eigen-1');
    expect(beside.cases).toBe(theirs.cases);
    expect(besideOthers(theirs, [mine, beside], ['eigen-1', beside.id])).toBeUndefined();
    expect(besideOthers({ ...mine }, [mine], ['eigen-1'])).toBeUndefined();
  });

  it('knows attachments by their names, and keeps what was known of one', () => {
    const before = [{ kind: 'image', name: 'klas.jpg', alt: 'De klas' }] as const;
    expect(attachmentsFrom('klas.jpg\n\n film.mp4 \nlied.mp3\nbrief.pdf\ngroepsfoto', before)).toEqual([
      before[0],
      { kind: 'video', name: 'film.mp4' },
      { kind: 'audio', name: 'lied.mp3' },
      { kind: 'document', name: 'brief.pdf' },
      { kind: 'image', name: 'groepsfoto' },
    ]);
  });
});
