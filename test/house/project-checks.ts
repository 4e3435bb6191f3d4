/** A file of `_locales`: key → sentence. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Where a rule should be found again. */
export interface RulePlaces {
  /** Ids as `rules/index.ts` lists them. */
  readonly listed: readonly string[];
  /** Names of the files in `src/analyser/rules/`, without ending, `index` left out. */
  readonly files: readonly string[];
  /** Names of the files in `test/analyser/rules/`, without `.test.ts`. */
  readonly tests: readonly string[];
  readonly messages: Messages;
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
const VAGUE = /(^|\/)(utils?|types|helpers?|misc|common)(\.tsx?$|\/)/;

/** Names of files and folders say what is in them, in kebab-case. */
export function badNames(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (VAGUE.test(path)) return [`${path} has a name that says nothing about what is in it.`];
    return path.split('/').every((part) => KEBAB.test(part)) ? [] : [`${path} is not in kebab-case.`];
  });
}

/** One id in three places, and one sorted line in `rules/index.ts`. */
export function badRulePlaces({ listed, files, tests, messages }: RulePlaces): readonly string[] {
  const sorted = [...listed].sort();
  return [
    ...(listed.join() === sorted.join() ? [] : [`rules/index.ts is not sorted: ${listed.join(', ')}.`]),
    ...listed
      .filter((id) => !files.includes(id))
      .map((id) => `The rule ${id} does not stand in a file of that name.`),
    ...files.filter((id) => !listed.includes(id)).map((id) => `rules/index.ts does not list ${id}.`),
    ...listed
      .filter((id) => !tests.includes(id))
      .map((id) => `test/analyser/rules/${id}.test.ts is missing.`),
    ...tests
      .filter((id) => !listed.includes(id))
      .map((id) => `test/analyser/rules/${id}.test.ts tests no rule.`),
    ...listed.flatMap((id) => missingMessages(id, messages)),
  ];
}

function missingMessages(id: string, messages: Messages): readonly string[] {
  const key = `rule_${id.replaceAll('-', '_')}`;
  const sentence = Object.keys(messages).some(
    (name) => (name === key || name.startsWith(`${key}_`)) && !/_(name|advice)$/.test(name),
  );
  return [
    ...(sentence ? [] : [`No message says what ${id} found: ${key} is missing in _locales.`]),
    ...[`${key}_name`, `${key}_advice`]
      .filter((name) => !messages[name])
      .map((name) => `${name} is missing in _locales.`),
  ];
}

/** Two languages say the same things and fill in the same values. */
export function badTranslations(first: Messages, second: Messages): readonly string[] {
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return keys.flatMap((key) => {
    const [one, other] = [first[key], second[key]];
    if (!one || !other) return [`The message ${key} stands in one language only.`];
    if (!one.message.trim() || !other.message.trim()) return [`The message ${key} is empty.`];
    const same = fillIns(one.message) === fillIns(other.message);
    return same
      ? []
      : [`The message ${key} fills in {${fillIns(one.message)}} and {${fillIns(other.message)}}.`];
  });
}

function fillIns(message: string): string {
  return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join(', ');
}

/** The manifest asks for exactly the hosts that the sites have, over https. */
export function badMatches(matches: readonly string[], hosts: readonly string[]): readonly string[] {
  const wanted = hosts.map((host) => `https://${host}/*`);
  return [
    ...wanted
      .filter((match) => !matches.includes(match))
      .map((match) => `manifest.json does not match ${match}.`),
    ...matches.filter((match) => !wanted.includes(match)).map((match) => `No site has the host of ${match}.`),
  ];
}
