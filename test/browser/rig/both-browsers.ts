import { openChromium } from './chromium';
import { authorAt, type Surface, type Writer, writerAt } from './compose-boxes';
import { openFirefox } from './firefox';

/** A browser with the extension in it, in which somebody writes. */
export interface OpenBrowser {
  writerAt(surface: Surface): Promise<Writer>;
  close(): Promise<void>;
}

/** The browsers that Postwijzer is made for; each opens one in which nothing was told of any account yet. */
export const BROWSERS = [
  { name: 'Chromium', open: freshChromium },
  { name: 'Firefox', open: freshFirefox },
] as const;

async function freshChromium(): Promise<OpenBrowser> {
  const chromium = await openChromium({ extension: 'dist/chrome' });
  return { writerAt: (surface) => authorAt(surface, chromium), close: chromium.close };
}

async function freshFirefox(): Promise<OpenBrowser> {
  const firefox = await openFirefox({ extension: 'dist/firefox' });
  return { writerAt: (surface) => writerAt(surface, firefox), close: firefox.close };
}
