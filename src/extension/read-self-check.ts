import { NETWORK_NAMES, siteForHost } from '../sites/index';
import type { CheckedSite, SelfCheck } from '../views/self-check/props';
import { readAddedSites } from './added-sites';
import { browser } from './browser';
import type { InForce } from './in-force';
import { networkMatches } from './network-matches';
import { policyReport } from './policy-report';
import { readSetAside } from './store';

const AREAS = ['local', 'session'] as const;

/** Looks how the extension stands in this browser. */
export async function readSelfCheck({ policy, settings }: InForce): Promise<SelfCheck> {
  const [system, self, networks, added, stored, aside] = await Promise.all([
    browser.runtime.getPlatformInfo(),
    // Not every browser tells.
    browser.management.getSelf().catch(() => undefined),
    readNetworks(settings.sitesOff),
    readAddedSites(),
    readStored(),
    readSetAside(),
  ]);
  return {
    made: new Date().toISOString(),
    version: browser.runtime.getManifest().version,
    id: browser.runtime.id,
    ...(self && { installed: self.installType }),
    browser: browserName(navigator.userAgent),
    system: `${system.os} ${system.arch}`,
    policy: policyReport(policy),
    sites: [
      ...networks,
      ...added.map(({ host, permitted }) => ({ host, permitted, off: settings.sitesOff.includes(host) })),
    ],
    stored,
    setAside: Object.entries(aside).flatMap(([key, found]) =>
      found.map(({ since, refused }) => ({ key, since, count: refused.length })),
    ),
  };
}

/** The browser and its version, by what it tells every site: `Edge 142.0.0.0`. Pure. */
export function browserName(userAgent: string): string {
  const called: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' };
  // The others say that they are Chrome as well.
  const found = /(Edg|OPR|Firefox)\/([\d.]+)/.exec(userAgent) ?? /(Chrome)\/([\d.]+)/.exec(userAgent);
  return found ? `${called[found[1]!] ?? found[1]} ${found[2]}` : userAgent;
}

async function readNetworks(off: readonly string[]): Promise<CheckedSite[]> {
  // Chromium's `contains` knows nothing of content scripts.
  const { origins = [] } = await browser.permissions.getAll();
  return networkMatches().map(({ host, pattern }) => {
    const site = siteForHost(host)?.id ?? '';
    const name = NETWORK_NAMES[site] ?? host;
    return { name, host, permitted: origins.includes(pattern), off: off.includes(site) };
  });
}

/** What is stored under which key, and how much: never the thing itself. */
async function readStored(): Promise<SelfCheck['stored']> {
  const areas = await Promise.all(AREAS.map((area) => browser.storage[area].get(null)));
  return AREAS.flatMap((area, at) =>
    Object.entries(areas[at]!).map(([key, value]) => ({ area, key, size: JSON.stringify(value).length })),
  );
}
