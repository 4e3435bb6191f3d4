import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BUNDLED_PROTOCOLS, bundledProtocol } from '../../src/protocol/packs';
import { doubtsAbout } from '../../src/training/doubts';
import { readDeck } from '../../src/training/read-deck';

it('the example in the document about decks is a good deck', () => {
  const text = readFileSync('docs/training-deck.md', 'utf8');
  const [, example = ''] = /```json\n(.*?)```/s.exec(text) ?? [];
  const read = readDeck('training-deck.md', example, BUNDLED_PROTOCOLS);
  expect(read).toMatchObject({ ok: true });
  const cases = read.ok ? read.deck.cases : [];
  expect(cases).toHaveLength(1);
  for (const one of cases) expect(doubtsAbout(one, bundledProtocol(one.protocol)!)).toEqual([]);
});
