import type { Import, Node, SourceFile } from './tree';

/** Looks at all files and says in sentences what does not hold. */
export type Check = (files: readonly SourceFile[]) => readonly string[];

/** For each part of the source, what it may import beside itself; a file stands for its types only. */
const SEES: Readonly<Record<string, readonly string[]>> = {
  draft: [],
  protocol: ['draft'],
  analyser: ['draft', 'protocol'],
  fixes: ['draft', 'protocol', 'analyser'],
  'class-list': ['analyser'],
  review: ['draft', 'protocol', 'analyser', 'class-list'],
  training: ['draft', 'protocol', 'analyser'],
  images: ['draft'],
  sites: ['draft'],
  compose: ['draft', 'sites/site', 'analyser/report', 'fixes/fix'],
  views: ['draft', 'protocol', 'analyser', 'fixes', 'class-list', 'review', 'training', 'compose/view'],
  cli: ['draft', 'protocol', 'analyser', 'views'],
  extension: [
    'draft',
    'protocol',
    'analyser',
    'fixes',
    'class-list',
    'review',
    'training',
    'images',
    'sites',
    'compose',
    'views',
  ],
};

const ONLY_IMPORTER: Readonly<Record<string, string>> = {
  'webextension-polyfill': 'src/extension/browser.ts',
  compromise: 'src/analyser/text/text.ts',
};

const MAX_FILE = 250;
const MEDIAN_FILE = 80;
const MAX_FUNCTION = 40;
const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
const IMPURE = /\b(Date\.now|new Date|Math\.random|fetch|localStorage|indexedDB|setTimeout|setInterval)\(/;
const NETWORK =
  /facebook|messenger\.com|twitter|\bx\.com|instagram|linkedin|tiktok|snapchat|youtube|whatsapp|mastodon|bluesky/i;

/** Imports point back along the way of a draft; only `extension` and `cli` put the parts together. */
export const importsPointBack: Check = (files) =>
  files.flatMap((file) =>
    file.imports
      .filter((imported) => !maySee(file, imported))
      .map(({ of }) => `${file.path} imports ${of}, but ${partOf(file.path)}/ may not see it.`),
  );

/** What a script makes is shipped: it rests on nothing of the tests. */
export const scriptsLeaveTestsAlone: Check = (files) =>
  files.flatMap(({ path, imports }) =>
    imports
      .filter(({ of }) => of.startsWith('test/'))
      .map(({ of }) => `${path} imports ${of}; what scripts and tests share stands in scripts/.`),
  );

/** A few packages have one single file that may import them. */
export const packagesHaveOneImporter: Check = (files) =>
  files.flatMap(({ path, imports }) =>
    imports
      .map(({ of }) => of.split('/')[0] ?? of)
      .filter((name) => ONLY_IMPORTER[name] !== undefined && ONLY_IMPORTER[name] !== path)
      .map((name) => `${path} imports ${name}, which only ${ONLY_IMPORTER[name]} may do.`),
  );

/** Whatever the content script reaches is imported statically, so that it is one file that the page cannot fetch. */
export const contentScriptIsStatic: Check = (files) => {
  const reached = reachedFrom('src/extension/content', files);
  const nothing = reached.length < 2 ? ['src/extension/content.ts was not read, or imports nothing.'] : [];
  const dynamic = reached.filter(({ imports }) => imports.some((imported) => imported.dynamic));
  return [
    ...nothing,
    ...dynamic.map(({ path }) => `${path} imports dynamically, but the content script reaches it.`),
  ];
};

/** No file is too long. */
export const filesAreShort: Check = (files) =>
  files
    .filter(({ lines }) => lines > MAX_FILE)
    .map(({ path, lines }) => `${path} has ${lines} lines; ${MAX_FILE} is the most.`);

/** Half of the files are well below the limit. */
export const halfOfTheFilesAreShort: Check = (files) => {
  const sizes = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return median < MEDIAN_FILE
    ? []
    : [`Half of the files have ${median} lines or more; it should be under ${MEDIAN_FILE}.`];
};

/** No function is too long. */
export const functionsAreShort: Check = (files) =>
  eachNode(files, (node, { path, text }) => {
    if (!FUNCTIONS.includes(node.type)) return undefined;
    const lines = text.slice(node.start, node.end).split('\n').length;
    const line = lineOf(text, node.start);
    return lines > MAX_FUNCTION
      ? `The function at ${path}:${line} has ${lines} lines; ${MAX_FUNCTION} is the most.`
      : undefined;
  });

/** No `any`, no classes, no default exports. */
export const plainTypeScript: Check = (files) =>
  eachNode(files, ({ type, start }, { path, text }) => {
    const where = `${path}:${lineOf(text, start)}`;
    if (type === 'TSAnyKeyword') return `${where} says any; name the type.`;
    if (type === 'ClassDeclaration' || type === 'ClassExpression')
      return `${where} has a class; use functions.`;
    if (type === 'ExportDefaultDeclaration') return `${where} exports a default; give it a name.`;
    return undefined;
  });

/** Every export says in a comment what it is. */
export const exportsAreExplained: Check = (files) =>
  eachNode(files, (node, { path, text, comments }) => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return undefined;
    const explained = comments.some(
      ({ value, end }) =>
        value.startsWith('*') && end <= node.start && text.slice(end, node.start).trim() === '',
    );
    return explained ? undefined : `The export at ${path}:${lineOf(text, node.start)} has no doc comment.`;
  });

