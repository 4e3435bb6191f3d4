import { loadProtocolText } from '../protocol/load';
import { BUNDLED_PROTOCOLS } from '../protocol/packs';
import type { Reason } from '../protocol/problem';
import type { Protocol } from '../protocol/protocol';
import { isOffWithoutReason } from '../protocol/rule-choices';
import { SITES } from '../sites/index';
import { browser, type StorageChanges } from './browser';
import type { Checked, Refused } from './checked';
import { freeProtocols } from './load-protocols';
import { POLICY_SCHEMA, type PolicyValues } from './policy-schema';
import { salvage } from './salvage';

/** What the school's management set, as far as it is in order. */
export interface Policy {
  readonly values: PolicyValues;
  /** The protocols in `protocolFiles`. */
  readonly protocols: readonly Protocol[];
  /** What was refused, each on its own. */
  readonly refused: readonly Refused[];
}

/** What it is called where something is wrong with it. */
const FILE = 'policy';

/** Known by these ids; of a site that was added the host is known, which has a dot. */
const NETWORKS = SITES.map(({ id }) => id);

/** Reads what the school's management set. Never rejects: a browser that is not managed has nothing to say. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects when no policy stands.
  const stored = await browser.storage.managed.get(null).catch(() => ({}));
  return policyFrom(stored);
}

/** A policy as the browser gives it, checked value by value. Pure. */
export function policyFrom(stored: unknown): Policy {
  const { value, refused } = salvage<PolicyValues>(FILE, POLICY_SCHEMA, stored, {});
  const loaded = loadedFrom(value.protocolFiles ?? []);
  const { value: values, refused: wrong } = withoutUnknown(value, loaded.value);
  return { values, protocols: loaded.value, refused: [...refused, ...loaded.refused, ...wrong] };
}

/** Whether the school's management says anything at all. */
export function isManaged({ values, refused }: Policy): boolean {
  return Object.keys(values).length > 0 || refused.length > 0;
}

/** Calls when the policy has changed, until the signal. */
export function watchPolicy(signal: AbortSignal, onChange: () => void): void {
  const listener = (_: StorageChanges, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function loadedFrom(files: readonly string[]): Checked<readonly Protocol[]> {
  const read = files.map((text, index) => ({
    loaded: loadProtocolText(FILE, text),
    value: text,
    placeOf: (path: string) => `protocolFiles[${index}]: ${path}`,
  }));
  return freeProtocols(FILE, read);
}

// What the schema cannot see: a protocol or network that is not there, a child's protection off in silence.
function withoutUnknown(values: PolicyValues, brought: readonly Protocol[]): Checked<PolicyValues> {
  const { protocol, rules, sitesOff = [], ...others } = values;
  const known = [...BUNDLED_PROTOCOLS, ...brought].map(({ id }) => id);
  const isKnown = protocol === undefined || known.includes(protocol);
  const choices = Object.entries(rules ?? {});
  const silent = choices.filter(([rule, choice]) => isOffWithoutReason(rule, choice));
  const isSite = (site: string): boolean => site.includes('.') || NETWORKS.includes(site);
  return {
    value: {
      ...others,
      ...(protocol !== undefined && isKnown && { protocol }),
      ...(rules && { rules: Object.fromEntries(choices.filter((choice) => !silent.includes(choice))) }),
      ...(values.sitesOff && { sitesOff: sitesOff.filter(isSite) }),
    },
    refused: [
      ...(isKnown ? [] : [refusal('protocol', 'not_allowed', protocol, known)]),
      ...silent.map(([rule]) => refusal(`rules.${rule}.reason`, 'missing', 'off')),
      ...sitesOff.flatMap((site, index) =>
        isSite(site) ? [] : [refusal(`sitesOff[${index}]`, 'not_allowed', site, NETWORKS)],
      ),
    ],
  };
}

function refusal(path: string, reason: Reason, found: string, allowed: readonly string[] = []): Refused {
  return { file: FILE, path, reason, found, allowed: allowed.join(', '), value: found };
}
