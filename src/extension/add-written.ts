import { hostFrom } from '../sites/added';
import { siteForHost } from '../sites/index';
import { addSite } from './added-sites';

/** Adds the site of an address as somebody wrote it, in answer to a press; tells why it cannot. */
export function addWritten(written: string): 'invalid' | 'known' | undefined {
  const host = hostFrom(written);
  if (!host) return 'invalid';
  if (siteForHost(host)) return 'known';
  void addSite(host);
  return undefined;
}
