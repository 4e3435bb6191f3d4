import { expect, it } from 'vitest';
import { SITES } from '../../src/sites/index';
import { NETWORK_NAMES } from '../../src/sites/names';

it('every network has a name for people, and nothing else has', () => {
  expect(Object.keys(NETWORK_NAMES)).toEqual(SITES.map(({ id }) => id));
});
