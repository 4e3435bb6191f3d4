import { visibleElements } from './dom';
import { readEditorText } from './editor-text';
import type { Box, PageContext, Site } from './site';

/** The network that a text is taken to be meant for until somebody says otherwise. */
export const USUAL_NETWORK = 'facebook';

const OWN_PAGE = 'own-page';

/**
 * A page of the extension itself, with compose boxes of our own making: an editor has `data-compose` with a name,
 * what belongs to it stands within `data-compose-scope`, and what would publish it has `data-publishes`.
 * `contextOf` tells what the page knows of a box beside its text.
 */
export function ownPage(contextOf: (box: Box) => PageContext): Site {
  return {
    id: OWN_PAGE,
    hosts: [],
    find: (root) =>
      visibleElements(root, '[data-compose]').map((editor) => ({
        editor,
        scope: editor.closest('[data-compose-scope]') ?? editor,
        key: `${OWN_PAGE}:${editor.dataset.compose}`,
      })),
    read: ({ editor }) => readEditorText(editor),
    context: contextOf,
    publishControls: ({ scope }) => visibleElements(scope, '[data-publishes]'),
    publishes: () => false,
  };
}
