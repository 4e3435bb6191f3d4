import * as v from 'valibot';
import { ROLES } from '../draft/draft';
import type { Reason } from './problem';
import type { Audience, Clause, ClauseKind, Protocol, RuleSetting } from './protocol';

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

/** Valibot passes on a message for every refusal; ours are reasons, so that the sentence can be in any language. */
const because = (reason: Reason): Reason => reason;

/** An object with these fields and no others: a misspelt field is worse than an error. */
function object<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ expected }) => {
    if (expected === 'Object') return because('not_object');
    return because(expected === 'never' ? 'unknown_field' : 'missing');
  });
}

function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.array(item, because('not_list'));
}

function someOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(listOf(item), v.nonEmpty(because('empty')));
}

function oneOf<Value extends string>(values: readonly Value[]) {
  return v.picklist(values, because('not_allowed'));
}

const text = v.pipe(v.string(because('not_text')), v.regex(/\S/, because('empty')));
const id = v.pipe(v.string(because('not_text')), v.regex(/^[a-z0-9][a-z0-9.-]*$/, because('not_id')));
const handler = v.pipe(
  v.string(because('not_text')),
  v.regex(/^(rule|tip|action|info):[a-z-]+$/, because('not_handler')),
);
const yesOrNo = v.boolean(because('not_boolean'));
const bilingual = object({ nl: text, en: text });

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
});
