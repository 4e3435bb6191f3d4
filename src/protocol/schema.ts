import * as v from 'valibot';
import { ROLES } from '../draft/draft';
import { CONTACTS_SCHEMA } from './contacts';
import { because, bilingual, id, listOf, object, oneOf, someOf, text, yesOrNo } from './fields';
import type { Audience, Clause, ClauseKind, Protocol, RuleSetting } from './protocol';
import { ALLOWED_SCHEMA, FLAGGED_SCHEMA } from './terms';

const AUDIENCES: readonly Audience[] = [
  'employee',
  'teacher',
  'leader',
  'board',
  'staff',
  'intern',
  'pupil',
  'parent',
  'organisation',
];
const CLAUSE_KINDS: readonly ClauseKind[] = ['do', 'dont', 'know', 'ask'];
const RULE_SETTINGS: readonly RuleSetting[] = ['stop', 'warn', 'off'];

const handler = v.pipe(
  v.string(because('not_text')),
  v.regex(/^(rule|tip|action|info):[a-z-]+$/, because('not_handler')),
);

const clause: v.GenericSchema<unknown, Clause> = object({
  id,
  source: id,
  place: text,
  audience: someOf(oneOf(AUDIENCES)),
  kind: oneOf(CLAUSE_KINDS),
  text: bilingual,
  handled: someOf(handler),
});

const demands = object({
  disclaimer: object({ side: yesOrNo, membership: yesOrNo, ownOpinion: yesOrNo }),
  organisationAccount: v.exactOptional(someOf(oneOf(ROLES))),
  parentChannel: v.exactOptional(object({ name: text, site: id })),
  informalSites: listOf(id),
});

/** The shape of a protocol file. What one part demands of another is checked in `load.ts`. */
export const PROTOCOL_SCHEMA: v.GenericSchema<unknown, Protocol> = object({
  $schema: v.exactOptional(text),
  format: v.literal(1, because('not_allowed')),
  id,
  name: text,
  title: bilingual,
  organisation: object({ names: someOf(text), schools: listOf(text), logoFiles: listOf(text) }),
  sources: someOf(object({ id, title: bilingual, current: yesOrNo })),
  clauses: someOf(clause),
  rules: v.record(id, oneOf(RULE_SETTINGS), because('not_object')),
  demands,
  disclaimers: object({ full: bilingual, short: bilingual }),
  terms: v.exactOptional(object({ flag: FLAGGED_SCHEMA, allow: ALLOWED_SCHEMA })),
  contacts: v.exactOptional(CONTACTS_SCHEMA),
});
