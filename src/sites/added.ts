import { generic } from './generic';
import { isMastodon, mastodon } from './mastodon';
import type { Root, Site } from './site';

/** A site that can be added with one press, because a school may well use it. */
export interface SuggestedSite {
  /** As protocols name it. */
  readonly id: string;
  readonly name: string;
  readonly host: string;
}

/** Sites of which too little is known for an adapter of their own. */
export const SUGGESTED_SITES: readonly SuggestedSite[] = [
  { id: 'snapchat', name: 'Snapchat', host: 'www.snapchat.com' },
  { id: 'social-schools', name: 'Social Schools', host: 'app.socialschools.eu' },
];

/**
 * The site of a page that the school added. A network with servers everywhere is known by its page, at the moment
 * itself: when the content script starts there is no page to look at yet.
 */
export function addedSite(page: Document, host: string): Site {
  const here = (): Site => (isMastodon(page) ? mastodon : generic);
  return {
    get id() {
      return SUGGESTED_SITES.find((site) => site.host === host)?.id ?? here().id;
    },
    hosts: [host],
    get room() {
      return here().room;
    },
    find: (root: Root) => here().find(root),
    read: (box) => here().read(box),
    context: (box) => here().context(box),
    publishControls: (box) => here().publishControls(box),
    publishes: (box, event) => here().publishes(box, event),
  };
}

// What is stored as an id, with a dot in it.
const HOST = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+$/;

/**
 * The host that somebody wrote as an address ("school.nl", "https://school.nl/nieuws"); undefined when it is no host
 * on the web, or the address is none with https: on others nothing is checked.
 */
export function hostFrom(written: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(written.trim()) ? written.trim() : `https://${written.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && HOST.test(hostname) ? hostname : undefined;
}
