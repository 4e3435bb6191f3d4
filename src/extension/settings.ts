import * as v from 'valibot';
import { ROLES } from '../draft/draft';
import { LANGUAGES } from '../views/translate';

const SETTINGS_SCHEMA = v.object({
  version: v.literal(1),
  protocol: v.pipe(v.string(), v.nonEmpty()),
  role: v.picklist(ROLES),
  language: v.picklist(LANGUAGES),
});

/** What the author chose on this device. `protocol` is the id of a protocol. */
export type Settings = Readonly<v.InferOutput<typeof SETTINGS_SCHEMA>>;

/** What holds until the author chooses. */
export const DEFAULT_SETTINGS: Settings = { version: 1, protocol: 'konot', role: 'teacher', language: 'nl' };

/** Settings as they were stored; undefined when they are not in order. */
export function settingsFrom(stored: unknown): Settings | undefined {
  const result = v.safeParse(SETTINGS_SCHEMA, stored);
  return result.success ? result.output : undefined;
}
