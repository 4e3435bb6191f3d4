import { BUNDLED_PROTOCOLS } from '../protocol/packs';
import { mountPopup } from '../views/popup/popup-view';
import { browser } from './browser';
import type { PageState } from './messages';
import { sendToTab } from './messaging';
import type { Settings } from './settings';
import { readSettings, watchSettings, writeSettings } from './storage';

const root = document.getElementById('popup')!;
const [page, stored] = await Promise.all([pageInFront(), readSettings()]);
draw(stored);
watchSettings(new AbortController().signal, draw);

function draw(settings: Settings): void {
  mountPopup(root, {
    page,
    protocols: BUNDLED_PROTOCOLS,
    settings,
    onChange: (chosen) => void writeSettings({ ...settings, ...chosen }),
  });
}

// On a page without our content script nobody answers.
async function pageInFront(): Promise<PageState | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return sendToTab(tab.id, 'get-page-state', undefined).catch(() => undefined);
}
