import { expect, it } from 'vitest';
import { bundledProtocol } from '../../../src/protocol/packs';
import { AT_FIRST, protocolFor, readingOf } from '../../../src/views/protocol/reading';

const konot = bundledProtocol('konot')!;
const own = { ...konot, id: 'eigen' };
const loket = bundledProtocol('loket')!;
const protocols = [konot, loket, own];
const shown = konot.clauses[0]!.id;

it.each([
  ['a clause that two protocols have stays in the one that was chosen', 'eigen', shown, 'eigen'],
  ['a clause of another protocol is shown in that', 'eigen', loket.clauses[0]!.id, 'loket'],
  ['a section is shown of the one that was chosen', 'loket', 'theme-tone', 'loket'],
  ['without a choice the one that applies is shown', undefined, shown, 'konot'],
])('%s', (_, chosen, place, id) => {
  const reading = readingOf(place, protocols, { ...AT_FIRST, query: 'foto', ...(chosen && { chosen }) });
  expect(reading.query).toBe('');
  expect(protocolFor({ protocols, protocol: 'konot', shown: place }, reading.chosen)?.id).toBe(id);
});
