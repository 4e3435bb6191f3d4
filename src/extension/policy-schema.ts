import * as v from 'valibot';
import type { Person } from '../class-list/class-list';
import { because, listOf, object, oneOf, text, yesOrNo } from '../protocol/fields';
import { HANDLERS } from '../protocol/handlers';
import { ADDED_HOST_SCHEMA, PERSON_SCHEMA } from './data-schemas';
import { type Chosen, RULE_CHOICE, SHARED_FIELDS } from './settings-schema';

/** What the school's management may set: every choice of the author's, and what only it can give. */
export interface PolicyValues extends Omit<Chosen, 'pausedUntil' | 'welcomed'> {
  /** No page at the first use. */
  readonly skipWelcome?: boolean;
  /** Hosts of sites beside the networks. */
  readonly addedSites?: readonly string[];
  /** Protocol files, each as the text of the file: a managed schema has no room for their shape. */
  readonly protocolFiles?: readonly string[];
  readonly people?: readonly Person[];
}

/** The one source of `public/managed_schema.json`. */
export const POLICY_SCHEMA: v.GenericSchema<unknown, PolicyValues> = object({
  ...SHARED_FIELDS,
  rules: v.exactOptional(v.record(oneOf(HANDLERS.rule), RULE_CHOICE, because('not_object'))),
  skipWelcome: v.exactOptional(yesOrNo),
  addedSites: v.exactOptional(listOf(ADDED_HOST_SCHEMA)),
  protocolFiles: v.exactOptional(listOf(text)),
  people: v.exactOptional(listOf(PERSON_SCHEMA)),
});
