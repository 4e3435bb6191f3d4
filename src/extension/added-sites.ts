import { browser, type StorageChanges } from './browser';
import { readPolicy } from './policy';
import { addedHosts } from './stores';

const REGISTRATION = 'added-sites';

/** A site that the school added, and whether the browser still allows us there. */
export interface AddedSite {
  readonly host: string;
  readonly permitted: boolean;
  /** Added by the school's management: the author cannot take it out. */
  readonly forced?: true;
}

/** The sites that were added, each with what the browser says of it now. */
export async function readAddedSites(): Promise<readonly AddedSite[]> {
  const [added, { values }] = await Promise.all([addedHosts.read(), readPolicy()]);
  const forced = values.addedSites ?? [];
  return Promise.all(
    [...new Set([...forced, ...added])].toSorted().map(async (host) => ({
      host,
      permitted: await browser.permissions.contains({ origins: [patternOf(host)] }),
      ...(forced.includes(host) && { forced: true }),
    })),
  );
}

/**
 * Adds a site and asks for permission, at once: browsers only ask in answer to a click. Stored first, for the question
 * may close the popup that asks it; what is refused is taken out again.
 */
export async function addSite(host: string): Promise<void> {
  const asked = browser.permissions.request({ origins: [patternOf(host)] });
  let known: readonly string[] = [];
  await addedHosts.change((now) => {
    known = now;
    return [...new Set([...now, host])].toSorted();
  });
  if (!(await asked) && !known.includes(host)) await forget(host);
}

/** Takes a site out, and gives its permission back. */
export async function removeSite(host: string): Promise<void> {
  await forget(host);
  // What the school's own management allowed cannot be given back; the site is out all the same.
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
}

let registering: Promise<void> = Promise.resolve();

/** Makes the content script run on the added sites that the browser allows, and on no others; one call after another. */
export function registerAddedSites(): Promise<void> {
  registering = registering.then(registerNow, registerNow);
  return registering;
}

/** Tells when the added sites may have changed: by storage or by permission, also outside the extension. */
export function watchAddedSites(onChange: () => void): void {
  watchPermissions(onChange);
  browser.storage.onChanged.addListener((changes: StorageChanges, area: string) => {
    if (area === 'managed' || (area === 'local' && changes[addedHosts.kept.key])) onChange();
  });
}

/** Tells when the browser allows us on more sites or on fewer. */
export function watchPermissions(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}

async function registerNow(): Promise<void> {
  const sites = await readAddedSites();
  const matches = sites.filter(({ permitted }) => permitted).map(({ host }) => patternOf(host));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length > 0) await browser.scripting.registerContentScripts([{ ...registration(), matches }]);
}

/** As the manifest has it for the networks. */
function registration() {
  const [networks] = browser.runtime.getManifest().content_scripts ?? [];
  return {
    id: REGISTRATION,
    js: (networks?.js ?? []).map(withinExtension),
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  } as const;
}

/** Firefox gives the manifest's files with their whole address, and registers none by it. */
function withinExtension(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
}

async function forget(host: string): Promise<void> {
  await addedHosts.change((now) => now.filter((each) => each !== host));
}

function patternOf(host: string): string {
  return `https://${host}/*`;
}
