import { expect, it } from 'vitest';
import { differenceOf } from '../../src/review/difference';

it.each([
  ['Trots op [naam] uit groep 5', 'Trots op een leerling uit groep 5', '-[naam] +een leerling '],
  ['Dag allemaal', 'Dag allemaal', ''],
  ['', 'Nieuw bericht', '+Nieuw bericht'],
  ['Wat een lol was dat, tot morgen!', 'Wat was dat leuk, tot morgen!', '-een lol + leuk'],
])('tells what was changed from %j to %j', (old, now, said) => {
  const pieces = differenceOf(old, now);
  expect(
    pieces
      .filter((piece) => piece.in !== 'new')
      .map(({ text }) => text)
      .join(''),
  ).toBe(old);
  expect(
    pieces
      .filter((piece) => piece.in !== 'old')
      .map(({ text }) => text)
      .join(''),
  ).toBe(now);
  const changes = pieces.filter((piece) => piece.in !== 'both');
  expect(changes.map((piece) => (piece.in === 'old' ? '-' : '+') + piece.text).join('')).toBe(said);
});
