import { fileURLToPath } from 'node:url';
import nl from '../public/_locales/nl/messages.json';
import { outlineOf } from '../src/protocol/outline';
import { BUNDLED_PROTOCOLS } from '../src/protocol/packs';
import { packedText } from './pack-lists';

/** What the texts begin with that are not read in a network's page: those of our own pages, the menu and the command line. */
export const OWN_PAGES = [
  ...['popup', 'protocol', 'theme', 'info', 'contacts', 'contact', 'welcome', 'role', 'audience', 'kind'],
  ...[
    'setting',
    'settings',
    'forced',
    'language',
    'protocols',
    'class_list',
    'self_check',
    'status',
    'unrecognised',
  ],
  ...['review', 'calendar', 'handover', 'handed', 'decide', 'decision', 'register', 'training', 'tip'],
  ...['menu', 'cli', 'file', 'extension_description'],
];

/** The bundled protocols without their texts, made small. */
export const PACKED_OUTLINES = packedText(JSON.stringify(BUNDLED_PROTOCOLS.map(outlineOf)));

/**
 * What vite needs so that the script in the page holds the texts of its own views only, and the protocols without
 * theirs. Alias and constants, as for the lexicon.
 */
export const pageTexts = {
  alias: [
    {
      find: /^\.\/dutch$/,
      replacement: fileURLToPath(new URL('../src/views/dutch-in-page.ts', import.meta.url)),
    },
  ],
  define: {
    TEXTS_IN_PAGE: JSON.stringify(textsInPage()),
    PACKED_OUTLINES: JSON.stringify(PACKED_OUTLINES),
  },
};

function textsInPage(): Record<string, { readonly message: string }> {
  const elsewhere = new RegExp(`^(${OWN_PAGES.join('|')})(_|$)`);
  return Object.fromEntries(Object.entries(nl).filter(([key]) => !elsewhere.test(key)));
}
