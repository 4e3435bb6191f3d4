import { startCompose } from '../compose/compose';
import type { ComposeView } from '../compose/view';
import { siteOfPage } from '../sites/index';
import type { Site } from '../sites/site';
import { panelView } from '../views/panel/panel-view';
import type { Language } from '../views/translate';
import { browser } from './browser';
import { accountChooser } from './choose-account';
import { draftFrom } from './draft-from';
import { onFirstUse } from './first-use';
import { followInPage } from './in-page';
import { reportPage } from './report-page';

const begin = (): void => start(siteOfPage(document));
if (window === window.top) begin();
else onFirstUse(window, begin);

/** Starts at once with the defaults, so that no post slips by, and follows the settings from when they are there. */
function start(site: Site): void {
  const life = new AbortController();
  let spoken: Language;
  const page = followInPage(site, life.signal, { onTexts: () => compose.refresh(), onChange: follow });
  const reporter = reportPage(site.id, page.isOff, life.signal);
  const compose = startCompose({
    ...reporter,
    site: page.site,
    document,
    signal: life.signal,
    view: view(),
    check(text, context) {
      // After an update this script is left behind without its extension: it goes, and the page is as it was.
      if (!browser.runtime?.id) life.abort();
      life.signal.throwIfAborted();
      return page.check(draftFrom(site.id, text, context, page.settings().role), new Date());
    },
    onState(state) {
      reporter.onState(state);
      if (state) page.inUse();
    },
  });

  function view(): ComposeView {
    spoken = page.settings().language;
    return panelView({
      language: spoken,
      protocol: page.protocol,
      switchedOff: page.switchedOff,
      chooseAccount: accountChooser(site),
    });
  }

  function follow(): void {
    // Only another language needs another view; the author may be in the middle of this one.
    if (page.settings().language === spoken) compose.refresh();
    else compose.redraw(view());
    reporter.onChange();
  }
}
