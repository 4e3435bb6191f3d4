import { browser, type StorageChanges } from './browser';
import type { Checked, Refused } from './checked';
import type { Kept } from './kept';

/** Where something is kept: on the device, or until the browser closes. */
export type Area = 'local' | 'session';

/** Something that is kept; all functions may be called from several pages at once. */
export interface Store<T> {
  readonly kept: Kept<T>;
  /** What is not in order is set aside first (see `readSetAside`), and missing here. Rejects only when the storage cannot be read. */
  read(): Promise<T>;
  /**
   * Changes what is there now, one change after another over all pages; gives what is stored then. Rejects and changes
   * nothing when that would not be in order.
   */
  change(update: (now: T) => T): Promise<T>;
  /** Takes it away, so that `empty` holds. */
  clear(): Promise<void>;
  /** Tells what is stored each time that changes, until the signal. */
  watch(signal: AbortSignal, onChange: (value: T) => void): void;
}

/** Data that was not in order when it was read, kept as it was found. */
export interface SetAside {
  /** When it was found, as `2026-11-21T10:15:00.000Z`. */
  readonly since: string;
  readonly refused: readonly Refused[];
}

const ASIDE = 'set-aside:';
const AREAS: readonly Area[] = ['local', 'session'];

/** Keeps something in an area of the browser's storage. */
export function store<T>(what: Kept<T>, area: Area = 'local'): Store<T> {
  const { key, empty } = what;
  return {
    kept: what,
    async read() {
      const { value, refused } = await readFrom(what, area);
      // Setting aside may fail, on a full disk for one; then it is tried again at the next reading.
      if (refused.length > 0) await update(what, area, (now) => now).catch(() => undefined);
      return value;
    },
    change: (next) => update(what, area, next),
    clear: () => locked(key, () => browser.storage[area].remove(key)),
    watch(signal, onChange) {
      const listener = (changes: StorageChanges, changed: string) => {
        const change = changes[key];
        if (changed === area && change) {
          onChange(change.newValue === undefined ? empty : what.read(change.newValue).value);
        }
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
        once: true,
      });
    },
  };
}

/** What was set aside, by the key under which it stood. */
export async function readSetAside(): Promise<Readonly<Record<string, readonly SetAside[]>>> {
  const stored = await Promise.all(AREAS.map((area) => browser.storage[area].get(null)));
  const found: Record<string, readonly SetAside[]> = {};
  // The class list may have been set aside in both places.
  for (const [key, list] of stored.flatMap(Object.entries<unknown>)) {
    if (!key.startsWith(ASIDE)) continue;
    const name = key.slice(ASIDE.length);
    found[name] = [...(found[name] ?? []), ...listIn(list)];
  }
  return found;
}

/** Throws away what was set aside, once somebody has seen it. */
export async function clearSetAside(): Promise<void> {
  const keys = Object.keys(await readSetAside()).map((key) => ASIDE + key);
  await Promise.all(AREAS.map((area) => browser.storage[area].remove(keys)));
}

/** One piece of work after another for each key, over all pages of the extension. */
export function locked<T>(key: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`storage:${key}`, work) as Promise<T>;
}

function update<T>(what: Kept<T>, area: Area, next: (now: T) => T): Promise<T> {
  return locked(what.key, async () => {
    const { value, refused } = await readFrom(what, area);
    const changed = next(value);
    const written = what.write(changed);
    const wrong = what.read(written).refused;
    if (wrong.length > 0)
      throw new RangeError(wrong.map(({ path, reason }) => `${path}: ${reason}`).join(', '));
    // Set aside before it is overwritten: a browser that stops in between loses nothing.
    if (refused.length > 0) await setAside(what.key, area, refused);
    await browser.storage[area].set({ [what.key]: written });
    return changed;
  });
}

async function readFrom<T>(what: Kept<T>, area: Area): Promise<Checked<T>> {
  const { [what.key]: stored } = await browser.storage[area].get(what.key);
  return stored === undefined ? { value: what.empty, refused: [] } : what.read(stored);
}

// Where it stood: what was to be forgotten with the session is not kept longer.
async function setAside(key: string, area: Area, refused: readonly Refused[]): Promise<void> {
  const aside = ASIDE + key;
  const { [aside]: before } = await browser.storage[area].get(aside);
  const entry: SetAside = { since: new Date().toISOString(), refused };
  await browser.storage[area].set({ [aside]: [...listIn(before), entry] });
}

function listIn(stored: unknown): readonly SetAside[] {
  return Array.isArray(stored) ? stored : [];
}

/** Keeps what is stored from the processes in which pages run, where the browser can: their scripts get it by message. */
export function keepFromPages(): void {
  const area: { setAccessLevel?(level: { accessLevel: string }): Promise<void> } = browser.storage
    .local as object;
  void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => undefined);
}
