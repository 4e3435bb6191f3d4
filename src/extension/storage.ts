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
    const patch = typeof change === 'function' ? change(withDefaults(chosen)) : change;
    return withoutAbsent({ ...chosen, ...patch });
  });
  return withDefaults(changed);
}

/** A choice that was taken back is not stored at all. */
function withoutAbsent(chosen: Record<string, unknown>): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}
