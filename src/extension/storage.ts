import { browser, type StorageChanges } from './browser';
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from './settings';

const KEY = 'settings';
// What could not be read, kept for whoever has to find out what happened.
const UNREADABLE = 'settings-unreadable';

/** The settings on this device; the defaults when none are stored or what is stored is not in order. */
export async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return DEFAULT_SETTINGS;
  const settings = settingsFrom(stored);
  if (!settings) await browser.storage.local.set({ [UNREADABLE]: stored });
  return settings ?? DEFAULT_SETTINGS;
}

/** Stores the settings; everyone who watches them hears of it. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Tells the settings each time they change, until the signal. */
export function watchSettings(signal: AbortSignal, onChange: (settings: Settings) => void): void {
  const listener = (changes: StorageChanges, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(settingsFrom(change.newValue) ?? DEFAULT_SETTINGS);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
