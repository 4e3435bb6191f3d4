import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { closeWelcome } from './close-welcome';

/** Where `npm run build` leaves the extension for Chromium. */
const EXTENSION = join(import.meta.dirname, '..', 'dist', 'chrome');

/** A browser with the extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  /** Ends the browser and takes its profile away. */
  close(): Promise<void>;
}

/** Starts Chromium with a fresh profile and the built extension in it; no host name leads anywhere. */
export async function launchWithExtension(executablePath: string, headless: boolean): Promise<Launched> {
  const profile = await mkdtemp(join(tmpdir(), 'postwijzer-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1360, height: 860 } : null,
    args: flags(headless),
  });
  await closeWelcome(context);
  return {
    context,
    close: async () => {
      await context.close();
      // The browser may still be writing its last files.
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

function flags(headless: boolean): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--disable-gpu'] : []),
    // Keeps the browser from warning about these very flags above the page.
    '--test-type',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--disable-extensions-except=${EXTENSION}`,
    `--load-extension=${EXTENSION}`,
  ];
}
