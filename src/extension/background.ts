import '../views/english';
import { BUNDLED_PROTOCOLS, bundledProtocol } from '../protocol/packs';
import { statusText } from '../views/status-text';
import { catalogueOf } from '../views/translate';
import { voiceIn } from '../views/voice';
import { registerAddedSites, watchAddedSites } from './added-sites';
import { browser } from './browser';
import type { PageState } from './messages';
import { handle } from './messaging';
import { changeSettings, readSettings } from './storage';
import { pictureFiles, toolbarFor } from './toolbar';

handle({
  'page-state-changed': async (state, { tab }) => {
    if (tab?.id !== undefined) await showOnToolbar(tab.id, state);
    return undefined;
  },
  'choose-account': async ({ account, kind }) => {
    await changeSettings(({ accounts }) => ({ accounts: { ...accounts, [account]: kind } }));
    return undefined;
  },
  'get-texts': ({ protocol, language }) => ({
    protocol: bundledProtocol(protocol) ?? BUNDLED_PROTOCOLS[0]!,
    messages: catalogueOf(language),
  }),
});

// An update of the extension takes its registrations away.
browser.runtime.onInstalled.addListener(() => void registerAddedSites());
browser.runtime.onStartup.addListener(() => void registerAddedSites());
watchAddedSites(() => void registerAddedSites());

async function showOnToolbar(tabId: number, state: PageState): Promise<void> {
  const { language } = await readSettings();
  const { picture, badge } = toolbarFor(state);
  await Promise.all([
    browser.action.setIcon({ tabId, path: pictureFiles(picture) }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: picture === 'stop' ? '#b1141f' : '#7a4300' }),
    browser.action.setTitle({ tabId, title: statusText(state, voiceIn(language)) }),
  ]).catch(() => {
    // The tab was closed meanwhile.
  });
}
