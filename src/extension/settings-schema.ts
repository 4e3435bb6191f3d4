import * as v from 'valibot';
import type { FlaggedTerm, OwnTerms } from '../analyser/knowledge';
import { ROLES } from '../draft/draft';
import { because, id, listOf, object, oneOf, someOf, text, yesOrNo } from '../protocol/fields';
import type { Contact, Contacts, LessonHours, Settings, Wording } from '../views/choices';
import { LANGUAGES } from '../views/translate';

/** What was chosen, of everything that can be chosen: by the author, or by the school's management. */
export interface Chosen extends Partial<Omit<Settings, 'version' | 'contacts' | 'terms'>> {
  readonly contacts?: Partial<Contacts>;
  readonly terms?: Partial<OwnTerms>;
}

const LONGEST_NAME = 200;

const maybe = v.exactOptional;
const short = v.pipe(text, v.maxLength(LONGEST_NAME, because('too_long')));
const email = v.pipe(short, v.regex(/^[^\s@]+@[^\s@]+$/, because('not_email')));
const address = v.pipe(text, v.regex(/^https:\/\/[^\s]+$/, because('not_https')));
const time = v.pipe(text, v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, because('not_time')));

const contact: v.GenericSchema<unknown, Contact> = object({
  name: maybe(short),
  email: maybe(email),
  phone: maybe(short),
  url: maybe(address),
});

const contacts: v.GenericSchema<unknown, Partial<Contacts>> = object({
  manager: maybe(contact),
  avg: maybe(contact),
  digicoach: maybe(contact),
  mediaCoaches: maybe(listOf(contact)),
  internship: maybe(contact),
  incident: maybe(contact),
});

const wording: v.GenericSchema<unknown, Wording> = object({ nl: maybe(text), en: maybe(text) });
const term = { term: short, reason: maybe(text) };
const flagged: v.GenericSchema<unknown, FlaggedTerm> = object({
  ...term,
  rule: maybe(id),
  level: maybe(oneOf(['stop', 'warn'])),
});

const lessonHours: v.GenericSchema<unknown, LessonHours> = object({
  days: someOf(oneOf([1, 2, 3, 4, 5, 6, 7])),
  from: time,
  to: time,
});

const ruleChoice = object({ level: oneOf(['stop', 'warn', 'off']), reason: maybe(text) });

/** What the school's management may set as well as the author: the fields of the settings, each of which may be absent. */
export const SHARED_FIELDS = {
  protocol: maybe(id),
  role: maybe(oneOf(ROLES)),
  language: maybe(oneOf(LANGUAGES)),
  accounts: maybe(v.record(short, oneOf(['organisation', 'personal']), because('not_object'))),
  contacts: maybe(contacts),
  disclaimers: maybe(v.record(id, wording, because('not_object'))),
  terms: maybe(object({ flag: maybe(listOf(flagged)), allow: maybe(listOf(object(term))) })),
  lessonHours: maybe(listOf(lessonHours)),
  rules: maybe(v.record(id, ruleChoice, because('not_object'))),
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
