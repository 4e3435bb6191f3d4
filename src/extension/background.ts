import '../views/english';
import { BUNDLED_PROTOCOLS } from '../protocol/packs';
import { statusText } from '../views/status-text';
import { catalogueOf } from '../views/translate';
import { voiceIn } from '../views/voice';
import { registerAddedSites, watchAddedSites } from './added-sites';
import { browser } from './browser';
import { checkOnRequest, showInMenu } from './check-selection';
import { rememberAccount, rememberDismissal } from './choices-told';
import { welcome } from './first-run';
import { settingsInForce, watchInForce } from './in-force';
import type { PageState } from './messages';
import { handle } from './messaging';
import { pauseAt } from './moments';
import { openAddress } from './open-address';
import { openPanelOnRequest } from './open-panel';
import { announcePageData, pageDataFor } from './page-data-source';
import { pageIn } from './page-in-front';
import { openPage } from './pages';
import { protocolInForce } from './protocols-in-force';
import { keepFromPages } from './store';
import { type Picture, pictureFiles, toolbarFor } from './toolbar';

handle({
  'page-state-changed': async (state, { tab }) => {
    // Each frame speaks for itself; where somebody writes in another one, that one counts.
    if (tab?.id !== undefined) await showOnToolbar(tab.id, (await pageIn(tab.id)) ?? state);
    return undefined;
  },
  'get-page-data': async (_, sender) => {
    // Names go to the scripts in pages only; the extension's own pages read them where they are kept.
    if (sender.tab === undefined) throw new Error('Only a content script goes by this');
    return pageDataFor(sender);
  },
  'choose-account': ({ account, kind }) => rememberAccount(account, kind),
  'open-clause': async ({ clause }) => {
    await openPage('protocol', clause);
    return undefined;
  },
  dismiss: ({ rule, words }) => rememberDismissal(rule, words),
  'open-address': ({ url }, { tab }) => openAddress(url, tab?.index),
  'get-texts': async ({ protocol, language }) => ({
    protocol: (await protocolInForce(protocol)) ?? BUNDLED_PROTOCOLS[0]!,
    messages: catalogueOf(language),
  }),
});

// An update of the extension takes its registrations away.
browser.runtime.onInstalled.addListener(({ reason }) => {
  void registerAddedSites();
  void welcome(reason);
  void showInMenu();
});
browser.runtime.onStartup.addListener(() => {
  void registerAddedSites();
  void showInMenu();
});
watchInForce(new AbortController().signal, () => void showInMenu());
checkOnRequest();
openPanelOnRequest();
watchAddedSites(() => void registerAddedSites());
announcePageData();
keepFromPages();

const BADGES: Readonly<Record<Picture, string>> = {
  calm: '#0f766e',
  look: '#7a4300',
  stop: '#b1141f',
  off: '#59606a',
};

async function showOnToolbar(tabId: number, state: PageState): Promise<void> {
  const { settings } = await settingsInForce();
  const pausedUntil = pauseAt(settings, Date.now());
  const { picture, badge } = toolbarFor(state, pausedUntil !== undefined);
  await Promise.all([
    browser.action.setIcon({ tabId, path: pictureFiles(picture) }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGES[picture] }),
    browser.action.setTitle({ tabId, title: statusText(state, voiceIn(settings.language), pausedUntil) }),
  ]).catch(() => {
    // The tab was closed meanwhile.
  });
}
