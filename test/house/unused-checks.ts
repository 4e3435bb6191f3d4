import type { Messages } from './project-checks';
import type { Node, SourceFile } from './tree';

/** Files that nothing imports by their own name: the build puts them in the place of others. */
const PUT_IN_PLACE = ['src/views/dutch-in-page', 'src/analyser/lexicon/packed-lists'];

/** Every file is reached from one of these, as paths without ending: what nothing reaches, nobody uses. */
export function unreached(files: readonly SourceFile[], entries: readonly string[]): readonly string[] {
  const imports = new Map(files.map(({ path, imports }) => [withoutEnding(path), imports]));
  const reached = new Set([...entries, ...PUT_IN_PLACE]);
  // A set is walked on over what is added meanwhile.
  for (const path of reached) for (const { of } of imports.get(path) ?? []) reached.add(of);
  return files
    .filter(({ path }) => !path.endsWith('.d.ts') && !reached.has(withoutEnding(path)))
    .map(({ path }) => `Nothing that runs reaches ${path}.`);
}

/** Every package that comes along is imported somewhere. */
export function unusedPackages(packages: readonly string[], files: readonly SourceFile[]): readonly string[] {
  const imported = files.flatMap(({ imports }) => imports.map(({ of }) => of));
  return packages
    .filter((name) => !imported.some((of) => of === name || of.startsWith(`${name}/`)))
    .map((name) => `package.json lists ${name} among its dependencies, but nothing in src imports it.`);
}

/** Every message is asked for somewhere: by its key, or by a template that it fits. `texts` hold keys as they stand. */
export function unreadMessages(
  messages: Messages,
  files: readonly SourceFile[],
  texts: readonly string[],
): readonly string[] {
  const nodes = files.flatMap((file) => file.nodes);
  const templates = nodes.filter(({ type }) => type === 'TemplateLiteral').map(fixedParts);
  const named = nodes.flatMap(({ type, value }) =>
    type === 'Literal' && typeof value === 'string' ? [value] : [],
  );
  const begins = templates.filter(([first = '']) => /^[a-z]\w*_$/.test(first));
  const ends = templates.flatMap((parts) => (parts.length === 2 && parts[0] === '' ? [parts[1]!] : []));
  const keys = [
    ...named.filter((name) => /^[a-z]\w+$/.test(name)),
    ...begins.map((parts) => parts.join('\\w+')),
  ];
  const asked = new RegExp(
    `^(?:${keys.join('|')})(?:${ends.filter((end) => /^_\w+$/.test(end)).join('|')})?$`,
  );
  return Object.keys(messages)
    .filter((key) => !asked.test(key) && !texts.some((text) => text.includes(`__MSG_${key}__`)))
    .map((key) => `Nothing asks for the message ${key}.`);
}

/** What the whole project has one word for, so that several parts of it may make keys of messages with it. */
const SPOKEN_ALIKE = /^(account|audience|group|info|kind|language|protocol_error|role|rule)_$/;

/** One part of the project makes the keys that begin alike: two that meant different things would write over each other. */
export function sharedKeys(files: readonly SourceFile[]): readonly string[] {
  const makers = new Map<string, Set<string>>();
  for (const { path, nodes } of files) {
    const part = path.split('/').slice(0, -1).slice(0, 3).join('/');
    for (const node of nodes.filter(({ type }) => type === 'TemplateLiteral')) {
      const [first = ''] = fixedParts(node);
      if (!/^[a-z]\w*_$/.test(first) || SPOKEN_ALIKE.test(first)) continue;
      makers.set(first, (makers.get(first) ?? new Set()).add(part));
    }
  }
  return [...makers].flatMap(([first, parts]) =>
    parts.size > 1
      ? [`${[...parts].join(' and ')} both make keys of messages with ${first}: give one another name.`]
      : [],
  );
}

function fixedParts({ quasis }: Node): string[] {
  return (quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

function withoutEnding(path: string): string {
  return path.replace(/\.tsx?$/, '');
}
