import { startCompose } from '../compose/compose';
import type { ComposeView } from '../compose/view';
import { siteOfPage } from '../sites/index';
import type { Site } from '../sites/site';
import type { Language } from '../views/translate';
import { checksInPage } from './checks-in-page';
import { accountChooser } from './choose-account';
import { atOnce, onFirstUse, type WhenUsed } from './first-use';
import { followInPage } from './in-page';
import { handle } from './messaging';
import { OUTSIDE, UNDO_KEYS } from './outside';
import { reportPage } from './report-page';
import { panelView } from './when-written';

// Pages have many frames that nobody ever uses: these ask the background for nothing, but listen as early as any.
const whenUsed: WhenUsed = window === window.top ? atOnce : (begin) => onFirstUse(window, begin);
start(siteOfPage(document));

/** Starts at once with the defaults, so that no post slips by, and follows the settings from when they are there. */
function start(site: Site): void {
  const { signal } = new AbortController();
  let spoken: Language | undefined;
  const changes = { onTexts: () => compose.refresh(), onChange: follow };
  const page = followInPage(site, signal, changes, whenUsed);
  const reporter = reportPage(site, page.isOff, signal, whenUsed);
  const compose = startCompose({
    ...reporter,
    ...checksInPage(site, page),
    site: page.site,
    document,
    signal,
    view,
    onState(state) {
      reporter.onState(state);
      if (state) page.inUse();
    },
  });
  whenUsed(() => handle({ 'open-panel': compose.openPanel }, signal));

  function view(): ComposeView {
    spoken = page.settings().language;
    return panelView({
      language: spoken,
      ...{ outside: OUTSIDE, undoKeys: UNDO_KEYS },
      protocol: page.protocol,
      choices: page.settings,
      switchedOff: page.switchedOff,
      recognise: page.recognise,
      chooseAccount: accountChooser(site),
    });
  }

  function follow(): void {
    // Only another language needs another view; the author may be in the middle of this one.
    if (page.settings().language === spoken) compose.refresh();
    else compose.redraw();
    reporter.onChange();
  }
}
