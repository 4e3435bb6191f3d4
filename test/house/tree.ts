import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import or re-export of a file. */
export interface Import {
  /** A path from the top of the repository without its ending (`src/draft/span`), or a package's name. */
  readonly of: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** A node of the syntax tree: what kind, where, and whatever else it holds. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A source file that has been read and parsed. */
export interface SourceFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Every node of the syntax tree, outermost first. */
  readonly nodes: readonly Node[];
  readonly comments: readonly { readonly value: string; readonly end: number }[];
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Paths of all files below a folder of the repository. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(slashed(ROOT), posix.join(slashed(entry.parentPath), entry.name)))
    .sort();
}

/** A file's text, by its path in the repository. */
function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** All TypeScript below some folders, parsed. */
export function sourceBelow(...folders: readonly string[]): readonly SourceFile[] {
  const paths = folders.flatMap(filesBelow).filter((path) => /\.tsx?$/.test(path));
  return paths.map((path) => parsed(path, textOf(path)));
}

/** One file's text, parsed as if it stood at that path; throws when it cannot be read as TypeScript. */
export function parsed(path: string, text: string): SourceFile {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found = (request: { value: string }, typeOnly: boolean) => importOf(path, request.value, typeOnly);
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      found(moduleRequest, entries.length > 0 && entries.every(({ isType }) => isType)),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [found(moduleRequest, isType)] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      ...importOf(path, text.slice(moduleRequest.start + 1, moduleRequest.end - 1), false),
      dynamic: true,
    })),
  ];
  const lines = text.trimEnd().split('\n').length;
  const nodes = nodesBelow(program);
  const required = nodes.flatMap(requestOf).map((value) => found({ value }, false));
  return { path, text, lines, imports: [...imports, ...required], nodes, comments };
}

/** What `require('…')` asks for, which bundlers put in place as they do an import. */
function requestOf({ type, callee, arguments: given }: Node): string[] {
  const name = (callee as Partial<Record<string, unknown>> | undefined)?.name;
  if (type !== 'CallExpression' || name !== 'require') return [];
  const { value } = (given as readonly { value?: unknown }[])[0] ?? {};
  return [String(value)];
}

function importOf(path: string, request: string, typeOnly: boolean): Import {
  const name = request.replace(/\?.*$/, '');
  const joined = name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/\.tsx?$/, '') : name;
  // A part of a package that its own entries do not offer.
  const of = joined.replace(/^node_modules\//, '');
  return { of, typeOnly, dynamic: false };
}

function nodesBelow(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesBelow);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesBelow);
  return isNode(value) ? [value, ...below] : below;
}

function isNode(value: object): value is Node {
  return 'type' in value && 'start' in value && 'end' in value;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
