import { fileURLToPath } from 'node:url';
import nl from '../public/_locales/nl/messages.json';

/** What the texts of the extension's own pages begin with; those of the popup too. */
export const OWN_PAGES = [
  ...['popup', 'protocol', 'theme', 'info', 'contacts', 'welcome', 'setting', 'settings', 'forced'],
  ...['review', 'training', 'self_check', 'class_list', 'unrecognised'],
];

/**
 * What vite needs so that the script in the page holds the texts of its own views only. Alias and constants, as for the
 * lexicon.
 */
export const pageTexts = {
  alias: [
    {
      find: /^\.\/dutch$/,
      replacement: fileURLToPath(new URL('../src/views/dutch-in-page.ts', import.meta.url)),
    },
  ],
  define: { TEXTS_IN_PAGE: JSON.stringify(textsInPage()) },
};

function textsInPage(): Record<string, { readonly message: string }> {
  const elsewhere = new RegExp(`^(${OWN_PAGES.join('|')})(_|$)`);
  return Object.fromEntries(Object.entries(nl).filter(([key]) => !elsewhere.test(key)));
}
