import { fileURLToPath } from 'node:url';
import { learnedRules, learnedWeights, nameLists, termLists } from '../src/analyser/lexicon/lists';
import { packed, packedText } from './pack-lists';

const { features, levels } = learnedWeights();

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
    PACKED_TERMS: JSON.stringify(packed(termLists())),
    PACKED_NAMES: JSON.stringify(packed(nameLists())),
    PACKED_FEATURES: JSON.stringify(packed({ features })),
    PACKED_LEVELS: JSON.stringify(packedText(levels.join('\n'))),
    LEARNED_RULES: JSON.stringify(learnedRules()),
  },
};
