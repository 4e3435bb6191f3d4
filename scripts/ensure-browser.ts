import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserName, DOWNLOADS, findChromium, findFirefox, onPath } from './find-browser';

/** A program and its arguments. */
type Command = readonly [string, ...string[]];

const MODULES = join(import.meta.dirname, '..', 'node_modules');

const FIND = { chromium: findChromium, firefox: findFirefox };

const REMEDY = {
  chromium:
    'No Chromium was found and none could be installed. Install Chromium (Debian: `apt-get install chromium`; ' +
    'macOS: `brew install --cask chromium`; anywhere: `npx playwright-core install --with-deps chromium`) or set ' +
    'CHROMIUM_PATH to one. Google Chrome and Edge will not do: they no longer load an extension from the command line.',
  firefox:
    'No Firefox from 140 on was found and none could be installed. Install Firefox (Debian: `apt-get install ' +
    'firefox-esr`; macOS: `brew install --cask firefox`) or set FIREFOX_PATH to one.',
};

/** The path of the browser, which is installed first when there is none; throws with the remedy when that fails. */
export function ensureBrowser(name: BrowserName): string {
  const found = FIND[name]();
  if (found) return found;
  for (const way of waysToInstall(name)) {
    console.log(`No ${name} found. Installing it: ${way.map((command) => command.join(' ')).join(' && ')}`);
    // A package list that could not be refreshed does not always keep the package from being installed.
    way.forEach(run);
    const installed = FIND[name]();
    if (installed) return installed;
  }
  throw new Error(REMEDY[name]);
}

/** The ways to get the browser here, the most usual first; each is a row of commands. */
function waysToInstall(name: BrowserName): readonly (readonly Command[])[] {
  return [...systemPackage(name), ...downloads(name)];
}

function systemPackage(name: BrowserName): readonly (readonly Command[])[] {
  const asRoot = rootPrefix();
  const has = (program: string) => onPath([program]).length > 0;
  if (process.platform === 'darwin') {
    return has('brew') ? [[['brew', 'install', '--cask', name]]] : [];
  }
  if (!asRoot) return [];
  const rooted = (...words: [string, ...string[]]): Command => [...asRoot, ...words] as [string, ...string[]];
  if (has('apt-get')) {
    const packages = name === 'firefox' ? ['firefox-esr'] : ['chromium'];
    return [[rooted('apt-get', 'update'), rooted('apt-get', 'install', '-y', ...packages)]];
  }
  if (has('dnf')) return [[rooted('dnf', 'install', '-y', name)]];
  if (has('pacman')) return [[rooted('pacman', '-Sy', '--noconfirm', name)]];
  if (has('apk')) return [[rooted('apk', 'add', name === 'firefox' ? 'firefox-esr' : name)]];
  return [];
}

/** What to put before a command that needs the administrator's rights; undefined when we cannot have them. */
function rootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const mayUseSudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return mayUseSudo ? ['sudo', '-n'] : undefined;
}

function downloads(name: BrowserName): readonly (readonly Command[])[] {
  const node = process.execPath;
  if (name === 'firefox') {
    const tool = join(MODULES, '@puppeteer/browsers/lib/cjs/main-cli.js');
    return [[[node, tool, 'install', 'firefox@stable', '--path', DOWNLOADS]]];
  }
  const playwright = join(MODULES, 'playwright-core/cli.js');
  const libraries = rootPrefix() && process.platform === 'linux' ? ['--with-deps'] : [];
  return [[[node, playwright, 'install', ...libraries, 'chromium']]];
}

function run([program, ...words]: Command): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, words, { stdio: 'inherit', env });
}
