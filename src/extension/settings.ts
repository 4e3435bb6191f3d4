import { ROLES, type Role } from '../draft/draft';
import { LANGUAGES, type Language } from '../views/translate';

/** What the author chose on this device. `protocol` is the id of a protocol. */
export interface Settings {
  readonly version: 1;
  readonly protocol: string;
  readonly role: Role;
  readonly language: Language;
}

/** What holds until the author chooses. */
export const DEFAULT_SETTINGS: Settings = { version: 1, protocol: 'konot', role: 'teacher', language: 'nl' };

/** Settings as they were stored; undefined when they are not in order. */
export function settingsFrom(stored: unknown): Settings | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { version, protocol, role, language } = stored as Partial<Record<keyof Settings, unknown>>;
  const known = ROLES.find((one) => one === role);
  const spoken = LANGUAGES.find((one) => one === language);
  if (version !== 1 || typeof protocol !== 'string' || !protocol || !known || !spoken) return undefined;
  return { version, protocol, role: known, language: spoken };
}
