import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownDecks, readOwnDecks } from '../../src/extension/training-decks';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import { BUNDLED_DECKS } from '../../src/training/decks';
import { readDeck } from '../../src/training/read-deck';
import { freshBrowser } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

const MINE = { ...BUNDLED_DECKS[0]!, id: 'eigen-1', title: { nl: 'Sportdag', en: 'Sports day' } };
/** As they are after a protocol lost its clauses. */
const CHANGED = BUNDLED_PROTOCOLS.map((protocol) => ({ ...protocol, clauses: [] }));
let browser: ReturnType<typeof freshBrowser>;

beforeEach(async () => {
  browser = freshBrowser();
  await ownDecks({ decks: [], unusable: [] }).keep(MINE);
});

describe('a deck of one’s own that a protocol no longer bears', () => {
  it('is still told of, with what is wrong and with its file, and is in order once the protocol is back', async () => {
    const { decks, unusable } = await readOwnDecks(CHANGED);
    expect(decks).toEqual([]);
    expect(unusable).toMatchObject([{ id: 'eigen-1', title: MINE.title, whole: MINE }]);
    expect(unusable[0]!.problems[0]).toMatchObject({ reason: 'unknown_clause' });
    expect(readDeck('set.json', unusable[0]!.content, BUNDLED_PROTOCOLS)).toEqual({ ok: true, deck: MINE });
    expect(await readOwnDecks(BUNDLED_PROTOCOLS)).toEqual({ decks: [MINE], unusable: [] });
  });

  it('goes away when its coach removes it', async () => {
    const own = ownDecks(await readOwnDecks(CHANGED));
    await own.remove('eigen-1');
    expect(await readOwnDecks(CHANGED)).toEqual({ decks: [], unusable: [] });
  });

  it('bears its id for a title where it has none', async () => {
    browser.stored.decks = { version: 1, value: [{ id: 'oud' }] };
    const { unusable } = await readOwnDecks(BUNDLED_PROTOCOLS);
    expect(unusable[0]).not.toHaveProperty('whole');
    expect(unusable).toMatchObject([{ id: 'oud', title: { nl: 'oud', en: 'oud' } }]);
  });
});
