import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { closeWelcome } from '../../../scripts/close-welcome';
import { findChromium } from '../../../scripts/find-browser';
import { answerFromPages } from './pages';
import { chromiumUnder } from './policy';
import { newProfile, withoutPrediction } from './profile';
import { openTrap } from './trap';

/** A Chromium in which the networks' hosts show our pages and nothing else can be reached. */
export interface Chromium {
  readonly context: BrowserContext;
  /** The extension's background; absent when none was loaded. */
  readonly worker?: Worker;
  /** Where the extension's own pages stand: `chrome-extension://…`, without a slash at the end. */
  readonly origin?: string;
  /** Every address asked for that is not one of our pages, by whomever. Empty is the proof that nothing leaves. */
  strays(): readonly string[];
  /** Opens a page at an address in a new tab, with a script that runs before the page's own when given. */
  open(address: string, script?: string): Promise<Page>;
  close(): Promise<void>;
}

/** What a Chromium is opened with: an unpacked extension, the scroll bars that a headless one hides. */
export interface ChromiumOptions {
  readonly extension?: string;
  readonly scrollBars?: boolean;
  /** No page at the first use is waited for: it stays open, or the extension has none. */
  readonly asInstalled?: boolean;
  /** What the browser's management sets, as in a file of `policies/managed`. */
  readonly policy?: object;
}

/** Opens Chromium. */
export async function openChromium({
  extension,
  scrollBars,
  asInstalled,
  policy,
}: ChromiumOptions = {}): Promise<Chromium> {
  const trap = await openTrap();
  const profile = newProfile();
  withoutPrediction(profile.folder);
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: policy ? chromiumUnder(policy, executable(), profile.folder) : executable(),
    headless: true,
    ...(scrollBars && { ignoreDefaultArgs: ['--hide-scrollbars'] }),
    args: [...FLAGS, `--proxy-server=http://${trap.address}`, ...loading(extension)],
  });
  const asked: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const address = route.request().url();
    const answer = await answerFromPages(address);
    if (answer) return route.fulfill(answer);
    asked.push(address);
    return route.abort();
  });
  const worker = extension ? await workerOf(context) : undefined;
  if (worker && !asInstalled && !policy) await closeWelcome(context);
  return {
    context,
    ...(worker && { worker, origin: `chrome-extension://${new URL(worker.url()).host}` }),
    // The trap also sees what pages and workers send past the route: beacons, sockets, other processes.
    strays: () => [...asked, ...trap.caught.filter((address) => !BROWSERS_OWN.test(address))],
    open: (address, script) => openPage(context, address, script),
    close: async () => {
      await context.close();
      await trap.close();
      profile.remove();
    },
  };
}

const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A proxy is not asked for this machine's own addresses unless it is told to be.
  '--proxy-bypass-list=<-loopback>',
];

/** What Chromium asks of its maker by itself, whatever it is told; the route sees it when a page or worker asks it. */
const BROWSERS_OWN =
  /^(http:\/\/)?((update|optimizationguide-pa|content-autofill|clients\d|www)\.google(apis)?\.com|\w+\.gvt1\.com|accounts\.google\.com)[:/]/;

function executable(): string {
  const path = findChromium();
  if (!path) throw new Error('There is no Chromium; set CHROMIUM_PATH or install one.');
  return path;
}

function loading(extension: string | undefined): string[] {
  if (!extension) return [];
  const folder = resolve(extension);
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

async function openPage(context: BrowserContext, address: string, script?: string): Promise<Page> {
  const page = await context.newPage();
  if (script) await page.addInitScript(script);
  await page.goto(address);
  return page;
}
