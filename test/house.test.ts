import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json';
import { dependencies } from '../package.json';
import en from '../public/_locales/en/messages.json';
import nl from '../public/_locales/nl/messages.json';
import { RULES } from '../src/analyser/rules/index';
import { SITES } from '../src/sites/index';
import * as code from './house/code-checks';
import { badMatches, badNames, badRulePlaces, badTranslations } from './house/project-checks';
import { filesBelow, parsed, type SourceFile, sourceBelow } from './house/tree';
import { sharedKeys, unreached, unreadMessages, unusedPackages } from './house/unused-checks';

/** A check, what it reads, and small trees that break it: it must see them, or it would pass whatever we write. */
interface HouseRule {
  readonly says: string;
  readonly check: code.Check;
  readonly files: readonly SourceFile[];
  readonly broken: readonly Readonly<Record<string, string>>[];
}

const src = sourceBelow('src');
const scripts = sourceBelow('scripts');
const tests = sourceBelow('test');

const HOUSE_RULES: readonly HouseRule[] = [
  {
    says: 'imports point back along the way of a draft',
    check: code.importsPointBack,
    files: src,
    broken: [
      { 'src/draft/broken.ts': "import { analyse } from '../analyser/analyse';" },
      { 'src/compose/broken.ts': "export * from '../sites/index';" },
      { 'src/compose/broken.ts': "import { value } from '../sites/site';" },
      { 'src/views/panel/broken.tsx': "import { send } from '../../extension/browser';" },
      { 'src/analyser/broken.ts': "const late = import('../views/translate');" },
      { 'src/compose/broken.ts': "const late = require('../extension/browser');" },
    ],
  },
  {
    says: 'a script imports nothing of the tests',
    check: code.scriptsLeaveTestsAlone,
    files: scripts,
    broken: [{ 'scripts/broken.ts': "import { findingsOf } from '../test/analyser/rule-table';" }],
  },
  {
    says: 'a package that has one importer keeps to it',
    check: code.packagesHaveOneImporter,
    files: src,
    broken: [
      { 'src/views/broken.ts': "import browser from 'webextension-polyfill';" },
      { 'src/analyser/broken.ts': "import nlp from 'compromise/one';" },
      { 'src/analyser/broken.ts': "import part from '../../node_modules/compromise/src/nlp.js';" },
    ],
  },
  {
    says: 'whatever the content script reaches is imported statically',
    check: code.contentScriptIsStatic,
    files: src,
    broken: [
      { 'src/extension/content.ts': "import './near';", 'src/extension/near.ts': "void import('./far');" },
      { 'src/extension/content.ts': "require('./near');", 'src/extension/near.ts': "void import('./far');" },
      { 'src/extension/other.ts': "import './near';" },
    ],
  },
  {
    says: 'no file has more than 250 lines',
    check: code.filesAreShort,
    files: [...src, ...scripts, ...tests],
    broken: [{ 'src/draft/broken.ts': '// long\n'.repeat(251) }],
  },
  {
    says: 'half of the files have fewer than 80 lines',
    check: code.halfOfTheFilesAreShort,
    files: src,
    broken: [{ 'src/draft/a.ts': '// long\n'.repeat(80), 'src/draft/b.ts': '// long\n'.repeat(90) }],
  },
  {
    says: 'no function has more than 40 lines',
    check: code.functionsAreShort,
    files: [...src, ...scripts],
    broken: [
      { 'src/draft/broken.ts': `const long = () => {${'\n  void 0;'.repeat(40)}\n};` },
      { 'src/draft/broken.ts': `const holder = { long() {${'\n  void 0;'.repeat(40)}\n} };` },
    ],
  },
  {
    says: 'there is no any, no class and no default export',
    check: code.plainTypeScript,
    files: src,
    broken: [
      { 'src/draft/broken.ts': 'let value: readonly any[];' },
      { 'src/draft/broken.ts': 'class Broken {}' },
      { 'src/draft/broken.ts': 'export default 1;' },
    ],
  },
  {
    says: 'every export says what it is',
    check: code.exportsAreExplained,
    files: src,
    broken: [{ 'src/draft/broken.ts': 'export const silent = 0;' }],
  },
  {
    says: 'the analysis is pure',
    check: code.analysisIsPure,
    files: src,
    broken: [{ 'src/analyser/broken.ts': 'const now = Date.now();' }],
  },
  {
    says: 'networks are named in src/sites only',
    check: code.networksStayInSites,
    files: src,
    broken: [
      { 'src/compose/broken.ts': "const here = location.host === 'x.com';" },
      { 'src/views/broken.ts': '// Facebook does this differently' },
    ],
  },
  {
    says: 'no test is skipped',
    check: code.noTestIsSkipped,
    files: tests,
    broken: [{ 'test/broken.test.ts': ['it.', "skip('later', () => {});"].join('') }],
  },
];

