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
export type Answers = (address: string) => Promise<Answer | undefined>;

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
  {
    hosts: ['fixes.example'],
    html: 'test/pages/fixes/index.html',
    script: 'test/pages/fixes/main.tsx',
  },
  {
    hosts: ['www.instagram.com'],
    html: 'test/pages/instagram/index.html',
    script: 'test/pages/instagram/main.ts',
  },
  {
    hosts: ['www.linkedin.com'],
    html: 'test/pages/linkedin/index.html',
    script: 'test/pages/linkedin/main.ts',
  },
  {
    hosts: ['web.whatsapp.com'],
    html: 'test/pages/whatsapp/index.html',
    script: 'test/pages/whatsapp/main.ts',
  },
  {
    hosts: ['bsky.app'],
    html: 'test/pages/bluesky/index.html',
    script: 'test/pages/bluesky/main.ts',
  },
  {
    hosts: ['mastodon.example'],
    html: 'test/pages/mastodon/index.html',
    script: 'test/pages/mastodon/main.ts',
  },
  {
    hosts: ['school.example', 'app.socialschools.eu'],
    html: 'test/pages/school/index.html',
    script: 'test/pages/school/main.ts',
  },
  {
    hosts: ['www.threads.com', 'www.threads.net'],
    html: 'test/pages/threads/index.html',
    script: 'test/pages/threads/main.ts',
  },
  {
    hosts: ['www.tiktok.com'],
    html: 'test/pages/tiktok/index.html',
    script: 'test/pages/tiktok/main.tsx',
  },
  {
    hosts: ['www.youtube.com', 'studio.youtube.com'],
    html: 'test/pages/youtube/index.html',
    script: 'test/pages/youtube/main.ts',
  },
  { hosts: ['x.com', 'twitter.com'], html: 'test/pages/x/index.html', script: 'test/pages/x/main.tsx' },
] as const;

const bundles = new Map<string, Promise<string>>();

/** What the networks' hosts answer. A page is built with its real editors when it is first asked for. */
export const answerFromPages: Answers = async (address) => {
  const { host, pathname, protocol } = new URL(address);
  const page = PAGES.find(({ hosts }) => (hosts as readonly string[]).includes(host));
  if (!page || protocol !== 'https:') return undefined;
  if (pathname === '/favicon.ico') return { status: 204, contentType: 'image/x-icon', body: '' };
  if (pathname !== '/page.js')
    return ok('text/html; charset=utf-8', readFileSync(join(ROOT, page.html), 'utf8'));
  const script = bundles.get(page.script) ?? bundle(page.script);
  bundles.set(page.script, script);
  return ok('text/javascript; charset=utf-8', await script);
};

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

function ok(contentType: string, body: string): Answer {
  return { status: 200, contentType, body };
}
