import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** What a host answers to one request. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Answers for the addresses that have a page, undefined for all others. */
export type Answers = (address: string) => Answer | undefined;

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Which page stands at which hosts, and what its script is. */
const PAGES = [
  {
    hosts: ['www.facebook.com', 'web.facebook.com', 'www.messenger.com'],
    html: 'test/pages/facebook/index.html',
    script: 'test/pages/facebook/main.ts',
  },
  {
    hosts: ['editors.example'],
    html: 'test/pages/editors/index.html',
    script: 'test/pages/editors/main.ts',
  },
  { hosts: ['x.com', 'twitter.com'], html: 'test/pages/x/index.html', script: 'test/pages/x/main.tsx' },
] as const;

let built: Promise<Answers> | undefined;

/** Builds the pages with their real editors, once for each run of a test file. */
export function buildPages(): Promise<Answers> {
  built ??= answersOf();
  return built;
}

/** One self-contained script from a module of the repository and all that it imports; `name` is its global. */
export async function bundle(entry: string, name = 'page'): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    // The test runner says that this is no production build; React's own production build knows no other JSX.
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled`);
  return output.output[0].code;
}

async function answersOf(): Promise<Answers> {
  const hosts = new Map<string, { html: string; script: string }>();
  for (const page of PAGES) {
    const built = { html: readFileSync(join(ROOT, page.html), 'utf8'), script: await bundle(page.script) };
    for (const host of page.hosts) hosts.set(host, built);
  }
  return (address) => {
    const { host, pathname, protocol } = new URL(address);
    const page = protocol === 'https:' ? hosts.get(host) : undefined;
    if (!page) return undefined;
    if (pathname === '/favicon.ico') return { status: 204, contentType: 'image/x-icon', body: '' };
    if (pathname === '/page.js') return ok('text/javascript; charset=utf-8', page.script);
    return ok('text/html; charset=utf-8', page.html);
  };
}

function ok(contentType: string, body: string): Answer {
  return { status: 200, contentType, body };
}
