import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawIcons } from '../../scripts/icons';

const FOLDER = join(import.meta.dirname, '..', '..', 'public', 'icons');

it('the icons are those that assets/icon.svg draws', () => {
  const drawn = drawIcons();
  expect(drawn.length).toBe(16);
  expect(readdirSync(FOLDER).sort()).toEqual(drawn.map(({ name }) => name).sort());
  const stale = drawn.filter(({ name, png }) => !png.equals(readFileSync(join(FOLDER, name))));
  expect(stale.map(({ name }) => name)).toEqual([]);
});
