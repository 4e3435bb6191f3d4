import { loadProtocolText } from '../protocol/load';
import type { Protocol } from '../protocol/protocol';
import { browser, type StorageChanges } from './browser';
import type { Refused } from './checked';
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

/** No management, or none that says anything. */
export const NO_POLICY: Policy = { values: {}, protocols: [], refused: [] };

/** Reads what the school's management set. Never rejects: a browser that is not managed has nothing to say. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects when no policy stands.
  const stored = await browser.storage.managed.get(null).catch(() => ({}));
  return policyFrom(stored);
}

/** A policy as the browser gives it, checked value by value. Pure. */
export function policyFrom(stored: unknown): Policy {
  const { value: values, refused } = salvage<PolicyValues>(FILE, POLICY_SCHEMA, stored, {});
  const loaded = (values.protocolFiles ?? []).map((text, index) => protocolAt(index, text));
  return {
    values,
    protocols: loaded.flatMap(({ protocols }) => protocols),
    refused: [...refused, ...loaded.flatMap((one) => one.refused)],
  };
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

function protocolAt(index: number, text: string): Pick<Policy, 'protocols' | 'refused'> {
  const at = `protocolFiles[${index}]`;
  const loaded = loadProtocolText(FILE, text);
  if (loaded.ok) return { protocols: [loaded.protocol], refused: [] };
  const refused = loaded.problems.map((problem) => ({
    ...problem,
    path: `${at}: ${problem.path}`,
    value: text,
  }));
  return { protocols: [], refused };
}
