import english from '../../public/_locales/en/messages.json';
import { ABOUT, fieldsOf, type Part, protocolSchema } from '../../scripts/protocol-schema';
import { HANDLERS, handlerNames } from '../../src/protocol/handlers';
import { CHILD_RULES } from '../../src/protocol/rule-choices';
import { thirdBoard } from '../protocol/third-board';

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

const INTRODUCTION = `# A protocol of your own

Postwijzer checks drafts against a protocol: what a school board agreed on about social media. Two come with it; any
other board can add its own as one JSON file. Nothing of a particular board stands in code: what a protocol file does
not say, Postwijzer does not know.

This page is made from the schema by \`npm run docs\`; a test fails when it is out of date.

## From paper to file

1. Start from the example below, or save a protocol that comes with Postwijzer as a file (settings, *Protocollen*).
2. Give every agreement of the document a clause, in plain words of your own, in Dutch and in English.
3. Name in \`handled\` what takes care of it. A finding of the rule \`pupil-name\` shows all clauses with
   \`rule:pupil-name\`. One clause may have several.
4. Say in \`rules\` only where your board wants a rule to be stricter or milder than it is by itself.
5. Add the file in the settings. Nothing is added when anything is wrong: every problem is listed with its place in
   the file. The same file can be given to all devices at once by policy (\`protocolFiles\`).

With \`"$schema": "./protocol-pack.schema.json"\` at the top, and [the schema](protocol-pack.schema.json) beside the file,
most editors help while you write.

A file holds no names of pupils and no passwords: whoever has it can read it. Values of the board, and whom to ask, are
clauses like any other (\`info:values\`, \`info:contacts\`); \`contacts\` is for the addresses behind the buttons.`;

/** `docs/protocol-pack.md`, made from the schema, the handlers and the third board of the tests. */
export function protocolPackDocument(): string {
  return [
    INTRODUCTION,
    '## Fields',
    fields(),
    'Every text in two languages is `{ "nl": "…", "en": "…" }`. A field that is not listed here is refused: it may be a slip of the pen.',
    '## What takes care of clauses',
    handlers(),
    `Rules that protect a child (${CHILD_RULES.map((rule) => `\`${rule}\``).join(', ')}) can be made milder by a file, and not be switched off: that is done in the settings, with a reason that everyone sees.`,
    '## An example',
    `The board of this example does not exist; the tests check drafts against it.\n\n\`\`\`json\n${JSON.stringify(thirdBoard(), null, 2)}\n\`\`\``,
    '',
  ].join('\n\n');
}

function fields(): string {
  const schema = protocolSchema();
  const rows = fieldsOf(schema)
    .filter(([path]) => ABOUT[path])
    .map(([path, part]) => `| \`${path}\` | ${kindOf(part)} | ${needed(schema, path)} | ${ABOUT[path]} |`);
  return ['| field | what it is | needed | what it is for |', '|---|---|---|---|', ...rows].join('\n');
}

function kindOf(part: Part): string {
  if (part.const !== undefined) return String(part.const);
  if (part.enum && part.enum.length < 10) return part.enum.join(', ');
  if (part.items) return `list of ${part.items.enum ? kindOf(part.items) : plural(part.items)}`;
  if (part.type === 'object' && Object.keys(part.properties ?? {}).join() === 'nl,en') return 'nl and en';
  return { object: 'group', boolean: 'true or false', string: 'text' }[part.type ?? ''] ?? 'text';
}

function plural({ type }: Part): string {
  return type === 'object' ? 'groups' : 'texts';
}

function needed(schema: Part, path: string): string {
  const steps = path.split('.');
  const last = steps.pop()!;
  const parent = steps.reduce<Part | undefined>((part, step) => {
    const below = part?.properties?.[step.replace('[]', '')];
    return step.endsWith('[]') ? below?.items : below;
  }, schema);
  return parent?.required?.includes(last) ? 'yes' : 'no';
}

function handlers(): string {
  const names = handlerNames(HANDLERS);
  const rows = names.map((name) => `| \`${name}\` | ${meaning(name)} |`);
  return ['| handled | what it is about |', '|---|---|', ...rows].join('\n');
}

function meaning(handler: string): string {
  const [kind, name = ''] = handler.split(':');
  const key = name.replaceAll('-', '_');
  const message = kind === 'rule' ? `rule_${key}_name` : `protocols_theme_${kind}_${key}`;
  return (english as Messages)[message]?.message ?? '';
}
