import { fileURLToPath } from 'node:url';
import { levelsPaired } from '../src/analyser/lexicon/levels';
import { FEATURES, learnedRules, learnedWeights, NAMES, TERMS } from '../src/analyser/lexicon/lists';
import { deflated, packed, packedWords } from './pack-lists';

/**
 * What vite needs so that the lexicon goes into the content script packed. Alias and constants, as the build of a content
 * script that stands alone takes over these from the configuration, and no plugins.
 */
export const packedLexicon = {
  alias: [
    {
      find: /^\.{1,2}\/(?:lexicon\/)?lists$/,
      replacement: fileURLToPath(new URL('../src/analyser/lexicon/packed-lists.ts', import.meta.url)),
    },
  ],
  define: {
    PACKED_TERMS: JSON.stringify(packed(TERMS)),
    PACKED_NAMES: JSON.stringify(packed(NAMES)),
    PACKED_FEATURES: JSON.stringify(packedWords(FEATURES)),
    PACKED_LEVELS: JSON.stringify(deflated(levelsPaired(learnedWeights().levels))),
    LEARNED_RULES: JSON.stringify(learnedRules()),
  },
};
