import type { Settings } from '../views/choices';
import type { Checked } from './checked';
import { foreign } from './kept';
import { salvage } from './salvage';
import { DEFAULT_SETTINGS } from './settings';
import { CHOSEN_SCHEMA, type Chosen } from './settings-schema';

/** Where the settings are stored. */
export const SETTINGS_KEY = 'settings';
/** How they are stored now. */
export const SETTINGS_VERSION = 2;

/** Settings in which what was not chosen is as by default. */
export function withDefaults(chosen: Chosen): Settings {
  return {
    ...DEFAULT_SETTINGS,
    ...chosen,
    contacts: { ...DEFAULT_SETTINGS.contacts, ...chosen.contacts },
    terms: { ...DEFAULT_SETTINGS.terms, ...chosen.terms },
  };
}

/** What was stored by this or an earlier version. Version 1 had protocol, role and language only, under the same names. */
export function chosenFrom(stored: unknown): Checked<Chosen> {
  if (typeof stored !== 'object' || stored === null || !('version' in stored))
    return foreign(SETTINGS_KEY, stored, {}, SETTINGS_VERSION);
  const { version, ...fields } = stored;
  const known = version === 1 || version === SETTINGS_VERSION;
  return known
    ? salvage(SETTINGS_KEY, CHOSEN_SCHEMA, fields, {})
    : foreign(SETTINGS_KEY, stored, {}, SETTINGS_VERSION);
}
