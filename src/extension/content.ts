import { analyse } from '../analyser/analyse';
import { NO_KNOWLEDGE } from '../analyser/knowledge';
import { startCompose } from '../compose/compose';
import type { ComposeView } from '../compose/view';
import type { Protocol } from '../protocol/protocol';
import { siteOfPage } from '../sites/index';
import type { Site } from '../sites/site';
import { panelView } from '../views/panel/panel-view';
import { withAccounts } from './accounts';
import { browser } from './browser';
import { accountChooser } from './choose-account';
import { draftFrom } from './draft-from';
import { onFirstUse } from './first-use';
import { pageTexts } from './page-texts';
import { reportPage } from './report-page';
import { DEFAULT_SETTINGS } from './settings';
import { readSettings, watchSettings } from './storage';

const begin = (): void => start(siteOfPage(document));
if (window === window.top) begin();
else onFirstUse(window, begin);

/** Starts at once with the defaults, so that no post slips by, and follows the settings from when they are there. */
function start(site: Site): void {
  const life = new AbortController();
  let settings = DEFAULT_SETTINGS;
  const texts = pageTexts(() => compose.refresh());
  const protocol = (): Protocol => texts.protocol(settings.protocol);
  const reporter = reportPage(site.id, life.signal);
  const chooseAccount = accountChooser(site);
  const view = (): ComposeView => panelView({ language: settings.language, protocol, chooseAccount });
  const compose = startCompose({
    ...reporter,
    site: withAccounts(site, () => settings.accounts),
    document,
    signal: life.signal,
    view: view(),
    check(text, context) {
      // After an update this script is left behind without its extension: it goes, and the page is as it was.
      if (!browser.runtime?.id) life.abort();
      life.signal.throwIfAborted();
      return analyse(draftFrom(site.id, text, context, settings.role), protocol(), NO_KNOWLEDGE);
    },
    onState(state) {
      reporter.onState(state);
      if (state) texts.fetch(settings);
    },
  });
  const follow = (next: typeof settings): void => {
    const speaksOn = settings.language === next.language;
    settings = next;
    // Only another language needs another view; the author may be in the middle of this one.
    if (speaksOn) compose.refresh();
    else compose.redraw(view());
  };
  watchSettings(life.signal, follow);
  // Unreadable storage leaves the defaults in place.
  readSettings().then(follow, () => undefined);
}
