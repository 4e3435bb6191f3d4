import type { Account } from '../compose/view';
import type { Behalf } from '../draft/draft';
import type { Site } from '../sites/site';
import { accountKey } from './accounts';
import { send } from './messaging';

/** Has remembered what the author answers about an account of a site. */
export function accountChooser(site: Site): (account: Account, kind: Behalf) => void {
  return ({ name }, kind) => {
    // What cannot be remembered is asked again.
    send('choose-account', { account: accountKey(site, name), kind }).catch(() => undefined);
  };
}
