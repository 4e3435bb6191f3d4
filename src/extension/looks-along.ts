import { readAddedSites } from './added-sites';
import type { Sender } from './browser';
import { networkMatches } from './network-matches';

/**
 * Whether the extension looks along in the page or frame that a message came from: on a network, and on a site that was
 * added and that the browser allows. Scripts that run there stay when such a site is taken out.
 */
export async function looksAlongAt(sender: Sender): Promise<boolean> {
  const here = hostOf(sender);
  // A sandboxed frame without an address belongs nowhere; it may be a network's, which must not lose its check.
  if (here === undefined || networkMatches().some(({ host }) => host === here)) return true;
  const added = await readAddedSites();
  return added.some(({ host, permitted }) => host === here && permitted);
}

// A frame without an address of its own, as `about:blank`, has the origin of the page that made it.
function hostOf({ url = '', origin = '' }: Sender): string | undefined {
  const hosts = [url, origin].map((address) => (URL.canParse(address) ? new URL(address).hostname : ''));
  return hosts.find((host) => host !== '');
}
