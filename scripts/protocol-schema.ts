import { toJsonSchema } from '@valibot/to-json-schema';
import { HANDLERS } from '../src/protocol/handlers';
import { CHILD_RULES } from '../src/protocol/rule-choices';
import { PROTOCOL_SCHEMA } from '../src/protocol/schema';

/** As much of JSON Schema as a protocol's shape takes. */
export interface Part {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly minItems?: number;
  readonly propertyNames?: Part;
  readonly required?: readonly string[];
  readonly items?: Part;
  readonly additionalProperties?: Part | boolean;
}

const CONTACT = 'name, email, phone and url (https), any of which may be left out';

/** What each field is for, by its path; `[]` stands for each item of a list. */
export const ABOUT: Readonly<Record<string, string>> = {
  $schema: 'Where an editor finds this schema. Of no meaning to Postwijzer.',
  format: 'The version of this format.',
  id: 'A name for the machine: small letters, digits, dots and dashes. No other protocol may have it.',
  name: 'How the board is called on screen.',
  title: 'The title of what was agreed.',
  organisation: 'By what the board and its schools are recognised in a text.',
  'organisation.names': 'How the board and its schools as a whole are called, first the usual form.',
  'organisation.schools': 'Names of single schools.',
  'organisation.logoFiles': "Parts of the usual file names of the board's logo.",
  sources: 'The documents that the clauses come from.',
  'sources[].id': 'A name for the machine; clauses name it as their source.',
  'sources[].current': 'Whether it is in force. Where two documents differ, the current one wins.',
  clauses: 'All that was agreed, one agreement each.',
  'clauses[].id': 'A name for the machine; no other clause may have it.',
  'clauses[].source': 'The id of its document.',
  'clauses[].place': 'Where in that document, as a reader would look it up.',
  'clauses[].audience': 'Whom it speaks to. employee is everyone in service but interns.',
  'clauses[].kind': 'do this, dont do that, know this, or ask someone.',
  'clauses[].text': 'What it says, in plain language.',
  'clauses[].handled': 'What takes care of it: see the list below. At least one.',
  rules: 'By rule id, how strictly a rule is applied where that differs from its own level.',
  demands: 'What the protocol asks of a text as a whole.',
  'demands.disclaimer.side': 'An opinion about education or the board says on whose behalf it is.',
  'demands.disclaimer.membership': 'Whoever discusses the organisation says that they work there.',
  'demands.disclaimer.ownOpinion':
    'Whoever publishes about the organisation says that it is a personal opinion.',
  'demands.organisationAccount': "Roles that may post from the organisation's account. Left out: everyone.",
  'demands.parentChannel': 'Where messages for parents belong: its name, and its site id.',
  'demands.informalSites': 'Site ids that carry nothing formal and nothing sensitive.',
  disclaimers: 'Ready-made statements: in full, and short for networks with little room.',
  terms: "The board's own words.",
  'terms.flag':
    'Words that are always pointed out, with a reason, under a rule and with a level if you like.',
  'terms.allow': 'Words that are never pointed out.',
  contacts: `Whom authors can turn to while nobody else was named on the device: ${CONTACT}.`,
  'contacts.incident': 'Where a data leak is reported.',
};

/** What `load.ts` knows more of than the shape: the names of what takes care of clauses. */
const NAMES: Readonly<Record<string, Part>> = {
  'clauses[].handled[]': {
    pattern: `^(?:rule:(?:${HANDLERS.rule.join('|')})|(?:tip|action|info):[a-z-]+)$`,
  },
  'terms.flag[].rule': { enum: HANDLERS.rule },
  rules: {
    propertyNames: { enum: HANDLERS.rule },
    properties: Object.fromEntries(CHILD_RULES.map((rule) => [rule, { enum: ['stop', 'warn'] }])),
  },
};

/** The JSON Schema of a protocol file, made from what files are checked by. */
export function protocolSchema(): Part {
  const { $schema, ...made } = toJsonSchema(PROTOCOL_SCHEMA, { errorMode: 'ignore' }) as Part & {
    readonly $schema: string;
  };
  return { $schema, title: 'A protocol for Postwijzer', ...explained(made, '') } as Part;
}

/** Every field of a protocol file with its path, the first level first. */
export function fieldsOf(part: Part, path = ''): readonly (readonly [path: string, part: Part])[] {
  if (part.items) return fieldsOf(part.items, `${path}[]`);
  return Object.entries(part.properties ?? {}).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [[at, field] as const, ...fieldsOf(field, at)];
  });
}

function explained(part: Part, path: string): Part {
  const about = ABOUT[path];
  const properties = Object.entries(part.properties ?? {}).map(([name, field]) => [
    name,
    explained(field, path === '' ? name : `${path}.${name}`),
  ]);
  return {
    ...part,
    ...NAMES[path],
    ...(about && { description: about }),
    ...(part.properties && { properties: Object.fromEntries(properties) }),
    ...(part.items && { items: explained(part.items, `${path}[]`) }),
  };
}
