import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** A picture file: its name in `public/icons` and its bytes. */
export interface Icon {
  readonly name: string;
  readonly png: Buffer;
}

const ROOT = join(import.meta.dirname, '..');
const STATES = ['calm', 'look', 'stop', 'off'];
const SIZES = [16, 32, 48, 128];

/** Every state of the icon in every size, drawn from `assets/icon.svg`. */
export function drawIcons(): readonly Icon[] {
  const source = readFileSync(join(ROOT, 'assets', 'icon.svg'), 'utf8');
  return STATES.flatMap((state) =>
    SIZES.map((size) => ({ name: `${state}-${size}.png`, png: draw(only(state, source), size) })),
  );
}

/** The drawing with one state's group left in. */
function only(state: string, source: string): string {
  return source.replace(/<g id="(\w+)">[\s\S]*?<\/g>/g, (group, id: string) => (id === state ? group : ''));
}

function draw(svg: string, size: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(ROOT, 'public', 'icons');
  mkdirSync(folder, { recursive: true });
  for (const { name, png } of drawIcons()) writeFileSync(join(folder, name), png);
}
