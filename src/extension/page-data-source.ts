import { rosterOf } from '../class-list/class-list';
import { outlineOf } from '../protocol/outline';
import { bundledProtocol } from '../protocol/packs';
import type { Protocol } from '../protocol/protocol';
import { digestOf } from '../review/fingerprint';
import { watchPermissions } from './added-sites';
import { browser, type Sender, type StorageChanges } from './browser';
import { readClassList } from './class-list-store';
import { settingsInForce } from './in-force';
import { looksAlongAt } from './looks-along';
import { sendToTab } from './messaging';
import { GONE_PAGE_DATA, type OwnOutline, type PageData } from './page-data';
import { protocolInForce } from './protocols-in-force';
import { chosenSettings } from './storage';
import { addedHosts, approvals, CLASS_LIST_KEPT, dismissals, ownProtocols } from './stores';

const KEYS = [chosenSettings, dismissals, ownProtocols, approvals, addedHosts]
  .map(({ kept }) => kept.key)
  .concat(CLASS_LIST_KEPT.key);

// Enough to tell one wording of a protocol from the next.
const WORDING_DIGITS = 16;

/** All that a page's content script goes by, as it is now. */
export async function readPageData(): Promise<PageData> {
  const [{ settings, policy }, dismissed, approved] = await Promise.all([
    settingsInForce(),
    dismissals.read(),
    approvals.read(),
  ]);
  const list = await readClassList(settings.keepClassList);
  const own = bundledProtocol(settings.protocol) ? undefined : await protocolInForce(settings.protocol);
  return {
    settings,
    roster: rosterOf({ people: [...(policy.values.people ?? []), ...list.people] }),
    dismissals: dismissed,
    approvals: approved,
    ...(own && { ownProtocol: await ownOutlineOf(own) }),
  };
}

async function ownOutlineOf(protocol: Protocol): Promise<OwnOutline> {
  const digest = await digestOf(JSON.stringify(protocol));
  return { ...outlineOf(protocol), wording: digest.slice(0, WORDING_DIGITS) };
}

/** What the script in a page or frame goes by. Names go only where the extension looks along. */
export async function pageDataFor(sender: Sender): Promise<PageData> {
  return (await looksAlongAt(sender)) ? readPageData() : GONE_PAGE_DATA;
}

/** Tells when what pages go by has changed, until the signal. */
export function watchPageData(onChange: () => void, signal?: AbortSignal): void {
  const listener = (changes: StorageChanges, area: string): void => {
    if (area === 'managed' || KEYS.some((key) => key in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Tells every page when what it goes by has changed. Pages hear nothing of the storage themselves. */
export function announcePageData(): void {
  watchPageData(() => void tellPages());
  watchPermissions(() => void tellPages());
}

async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs have no script of ours, and nobody there answers.
  const told = tabs.map(({ id }) => id !== undefined && sendToTab(id, 'page-data-changed', undefined));
  await Promise.allSettled(told);
}
