import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const STATES = ['calm', 'look', 'stop', 'off'] as const;
const SIZES = [16, 32, 48, 128];

const source = readFileSync(new URL('../assets/icon.svg', import.meta.url), 'utf8');
const folder = new URL('../public/icons/', import.meta.url);

/** The drawing with one state's group left in. */
function drawingOf(state: string): string {
  return source.replace(/<g id="(\w+)">[\s\S]*?<\/g>/g, (group, id: string) => (id === state ? group : ''));
}

mkdirSync(folder, { recursive: true });
for (const state of STATES) {
  for (const size of SIZES) {
    const image = new Resvg(drawingOf(state), { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(new URL(`${state}-${size}.png`, folder), image.asPng());
  }
}
console.log(`${STATES.length * SIZES.length} icons in public/icons`);
