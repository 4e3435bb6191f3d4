import { isMac } from '../compose/insert';
import type { Outside } from '../views/advice/outside';
import { send } from './messaging';

/** What the views in a page have done outside of it. The page learns of neither: addresses are opened by the background. */
export const OUTSIDE: Outside = {
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  open(url) {
    send('open-address', { url }).catch(() => undefined);
  },
  openClause(clause) {
    send('open-clause', { clause }).catch(() => undefined);
  },
};

/** How the author undoes something on this computer. */
export const UNDO_KEYS = isMac() ? '⌘Z' : 'Ctrl+Z';
