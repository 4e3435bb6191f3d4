import type { Contacts } from '../protocol/contacts';
import type { Settings, SettingsPatch } from '../views/choices';
import { chosenFrom, SETTINGS_KEY, SETTINGS_VERSION, withDefaults } from './chosen';
import type { Kept } from './kept';
import type { Chosen } from './settings-schema';
import { store } from './store';

const CHOSEN: Kept<Chosen> = {
  key: SETTINGS_KEY,
  empty: {},
  read: chosenFrom,
  write: (chosen) => ({ version: SETTINGS_VERSION, ...chosen }),
};

/** What the author chose on this device, without what the school's management set and without the defaults. */
export const chosenSettings = store(CHOSEN);

/**
 * Changes some settings and leaves the others as they are by then, whoever else is changing them. What depends on how
 * they were is given as a function.
 */
export async function changeSettings(
  change: SettingsPatch | ((now: Settings) => SettingsPatch),
): Promise<Settings> {
  const changed = await chosenSettings.change((chosen) => {
    const now = withDefaults(chosen);
    const patch = typeof change === 'function' ? change(now) : change;
    const contacts = patch.contacts && toldContacts(patch.contacts, now.contacts, chosen.contacts);
    return withoutAbsent({ ...chosen, ...patch, ...(contacts && { contacts }) });
  });
  return withDefaults(changed);
}

// Who was never written down is not stored: an empty contact says that there is nobody, whatever the protocol tells.
function toldContacts(contacts: Contacts, now: Contacts, chosen: Partial<Contacts> = {}): Partial<Contacts> {
  const told = Object.entries(contacts).filter(
    ([name, contact]) => Object.hasOwn(chosen, name) || contact !== now[name as keyof Contacts],
  );
  return Object.fromEntries(told);
}

/** A choice that was taken back is not stored at all. */
function withoutAbsent(chosen: Record<string, unknown>): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}
