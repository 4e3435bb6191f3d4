import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build, type Rollup } from 'vite';

/** The practice page's address: a network's, so that the extension runs there just as it was built. */
export const PRACTICE_URL = 'https://www.facebook.com/oefenen';

const FOLDER = join(import.meta.dirname, 'practice');

/** Serves the practice page in this browser; every other address is unreachable. */
export async function servePractice(context: BrowserContext): Promise<void> {
  const page = await practicePage();
  const portrait = read('portrait.svg');
  await context.route(/^https?:/, (route) => {
    const url = route.request().url();
    if (url === PRACTICE_URL) return route.fulfill({ contentType: 'text/html', body: page });
    if (url.endsWith('/portrait.svg')) return route.fulfill({ contentType: 'image/svg+xml', body: portrait });
    return route.abort('internetdisconnected');
  });
}

/** The page with its styles and its program in it. */
async function practicePage(): Promise<string> {
  const program = await bundled(join(FOLDER, 'page.ts'));
  return read('page.html')
    .replace('/* styles */', () => read('page.css'))
    .replace('/* program */', () => program.replaceAll('</script', '<\\/script'));
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'practice' } },
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  if (!output) throw new Error('The practice page could not be built.');
  return output.output[0].code;
}

function read(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}
