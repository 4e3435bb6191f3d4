import * as v from 'valibot';
import { because, listOf, object, text } from './fields';
import { short } from './terms';

/** Somebody whom the school names, or a place where something is reported; any of it may be unknown. */
export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** An https address. */
  readonly url?: string;
}

/** Whom an author can turn to. */
export interface Contacts {
  readonly manager: Contact;
  readonly avg: Contact;
  readonly digicoach: Contact;
  readonly mediaCoaches: readonly Contact[];
  readonly internship: Contact;
  /** Where a data leak is reported. */
  readonly incident: Contact;
}

const maybe = v.exactOptional;
const email = v.pipe(short, v.regex(/^[^\s@]+@[^\s@]+$/, because('not_email')));
const address = v.pipe(text, v.regex(/^https:\/\/[^\s]+$/, because('not_https')));

const contact: v.GenericSchema<unknown, Contact> = object({
  name: maybe(short),
  email: maybe(email),
  phone: maybe(short),
  url: maybe(address),
});

/** Those of the contacts that are known. */
export const CONTACTS_SCHEMA: v.GenericSchema<unknown, Partial<Contacts>> = object({
  manager: maybe(contact),
  avg: maybe(contact),
  digicoach: maybe(contact),
  mediaCoaches: maybe(listOf(contact)),
  internship: maybe(contact),
  incident: maybe(contact),
});
