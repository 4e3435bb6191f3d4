import type { Dismissal } from '../analyser/dismissed';
import { type ClassList, NO_CLASS_LIST } from '../class-list/class-list';
import { loadProtocol } from '../protocol/load';
import type { Protocol } from '../protocol/protocol';
import { APPROVAL_SCHEMA, type Approval } from '../review/approval';
import { REGISTER_SCHEMA, type RegisterEntry } from '../review/register';
import { eachItem, joined, listBy } from './checked';
import {
  ADDED_HOST_SCHEMA,
  CLASS_LIST_SCHEMA,
  DISMISSAL_SCHEMA,
  NAMED_SCHEMA,
  type Named,
} from './data-schemas';
import { kept } from './kept';
import { freeProtocols } from './load-protocols';
import { salvage } from './salvage';
import { store } from './store';

/** What the author said the check is wrong about, for good. */
export const dismissals = store(kept<readonly Dismissal[]>('dismissals', eachItem(DISMISSAL_SCHEMA), []));

/** How a class list is kept; see `class-list-store`. */
export const CLASS_LIST_KEPT = kept<ClassList>(
  'class-list',
  (file, value) => salvage(file, CLASS_LIST_SCHEMA, value, NO_CLASS_LIST),
  NO_CLASS_LIST,
);

// As strict as a file that is brought in: a backup must not bring what a file could not.
const eachProtocol = listBy((file, items) => {
  const read = items.map((item, index) => ({
    loaded: loadProtocol(file, item),
    value: item,
    placeOf: (path: string) => joined(`[${index}]`, path),
  }));
  return freeProtocols(file, read);
});

/** Protocols of one's own, beside those that come with the extension. */
export const ownProtocols = store(kept<readonly Protocol[]>('protocols', eachProtocol, []));

/** Texts that somebody agreed to. */
export const approvals = store(kept<readonly Approval[]>('approvals', eachItem(APPROVAL_SCHEMA), []));

/** What was decided about drafts, without their texts. */
export const register = store(kept<readonly RegisterEntry[]>('register', eachItem(REGISTER_SCHEMA), []));

/** Sets of cases to practise with. */
export const decks = store(kept<readonly Named[]>('decks', eachItem(NAMED_SCHEMA), []));

/** Hosts of sites that the author added, in the order of the alphabet; stored as they are. */
export const addedHosts = store<readonly string[]>({
  key: 'added-sites',
  empty: [],
  read(stored) {
    const { value, refused } = eachItem<string>(ADDED_HOST_SCHEMA)('added-sites', stored);
    // A site that has become a network since is checked all the same: it is left out, and nothing was damaged.
    return { value, refused: refused.filter(({ reason }) => reason !== 'known_network') };
  },
  write: (hosts) => hosts,
});
