import { build } from 'vite';
import { packedLexicon } from '../../scripts/packed-lexicon';

/** Builds the check as the content script holds it: minified, its lexicon packed. */
export async function buildChecked(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: packedLexicon.alias },
    define: packedLexicon.define,
    ssr: { noExternal: true },
    build: {
      ssr: 'test/bench/checked.ts',
      outDir: '.cache/bench',
      emptyOutDir: true,
      minify: true,
      target: 'node20',
    },
  });
}
