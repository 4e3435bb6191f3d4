import { toJsonSchema } from '@valibot/to-json-schema';
import { POLICY_SCHEMA, type PolicyValues } from '../src/extension/policy-schema';

/** As much of JSON Schema as the valibot schema gives. */
interface Given {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Given>>;
  readonly items?: Given;
  readonly additionalProperties?: Given | boolean;
}

/** As much of JSON Schema as Chrome takes in a managed schema; with anything else it would not load the extension. */
interface Managed {
  readonly type: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Managed>>;
  readonly items?: Managed;
  readonly additionalProperties?: Managed;
}

const ABOUT: Readonly<Record<keyof PolicyValues, string>> = {
  protocol: 'Id of the protocol that applies: one that comes with the extension, or one in protocolFiles.',
  role: 'What the author is to the school.',
  language: 'Language of the screens.',
  accounts: 'On whose behalf accounts write, by <network>:<name of the account>, or by network alone.',
  contacts: 'Whom an author can turn to.',
  disclaimers: 'Own words for a disclaimer, by network id; all is for every network.',
  terms: 'Own words that are always pointed out (flag) or never (allow).',
  lessonHours: 'When lessons are given: days (1 is Monday), from and to as 08:30.',
  rules: 'Levels of rules, by rule id. A rule that protects a child is switched off with a reason only.',
  sitesOff: 'Networks where nothing is checked: ids, or hosts of added sites.',
  remindReactions: 'Whether authors are reminded of the reactions after publishing.',
  keepClassList: 'Whether the class list stays on the device or is forgotten when the browser closes.',
  skipWelcome: 'No page at the first use. Any policy at all leaves it out too, unless false stands here.',
  addedSites: 'Hosts of sites beside the networks, without https://.',
  protocolFiles: 'Protocols of your own, each as the text of its JSON file.',
  people: 'Names of pupils, staff and parents. Whoever uses the device can read a policy.',
};

/** The managed schema, made from what the extension checks a policy by. */
export function managedSchema(): Managed {
  const { type, properties = {} } = reduced(toJsonSchema(POLICY_SCHEMA, { errorMode: 'ignore' }) as Given);
  const explained = Object.entries(properties).map(([key, { type: kind, description, ...parts }]) => {
    const about = [ABOUT[key as keyof PolicyValues], description].filter(Boolean).join(' ');
    return [key, { type: kind, description: about, ...parts }] as const;
  });
  return { type, properties: Object.fromEntries(explained) };
}

// What may stand in a value is left to the extension: Chrome drops a wrong value before anyone hears of it, and the
// self-check could not tell.
function reduced({ type, enum: allowed, properties, items, additionalProperties }: Given): Managed {
  return {
    type: allowed?.every(Number.isInteger) ? 'integer' : (type ?? 'string'),
    ...(allowed && { description: `One of: ${allowed.join(', ')}.` }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, reduced(part)])),
    }),
    ...(items && { items: reduced(items) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: reduced(additionalProperties) }),
  };
}
