import type { Protocol } from '../protocol/protocol';
import { withoutThose } from '../views/account-keys';
import type { Settings } from '../views/choices';
import { withDefaults } from './chosen';
import { latest } from './latest';
import { type Policy, readPolicy, watchPolicy } from './policy';
import type { PolicyValues } from './policy-schema';
import type { Chosen } from './settings-schema';
import { chosenSettings } from './storage';
import { ownProtocols } from './stores';

/** What holds: the defaults, over them what the author chose, over that what the school's management set. */
export interface InForce {
  readonly settings: Settings;
  /** Paths of what the author cannot change; ask with `isForced`. */
  readonly forced: ReadonlySet<string>;
  readonly policy: Policy;
}

// Of these each entry is set on its own; of all others the whole.
const BY_ENTRY = ['accounts', 'contacts', 'disclaimers', 'rules'] as const;

/** The settings that hold now, and which of them the school's management set. */
export async function settingsInForce(): Promise<InForce> {
  const [chosen, policy, own] = await Promise.all([chosenSettings.read(), readPolicy(), ownProtocols.read()]);
  return inForce(chosen, policy, own);
}

/** Tells what holds each time the author or the school's management changed something, until the signal. */
export function watchInForce(signal: AbortSignal, onChange: (now: InForce) => void): void {
  const again = latest(settingsInForce, (now) => signal.aborted || onChange(now));
  chosenSettings.watch(signal, again);
  ownProtocols.watch(signal, again);
  watchPolicy(signal, again);
}

/** What holds when this was chosen and that was set; a protocol's contacts of whom neither says anything. Pure. */
export function inForce(chosen: Chosen, policy: Policy, own: readonly Protocol[] = []): InForce {
  const {
    skipWelcome: _welcome,
    addedSites: _sites,
    protocolFiles: _files,
    people: _people,
    terms,
    ...set
  } = policy.values;
  const merged: Record<string, unknown> = { ...chosen, ...set };
  for (const key of BY_ENTRY) merged[key] = { ...chosen[key], ...set[key] };
  // However the author wrote it, the account is the one of which the management tells.
  merged.accounts = {
    ...withoutThose(chosen.accounts ?? {}, Object.keys(set.accounts ?? {})),
    ...set.accounts,
  };
  const id = merged.protocol;
  const protocol = [...policy.protocols, ...own].find((one) => one.id === id);
  merged.contacts = { ...protocol?.contacts, ...chosen.contacts, ...set.contacts };
  merged.terms = {
    flag: [...(terms?.flag ?? []), ...(chosen.terms?.flag ?? [])],
    allow: [...(terms?.allow ?? []), ...(chosen.terms?.allow ?? [])],
  };
  return { settings: withDefaults(merged as Chosen), forced: forcedBy(set), policy };
}

// The school's own terms stand beside the author's, so that these stay free.
function forcedBy(set: PolicyValues): ReadonlySet<string> {
  const paths = Object.entries(set).flatMap(([key, value]) =>
    (BY_ENTRY as readonly string[]).includes(key)
      ? Object.keys(value as object).map((entry) => `${key}.${entry}`)
      : [key],
  );
  return new Set(paths);
}
