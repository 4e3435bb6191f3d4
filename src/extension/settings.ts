import type { Settings } from '../views/choices';

export type { Settings, SettingsPatch } from '../views/choices';

/** What holds until the author or the school chooses. */
export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  protocol: 'konot',
  role: 'teacher',
  language: 'nl',
  accounts: {},
  contacts: { manager: {}, avg: {}, digicoach: {}, mediaCoaches: [], internship: {}, incident: {} },
  disclaimers: {},
  terms: { flag: [], allow: [] },
  lessonHours: [],
  rules: {},
  sitesOff: [],
  remindReactions: false,
  welcomed: false,
  keepClassList: 'device',
};
