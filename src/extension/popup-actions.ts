import { hostFrom } from '../sites/added';
import { siteForHost } from '../sites/index';
import type { Contact } from '../views/choices';
import { contactLink } from '../views/contact-link';
import type { Destination } from '../views/popup/props';
import { addSite } from './added-sites';
import { browser } from './browser';
import { hasPage, openPage } from './pages';

const PAGES: readonly Destination[] = ['protocol', 'review', 'training', 'settings'];

/** Where the popup can lead in this build. */
export const destinations: readonly Destination[] = [...PAGES.filter(hasPage), 'incident'];

/** Goes there in a tab of its own. A leak is reported where the school wants it; otherwise the steps to take are shown. */
export async function goTo(destination: Destination, incident: Contact): Promise<void> {
  if (destination !== 'incident') return openPage(destination);
  const address = contactLink(incident);
  if (!address) return openPage('protocol', 'info-incident');
  await browser.tabs.create({ url: address });
}

/** Adds the site of an address as somebody wrote it; tells why it cannot. */
export function add(written: string): 'invalid' | 'known' | undefined {
  const host = hostFrom(written);
  if (!host) return 'invalid';
  if (siteForHost(host)) return 'known';
  void addSite(host);
  return undefined;
}
