import { addedSite } from './added';
import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import type { Site } from './site';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { whatsapp } from './whatsapp';
import { x } from './x';
import { youtube } from './youtube';

/** Every social network we know. */
export const SITES: readonly Site[] = [
  bluesky,
  facebook,
  instagram,
  linkedin,
  threads,
  tiktok,
  whatsapp,
  x,
  youtube,
];

/** How people call the networks, by id; an added site is called by its host. */
export const NETWORK_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  SITES.map(({ id, name = id }) => [id, name]),
);

/** The network that a page's host belongs to. */
export function siteForHost(host: string): Site | undefined {
  return SITES.find((site) => site.hosts.includes(host));
}

/** The most characters that one post may have on a network, by its id; undefined: so many that it does not matter. */
export function roomOn(network: string): number | undefined {
  return [...SITES, mastodon].find(({ id }) => id === network)?.room;
}

/** What accounts on a site belong to: the network, or the host that was added; two schools' sites share no accounts. */
export function networkOf(site: Site): string {
  return SITES.includes(site) ? site.id : (site.hosts[0] ?? site.id);
}

/** The site that a page belongs to; one that is no network of ours was added by the school. */
export function siteOfPage(page: Document): Site {
  const host = hostOf(page);
  return siteForHost(host) ?? addedSite(page, host);
}

/** Whatever the port, as match patterns have it. A frame without an address of its own belongs to the page that made it. */
function hostOf(page: Document): string {
  const { hostname } = page.location;
  const origin = page.defaultView?.origin ?? 'null';
  return hostname || (origin === 'null' ? '' : new URL(origin).hostname);
}
