import { vi } from 'vitest';
import { bidiInWindow } from './bidi';
import { openChromium } from './chromium';
import { authorAt, type Surface, type Writer, writerAt } from './compose-boxes';
import { extensionAllowedOn } from './extension-on';
import { openFirefox } from './firefox';
import { openInFirefox } from './own-page-firefox';
import { chromiumTab, type Tab } from './tab';

const POPUP = '/src/views/popup/popup.html';

/** A browser in which somebody adds sites. */
export interface AddingBrowser {
  /** The extension's popup, in a tab. */
  readonly popup: Tab;
  writerAt(surface: Surface): Promise<Writer>;
  /** Waits for the browser's own question, if it asks one, and presses an answer. */
  answer(yes: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Opens Chromium, where these hosts are allowed from the start, and asking says yes. */
export async function addingInChromium(hosts: readonly string[]): Promise<AddingBrowser> {
  const extension = extensionAllowedOn(hosts);
  const chromium = await openChromium({ extension: extension.folder });
  return {
    popup: chromiumTab(await chromium.open(`${chromium.origin}${POPUP}`)),
    writerAt: (surface) => authorAt(surface, chromium),
    answer: async () => undefined,
    close: async () => {
      await chromium.close();
      extension.remove();
    },
  };
}

/** Opens Firefox, where its own question is answered in its own window. */
export async function addingInFirefox(): Promise<AddingBrowser> {
  const firefox = await openFirefox({ extension: 'dist/firefox', ownWindow: true });
  const ownWindow = await bidiInWindow(firefox.browser);
  return {
    popup: await openInFirefox(firefox, POPUP, ownWindow),
    writerAt: (surface) => writerAt(surface, firefox),
    answer: async (yes) => {
      const button = yes ? 'button' : 'secondaryButton';
      const pressed = async () => {
        const shown = await ownWindow.run(
          `PopupNotifications.panel.state === 'open' && !PopupNotifications.panel.firstElementChild.${button}.click()`,
        );
        return String(shown.value) === 'true';
      };
      await vi.waitUntil(pressed, { timeout: 5000, interval: 50 });
    },
    close: () => firefox.close(),
  };
}