/** Draft, protocol, analyser, fixes and training know no clock, chance, network or storage. */
export const analysisIsPure: Check = (files) =>
  files
    .filter(({ path }) => ['draft', 'protocol', 'analyser', 'fixes', 'training'].includes(partOf(path)))
    .flatMap(({ path, text }) => {
      const impure = IMPURE.exec(text)?.[1];
      return impure ? [`${path} uses ${impure}, but the analysis is a pure function.`] : [];
    });

/** A network's name or host stands only with its site; the command line's user types site ids, so it may name one. */
export const networksStayInSites: Check = (files) =>
  files
    .filter(({ path }) => !['sites', 'cli'].includes(partOf(path)))
    .flatMap(({ path, text }) => {
      const match = NETWORK.exec(text);
      return match
        ? [`${path}:${lineOf(text, match.index)} names a network (${match[0]}); that belongs in src/sites/.`]
        : [];
    });

/** Nothing is left out of the tests quietly. */
export const noTestIsSkipped: Check = (files) =>
  files.flatMap(({ path, text }) => {
    const match = /\b(?:it|test|describe)\.(?:only|skip|fails)\b/.exec(text);
    return match ? [`${path}:${lineOf(text, match.index)} uses ${match[0]}.`] : [];
  });

function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function maySee(file: SourceFile, { of, typeOnly }: Import): boolean {
  if (!of.startsWith('src/')) return true;
  const own = partOf(file.path);
  if (partOf(of) === own) return true;
  const seen = SEES[own] ?? [];
  return seen.includes(partOf(of)) || (typeOnly && seen.includes(of.slice('src/'.length)));
}

function reachedFrom(start: string, files: readonly SourceFile[]): readonly SourceFile[] {
  const byName = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const reached = new Set<SourceFile>();
  const visit = (name: string): void => {
    const file = byName.get(name);
    if (!file || reached.has(file)) return;
    reached.add(file);
    for (const { of } of file.imports) visit(of);
  };
  visit(start);
  return [...reached];
}

function eachNode(
  files: readonly SourceFile[],
  problem: (node: Node, file: SourceFile) => string | undefined,
): readonly string[] {
  return files.flatMap((file) =>
    file.nodes.map((node) => problem(node, file)).filter((text) => text !== undefined),
  );
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
