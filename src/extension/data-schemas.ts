import * as v from 'valibot';
import type { Dismissal } from '../analyser/dismissed';
import type { ClassList, Person } from '../class-list/class-list';
import { PERSON_KINDS } from '../class-list/person-kinds';
import { because, id, listOf, object, oneOf, someOf, text } from '../protocol/fields';
import { siteForHost } from '../sites/index';

/** Something of which the whole is known where it is made; here only that it is an object with a name for the machine. */
export interface Named {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The host of a site that can be added: none of the networks, where the script would run twice. */
export const ADDED_HOST_SCHEMA = v.pipe(
  id,
  v.check((host) => !siteForHost(host), because('known_network')),
);

/** Somebody on a class list, as stored and as the school's management may give it. */
export const PERSON_SCHEMA: v.GenericSchema<unknown, Person> = object({
  kind: oneOf(PERSON_KINDS),
  names: someOf(text),
  group: v.exactOptional(text),
  consent: v.exactOptional(oneOf(['yes', 'no', 'ask'])),
});

/** Words that a rule is wrong about. */
export const DISMISSAL_SCHEMA: v.GenericSchema<unknown, Dismissal> = object({
  rule: id,
  words: text,
  since: text,
});
/** A class list. */
export const CLASS_LIST_SCHEMA: v.GenericSchema<unknown, ClassList> = object({
  people: listOf(PERSON_SCHEMA),
  updated: v.exactOptional(text),
});
/** Of what is known elsewhere, the least. */
export const NAMED_SCHEMA: v.GenericSchema<unknown, Named> = v.looseObject(
  { id: text },
  because('not_object'),
);
