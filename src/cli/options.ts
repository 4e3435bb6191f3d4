import { parseArgs } from 'node:util';

const OPTIONS = {
  account: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  kind: { type: 'string' },
  protocol: { type: 'string' },
  role: { type: 'string' },
  site: { type: 'string' },
} as const;

type Name = keyof typeof OPTIONS;

/** What the command line was called with. */
export interface Options {
  readonly values: Readonly<Partial<Record<Name, string>>>;
  /** The words that belong to no option. */
  readonly words: readonly string[];
}

/** Reads the arguments; throws an `Error` whose message says in Dutch what is wrong with them. */
export function readOptions(args: readonly string[]): Options {
  // Not strict: Node's own errors are in English, and end in a stack trace.
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Partial<Record<Name, string>> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') values[knownName(token)] = valueFor(token);
  }
  if (values.json && !values.help && (words.length > 0 || Object.keys(values).length > 1))
    throw new Error('Bij --json hoort niets anders: alles staat in de regels zelf.');
  return { values, words };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function knownName({ name, rawName }: OptionToken): Name {
  if (!Object.hasOwn(OPTIONS, name)) throw new Error(`${rawName} is geen optie.`);
  return name as Name;
}

function valueFor(token: OptionToken): string {
  const { rawName, value, inlineValue } = token;
  if (OPTIONS[knownName(token)].type === 'boolean') {
    if (value !== undefined) throw new Error(`Achter ${rawName} hoort geen waarde.`);
    return 'true';
  }
  // What follows with a dash is the next option.
  if (!value || (!inlineValue && value.startsWith('-')))
    throw new Error(`Achter ${rawName} ontbreekt de waarde.`);
  return value;
}
