import '../views/english';
import { BUNDLED_PROTOCOLS } from '../protocol/packs';
import { hostFrom, SUGGESTED_SITES } from '../sites/added';
import { siteForHost } from '../sites/index';
import { mountPopup } from '../views/popup/popup-view';
import { addSite, readAddedSites, removeSite, watchAddedSites } from './added-sites';
import { browser } from './browser';
import type { PageState } from './messages';
import { sendToTab } from './messaging';
import type { Settings } from './settings';
import { changeSettings, readSettings, watchSettings } from './storage';

const root = document.getElementById('popup')!;
const [page, storedSettings, storedSites] = await Promise.all([
  pageInFront(),
  readSettings(),
  readAddedSites(),
]);
let settings: Settings = storedSettings;
let added = storedSites;
draw();
watchSettings(new AbortController().signal, (changed) => {
  settings = changed;
  draw();
});
watchAddedSites(async () => {
  added = await readAddedSites();
  draw();
});

function draw(): void {
  mountPopup(root, {
    page,
    protocols: BUNDLED_PROTOCOLS,
    settings,
    sites: { added, suggested: SUGGESTED_SITES, add, remove: (host) => void removeSite(host) },
    copyDiagnostic,
    onChange: (chosen) => void changeSettings(chosen),
  });
}

function add(written: string): 'invalid' | 'known' | undefined {
  const host = hostFrom(written);
  if (!host) return 'invalid';
  if (siteForHost(host)) return 'known';
  void addSite(host);
  return undefined;
}

/** Whether there was something to copy, and the browser let us. */
async function copyDiagnostic(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return false;
  try {
    const diagnostic = await sendToTab(tab.id, 'get-diagnostic', undefined);
    if (diagnostic) await navigator.clipboard.writeText(diagnostic);
    return !!diagnostic;
  } catch {
    return false;
  }
}

// On a page without our content script nobody answers.
async function pageInFront(): Promise<PageState | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  // Somebody may be writing in a frame of the page.
  const inFrame = await sendToTab(tab.id, 'get-state-in-use', undefined).catch(() => undefined);
  return inFrame ?? sendToTab(tab.id, 'get-page-state', undefined, 0).catch(() => undefined);
}
