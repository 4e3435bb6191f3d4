import { networkOf } from '../sites/index';
import type { Site } from '../sites/site';
import { accountTold } from '../views/account-keys';
import type { Settings } from './settings';

/** What an account is remembered by: `<network>:@jufsanne`; where the page shows none, the network alone. */
export function accountKey(site: Site, name: string | undefined): string {
  return name ? `${networkOf(site)}:${name}` : networkOf(site);
}

/** A site whose pages tell of an account what the author told of it; what neither tells stays unknown. */
export function withAccounts(site: Site, accounts: () => Settings['accounts']): Site {
  const { hosts, find, read, publishControls, publishes } = site;
  return {
    get id() {
      return site.id;
    },
    ...{ hosts, find, read, publishControls, publishes },
    context(box) {
      const context = site.context(box);
      const key = accountKey(site, context.accountName);
      const account = accountTold(accounts(), key);
      return account ? { ...context, account } : context;
    },
  };
}

/** A site on which there is nothing to check while it is off: no compose box is found, so none is watched and none held. */
export function withOff(site: Site, isOff: () => boolean): Site {
  const { hosts, find, read, context, publishControls, publishes } = site;
  return {
    get id() {
      return site.id;
    },
    ...{ hosts, read, context, publishControls, publishes },
    find: (root) => (isOff() ? [] : find(root)),
  };
}
