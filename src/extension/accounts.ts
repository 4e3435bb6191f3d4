import { networkOf } from '../sites/index';
import type { Site } from '../sites/site';
import type { Settings } from './settings';

/** What an account is remembered by: `x:@jufsanne`; where the page shows none, the network alone. */
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
      const told = accounts()[accountKey(site, context.accountName)];
      return told ? { ...context, account: told } : context;
    },
  };
}
