import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { packedLexicon } from './scripts/packed-lexicon';
import { pageTexts } from './scripts/page-texts';

/** What the extension is built for; given as `vite build --mode chrome|firefox`. */
type Target = 'chrome' | 'firefox';

// Each page of the extension stands in a folder of its name. The popup is in the manifest as well.
const VIEWS = new URL('src/views/', import.meta.url);
const PAGES = readdirSync(VIEWS).filter((name) => existsSync(new URL(`${name}/${name}.html`, VIEWS)));

const CONTENT_SCRIPT = 'src/extension/content.ts';

/** The one manifest, with what the target does not know taken out. */
function manifestFor(target: Target): ManifestV3Export {
  const { key, browser_specific_settings, minimum_chrome_version, background, storage, ...shared } =
    JSON.parse(readFileSync(new URL('manifest.json', import.meta.url), 'utf8'));
  if (target === 'chrome') return { ...shared, key, minimum_chrome_version, background, storage };
  // Firefox asks for no schema of a policy, and knows no service workers: the same module runs as an event page.
  const scripts = { scripts: [background.service_worker], type: background.type };
  return { ...shared, browser_specific_settings, background: scripts };
}

function targetOf(mode: string): Target {
  return mode === 'firefox' ? 'firefox' : 'chrome';
}

export default defineConfig(({ mode }) => ({
  plugins: [
    crx({
      manifest: manifestFor(targetOf(mode)),
      browser: targetOf(mode),
      // Self-contained: it runs before the page's own scripts, and the page can fetch nothing of ours.
      contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
    }),
  ],
  resolve: { alias: [...packedLexicon.alias, ...pageTexts.alias] },
  define: {
    'process.env.NODE_ENV': JSON.stringify('production'),
    ...packedLexicon.define,
    ...pageTexts.define,
    EXTENSION_PAGES: JSON.stringify(PAGES),
  },
  build: {
    outDir: `dist/${targetOf(mode)}`,
    emptyOutDir: true,
    target: ['chrome120', 'firefox140'],
    minify: true,
    sourcemap: false,
    // The polyfill would fetch, and our own policy allows no connection.
    modulePreload: false,
    rollupOptions: { input: PAGES.map((name) => `src/views/${name}/${name}.html`) },
  },
}));
