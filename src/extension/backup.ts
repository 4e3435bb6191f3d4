import * as v from 'valibot';
import { because, text } from '../protocol/fields';
import { readJson } from '../protocol/json-file';
import type { ProtocolProblem } from '../protocol/problem';
import { readAddedSites, removeSite } from './added-sites';
import { browser } from './browser';
import { joined, refusals } from './checked';
import { changeClassList, readClassList } from './class-list-store';
import type { Kept } from './kept';
import { chosenSettings } from './storage';
import { locked, type Store } from './store';
import { addedHosts, approvals, CLASS_LIST_KEPT, decks, dismissals, ownProtocols, register } from './stores';

/** Everything that is kept on a device, as one file. */
export interface Backup {
  readonly postwijzer: 1;
  /** When it was made, as `2026-11-21T10:15:00.000Z`. */
  readonly made: string;
  /** What is stored, by its keys. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** A file that can be taken up, or all that is wrong with it. The sentences are `protocol_error_<reason>` in `_locales`. */
export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] };

const STORES = [
  chosenSettings,
  dismissals,
  addedHosts,
  ownProtocols,
  approvals,
  register,
  decks,
] as readonly Store<unknown>[];
const KEPT = [...STORES.map(({ kept }) => kept), CLASS_LIST_KEPT as Kept<unknown>];

const BACKUP = v.strictObject(
  {
    postwijzer: v.literal(1, because('other_version')),
    made: text,
    parts: v.record(v.string(), v.unknown(), because('not_object')),
  },
  ({ expected }) =>
    because(expected === 'Object' ? 'not_object' : expected === 'never' ? 'unknown_field' : 'missing'),
);

/** Everything that is kept on this device, the class list included. */
export async function makeBackup(): Promise<Backup> {
  const values = await Promise.all([...STORES.map((store) => store.read()), readClassList()]);
  const parts = KEPT.map(({ key, write }, at) => [key, write(values[at])]);
  return { postwijzer: 1, made: new Date().toISOString(), parts: Object.fromEntries(parts) };
}

/** Reads a file as `makeBackup` made it, of this or an earlier version; nothing of it when anything is wrong. */
export function readBackup(file: string, content: string): ReadBackup {
  const json = readJson(file, content);
  if (!json.ok) return json;
  const wrong = refusals(file, BACKUP, json.data);
  if (wrong.length > 0) return { ok: false, problems: wrong.map(withoutValue) };
  const backup = json.data as Backup;
  const problems = Object.entries(backup.parts).flatMap(([key, part]) => problemsIn(file, key, part));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, backup: current(backup) };
}

/**
 * Puts all that a file holds in the place of what is here. What it does not hold stays. Rejects, and leaves all as it was,
 * when not everything can be stored.
 */
export async function restoreBackup(backup: Backup): Promise<void> {
  const { [CLASS_LIST_KEPT.key]: list, ...parts } = backup.parts;
  const keys = Object.keys(parts);
  await lockedAll(keys, async () => {
    const putBack = await remembered([...keys, CLASS_LIST_KEPT.key]);
    try {
      await browser.storage.local.set(parts);
      // The settings say where the names are kept, so that they come after those.
      if (list !== undefined) await changeClassList(() => CLASS_LIST_KEPT.read(list).value);
    } catch (error) {
      await putBack();
      throw error;
    }
  });
}

/** Forgets everything, gives back the permissions for added sites, and leaves the extension as it was at first. */
export async function forgetEverything(): Promise<void> {
  for (const { host, forced } of await readAddedSites()) if (!forced) await removeSite(host);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** How to put back what stands under these keys now. */
async function remembered(keys: string[]): Promise<() => Promise<void>> {
  const areas = [browser.storage.local, browser.storage.session];
  const before = await Promise.all(areas.map(async (area) => ({ area, values: await area.get(keys) })));
  return async () => {
    for (const { area, values } of before) {
      await area.remove(keys.filter((key) => !Object.hasOwn(values, key)));
      await area.set(values);
    }
  };
}

function problemsIn(file: string, key: string, part: unknown): ProtocolProblem[] {
  const path = `parts.${key}`;
  const kept = KEPT.find((one) => one.key === key);
  if (!kept)
    return [
      { file, path, reason: 'unknown_field', found: key, allowed: KEPT.map((one) => one.key).join(', ') },
    ];
  return kept.read(part).refused.map((one) => ({ ...withoutValue(one), file, path: joined(path, one.path) }));
}

/** A backup of an earlier version, as it would be stored now. */
function current(backup: Backup): Backup {
  const parts = KEPT.filter(({ key }) => Object.hasOwn(backup.parts, key)).map(({ key, read, write }) => [
    key,
    write(read(backup.parts[key]).value),
  ]);
  return { ...backup, parts: Object.fromEntries(parts) };
}

function withoutValue({ file, path, reason, found, allowed }: ProtocolProblem): ProtocolProblem {
  return { file, path, reason, found, allowed };
}

function lockedAll(keys: readonly string[], work: () => Promise<void>): Promise<void> {
  const [first, ...rest] = keys.toSorted();
  return first === undefined ? work() : locked(first, () => lockedAll(rest, work));
}
