import { facebook } from './facebook';
import type { Site } from './site';
import { x } from './x';

/** Every social network we know. */
export const SITES: readonly Site[] = [facebook, x];

/** The network that a page's host belongs to. */
export function siteForHost(host: string): Site | undefined {
  return SITES.find((site) => site.hosts.includes(host));
}
