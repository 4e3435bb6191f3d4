import { resolve } from 'node:path';
import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findFirefox } from '../../../scripts/find-browser';
import { answerFromPages } from './pages';
import { firefoxUnder } from './policy';
import { newProfile } from './profile';
import { openTrap } from './trap';

/** A Firefox in which the networks' hosts show our pages and nothing else can be reached. */
export interface Firefox {
  readonly browser: Browser;
  /** Every address asked for that is not one of our pages, by whomever. Empty is the proof that nothing leaves. */
  strays(): readonly string[];
  /** Opens a page at an address in a new tab. */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

/** What a Firefox is opened with: an unpacked extension, and whether tests may reach into the browser's own window. */
export interface FirefoxOptions {
  readonly extension?: string;
  readonly ownWindow?: boolean;
  /** No page at the first use is waited for: it stays open, or the extension has none. */
  readonly asInstalled?: boolean;
  /** What the browser's management sets, as in `policies.json`; then no page comes at the first use. */
  readonly policy?: object;
}

/** Opens Firefox. */
export async function openFirefox({
  extension,
  ownWindow,
  asInstalled,
  policy,
}: FirefoxOptions = {}): Promise<Firefox> {
  const trap = await openTrap();
  const profile = newProfile();
  const browser = await launch({
    browser: 'firefox',
    executablePath: policy ? firefoxUnder(policy, executable(), profile.folder) : executable(),
    headless: true,
    userDataDir: profile.folder,
    ...(ownWindow && { args: ['--remote-allow-system-access'] }),
    extraPrefsFirefox: { ...PREFERENCES, ...throughProxy(trap.address) },
  });
  if (extension) await browser.installExtension(resolve(extension));
  if (extension && !asInstalled && !policy) await closeWelcome(browser);
  return {
    browser,
    strays: () => trap.caught.filter((address) => !BROWSERS_OWN.test(address)),
    open: (address) => openPage(browser, address),
    close: async () => {
      await browser.close();
      await trap.close();
      profile.remove();
    },
  };
}

/** Less of what Firefox does by itself, which would hide what we are looking for. */
const PREFERENCES = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'app.normandy.enabled': false,
};

/** What Firefox asks of its maker whatever its preferences say. */
const BROWSERS_OWN = /\.(mozilla|firefox)\.(com|org|net)[:/]/;

function throughProxy(address: string): Record<string, unknown> {
  const [host, port] = address.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

function executable(): string {
  const path = findFirefox();
  if (!path) throw new Error('There is no Firefox; set FIREFOX_PATH or install one.');
  return path;
}

/** Waits for the page that the extension opens when it is new, and closes it. */
async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = (page: Page) => page.evaluate(() => location.pathname.endsWith('/welcome.html'));
  const welcome = async () => {
    for (const page of await browser.pages()) if (await isWelcome(page).catch(() => false)) return page;
    return undefined;
  };
  await (await vi.waitUntil(welcome, { timeout: 20_000, interval: 100 })).close();
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
  await page.goto(address);
  return page;
}

async function answer(request: HTTPRequest): Promise<void> {
  const found = await answerFromPages(request.url());
  // What we have no answer for goes on, into the trap.
  if (found) await request.respond(found);
  else await request.continue();
}
