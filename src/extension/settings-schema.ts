import * as v from 'valibot';
import { ROLES } from '../draft/draft';
import { CONTACTS_SCHEMA, type Contacts } from '../protocol/contacts';
import { because, id, listOf, object, oneOf, someOf, text, yesOrNo } from '../protocol/fields';
import { ALLOWED_SCHEMA, FLAGGED_SCHEMA, type OwnTerms, short } from '../protocol/terms';
import type { LessonHours, Settings, Wording } from '../views/choices';
import { LANGUAGES } from '../views/translate';

/** What was chosen, of everything that can be chosen: by the author, or by the school's management. */
export interface Chosen extends Partial<Omit<Settings, 'version' | 'contacts' | 'terms'>> {
  readonly contacts?: Partial<Contacts>;
  readonly terms?: Partial<OwnTerms>;
}

const maybe = v.exactOptional;
const time = v.pipe(text, v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, because('not_time')));

const wording: v.GenericSchema<unknown, Wording> = object({ nl: maybe(text), en: maybe(text) });
const lessonHours: v.GenericSchema<unknown, LessonHours> = object({
  days: someOf(oneOf([1, 2, 3, 4, 5, 6, 7])),
  from: time,
  to: time,
});

/** How strictly a rule is applied. */
export const RULE_CHOICE = object({ level: oneOf(['stop', 'warn', 'off']), reason: maybe(text) });

/** What the school's management may set as well as the author: the fields of the settings, each of which may be absent. */
export const SHARED_FIELDS = {
  protocol: maybe(id),
  role: maybe(oneOf(ROLES)),
  language: maybe(oneOf(LANGUAGES)),
  accounts: maybe(v.record(short, oneOf(['organisation', 'personal']), because('not_object'))),
  contacts: maybe(CONTACTS_SCHEMA),
  disclaimers: maybe(v.record(id, wording, because('not_object'))),
  terms: maybe(object({ flag: maybe(FLAGGED_SCHEMA), allow: maybe(ALLOWED_SCHEMA) })),
  lessonHours: maybe(listOf(lessonHours)),
  rules: maybe(v.record(id, RULE_CHOICE, because('not_object'))),
  sitesOff: maybe(listOf(id)),
  remindReactions: maybe(yesOrNo),
  keepClassList: maybe(oneOf(['device', 'session'])),
};

/** What the author chose on this device. */
export const CHOSEN_SCHEMA: v.GenericSchema<unknown, Chosen> = object({
  ...SHARED_FIELDS,
  pausedUntil: maybe(v.number(because('not_number'))),
  welcomed: maybe(yesOrNo),
});
