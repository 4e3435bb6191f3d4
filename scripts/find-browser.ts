import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The browsers that the demo and the tests drive. */
export type BrowserName = 'chromium' | 'firefox';

/** Where `@puppeteer/browsers` puts a Firefox when the system has no package for it. */
export const DOWNLOADS = join(import.meta.dirname, '..', '.cache', 'browsers');

const OLDEST_FIREFOX = 140;

/** The path of a Chromium that can load an unpacked extension, or undefined when there is none. */
export function findChromium(): string | undefined {
  return (
    fromEnvironment('CHROMIUM_PATH') ??
    [downloadedChromium(), ...onPath(['chromium', 'chromium-browser']), ...usualPlaces('chromium')].find(
      isChromium,
    )
  );
}

/** The path of a Firefox that is new enough for the extension, or undefined when there is none. */
export function findFirefox(): string | undefined {
  return (
    fromEnvironment('FIREFOX_PATH') ??
    [...onPath(['firefox-esr', 'firefox']), ...usualPlaces('firefox'), ...downloadedFirefox()].find(isFirefox)
  );
}

/** The paths of all programs with one of these names on the PATH, in the order of the names. */
export function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending))).filter(isProgram);
}

/** A path that was set by hand is taken at its word, or refused aloud: never silently replaced. */
function fromEnvironment(variable: string): string | undefined {
  const path = process.env[variable];
  if (!path) return undefined;
  if (!isProgram(path)) throw new Error(`${variable} is set to ${path}, but no program stands there.`);
  return path;
}

function usualPlaces(name: BrowserName): readonly string[] {
  const home = homedir();
  const windows = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES].filter(
    (folder) => folder !== undefined,
  );
  if (name === 'firefox') {
    return [
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ];
  }
  return [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(home, 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ...windows.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
  ];
}

function downloadedChromium(): string {
  return chromium.executablePath();
}

function downloadedFirefox(): readonly string[] {
  const folder = join(DOWNLOADS, 'firefox');
  if (!existsSync(folder)) return [];
  const programs = ['firefox/firefox', 'firefox/firefox.exe', 'Firefox.app/Contents/MacOS/firefox'];
  return readdirSync(folder).flatMap((version) => programs.map((program) => join(folder, version, program)));
}

/** Branded Chrome and Edge ignore `--load-extension`; Ubuntu's `chromium-browser` may be a mere signpost to a snap. */
function isChromium(path: string): boolean {
  return isProgram(path) && /^(Chromium|Google Chrome for Testing) /.test(versionOf(path) ?? 'Chromium ');
}

function isFirefox(path: string): boolean {
  if (!isProgram(path)) return false;
  const version = versionOf(path) ?? `Firefox ${OLDEST_FIREFOX}`;
  return Number(/Firefox (\d+)/.exec(version)?.[1] ?? 0) >= OLDEST_FIREFOX;
}

/** What the program says of itself; undefined on Windows, where asking would open a window instead. */
function versionOf(path: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
