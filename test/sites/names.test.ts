import { expect, it } from 'vitest';
import { SITES } from '../../src/sites/index';

it('every network has a name for people', () => {
  for (const { id, name } of SITES) expect(name?.toLowerCase()).toBe(id);
});
