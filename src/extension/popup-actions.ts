import type { Contact } from '../views/choices';
import { contactLink } from '../views/contact-link';
import type { Destination } from '../views/popup/props';
import { browser } from './browser';
import { hasPage, openPage } from './pages';

const PAGES: readonly Destination[] = ['protocol', 'review', 'training', 'settings', 'self-check'];

/** Where the popup can lead in this build. */
export const destinations: readonly Destination[] = [...PAGES.filter(hasPage), 'incident'];

/** Goes there in a tab of its own. A leak is reported where the school wants it; otherwise the steps to take are shown. */
export async function goTo(destination: Destination, incident: Contact): Promise<void> {
  if (destination !== 'incident') return openPage(destination);
  const address = contactLink(incident);
  if (!address) return openPage('protocol', 'info-incident');
  await browser.tabs.create({ url: address });
}
