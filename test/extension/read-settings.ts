import { withDefaults } from '../../src/extension/chosen';
import type { Settings } from '../../src/extension/settings';
import { chosenSettings } from '../../src/extension/storage';

/** The settings on this device, with the default for whatever was not chosen or is not in order. */
export async function readSettings(): Promise<Settings> {
  return withDefaults(await chosenSettings.read());
}