/** Fails with the sentences themselves. */
function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) expect.fail(problems.join('\n'));
}

/** Names without folder and ending. */
function namesIn(folder: string, ending: string): readonly string[] {
  return filesBelow(folder).map((path) => path.slice(folder.length + 1).replace(ending, ''));
}

/** The scripts that a page of the extension loads, as paths without ending. */
function scriptsOf(page: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '..', page), 'utf8');
  return [...text.matchAll(/src="\/([^"]+)\.tsx?"/g)].map(([, path]) => path!);
}

describe.each(HOUSE_RULES)('$says', ({ check, files, broken }) => {
  it('in the whole tree', () => {
    expect(files.length).toBeGreaterThan(3);
    expectNone(check(files));
  });

  it.each(broken)('and the check sees it broken (%#)', (tree) => {
    const problems = check(Object.entries(tree).map(([path, text]) => parsed(path, text)));
    expect(problems).not.toEqual([]);
  });
});

describe('the project', () => {
  it('names its files in kebab-case and by what is in them', () => {
    const paths = ['src', 'scripts', 'test'].flatMap(filesBelow).filter((path) => !path.endsWith('.md'));
    expect(paths).toContain('test/house.test.ts');
    expectNone(badNames(paths));
    expect(badNames(['src/draft/utils.ts', 'src/helpers/a.ts', 'src/draft/NameList.ts'])).toHaveLength(3);
  });

  it('has each rule under one id in a file, a test and the messages', () => {
    const places = {
      listed: RULES.map(({ id }) => id),
      files: namesIn('src/analyser/rules', '.ts').filter((name) => name !== 'index'),
      tests: namesIn('test/analyser/rules', '.test.ts'),
      messages: nl,
    };
    expect(places.listed.length).toBeGreaterThan(3);
    expectNone(badRulePlaces(places));
    const broken = { listed: ['b', 'a'], files: ['a', 'c'], tests: ['a', 'd'], messages: {} };
    expect(badRulePlaces(broken)).toHaveLength(5 + 3 * broken.listed.length);
  });

  it('says the same in Dutch and in English', () => {
    expect(Object.keys(nl).length).toBeGreaterThan(10);
    expectNone(badTranslations(nl, en));
    const one = { a: { message: 'only here' }, b: { message: 'Hello {name}' }, c: { message: ' ' } };
    expect(badTranslations(one, { b: { message: 'Dag' }, c: { message: 'niets' } })).toHaveLength(3);
  });

  it('holds nothing that nobody uses', () => {
    const pages = filesBelow('src/views').filter((path) => path.endsWith('.html'));
    const entries = [
      ...pages.flatMap(scriptsOf),
      'src/extension/background',
      'src/extension/content',
      'src/cli/check',
    ];
    expect(entries).toContain('src/extension/popup');
    expectNone(unreached(src, entries));
    expectNone(unreadMessages(nl, src, [JSON.stringify(manifest)]));
    expectNone(unusedPackages(Object.keys(dependencies), src));
    const file = parsed('src/draft/broken.ts', "import 'one/part'; say(`kind_$" + "{kind}`, 'title');");
    expect(unreached([file], ['src/draft/draft'])).toHaveLength(1);
    expect(unusedPackages(['one', 'other'], [file])).toHaveLength(1);
    const message = { message: 'text' };
    const messages = { kind_of: message, title: message, menu: message, kinds: message };
    expect(unreadMessages(messages, [file], ['__MSG_menu__'])).toEqual([expect.stringContaining('kinds')]);
  });

  it('makes the keys of messages that begin alike in one part', () => {
    expectNone(sharedKeys(src));
    const makes = (path: string) => parsed(path, 'say(`outcome_$' + '{result}`, `role_$' + '{role}`);');
    expect(sharedKeys([makes('src/views/panel/a.ts'), makes('src/views/panel/b.ts')])).toEqual([]);
    expect(sharedKeys([makes('src/views/panel/a.ts'), makes('src/views/review/b.ts')])).toHaveLength(1);
  });

  it('asks in the manifest for exactly the hosts of its sites', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    const hosts = SITES.flatMap((site) => site.hosts);
    expect(hosts.length).toBeGreaterThan(1);
    expectNone(badMatches(matches, hosts));
    expect(badMatches(['https://one.example/*'], ['two.example'])).toHaveLength(2);
  });
});
