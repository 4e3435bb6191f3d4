import '../views/english';
import { switchedOff } from '../protocol/rule-choices';
import { hostFrom, SUGGESTED_SITES } from '../sites/added';
import { siteForHost } from '../sites/index';
import { mountPopup } from '../views/popup/popup-view';
import type { PopupSettings } from '../views/popup/props';
import { addSite, readAddedSites, removeSite, watchAddedSites } from './added-sites';
import { browser } from './browser';
import { settingsInForce, watchInForce } from './in-force';
import type { PageState } from './messages';
import { sendToTab } from './messaging';
import { protocolsInForce } from './protocols-in-force';
import type { Settings, SettingsPatch } from './settings';
import { changeSettings } from './storage';

const root = document.getElementById('popup')!;
const [page, inForce, storedSites, protocols] = await Promise.all([
  pageInFront(),
  settingsInForce(),
  readAddedSites(),
  protocolsInForce(),
]);
let settings: Settings = inForce.settings;
let added = storedSites;
draw();
watchInForce(new AbortController().signal, (changed) => {
  settings = changed.settings;
  draw();
});
watchAddedSites(async () => {
  added = await readAddedSites();
  draw();
});

function draw(): void {
  mountPopup(root, {
    page,
    protocols,
    settings,
    switchedOff: switchedOff(settings.rules),
    sites: { added, suggested: SUGGESTED_SITES, add, remove: (host) => void removeSite(host) },
    copyDiagnostic,
    onChange: (chosen) => void changeSettings(changedIn(chosen)),
  });
}

/** Only what the author changed is a choice; the rest stays as it is, whoever changes it meanwhile. */
function changedIn({ protocol, role, language }: PopupSettings): SettingsPatch {
  return {
    ...(protocol !== settings.protocol && { protocol }),
    ...(role !== settings.role && { role }),
    ...(language !== settings.language && { language }),
  };
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
