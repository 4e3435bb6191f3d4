import type * as Panel from '../views/panel/panel-view';
import type * as Checking from './page-check';

// Required, not imported: the build puts both into the one content script all the same, but what they do on loading
// (hundreds of patterns and tables, nearly all of what a page's start took) waits until somebody writes.

/** The `pageCheck` of page-check.ts, which loads the analyser; it does so at the first check. */
export const pageCheck: typeof Checking.pageCheck = (data, protocolNow) => {
  let made: Checking.PageCheck | undefined;
  const late = (): Checking.PageCheck => {
    made ??= (require('./page-check') as typeof Checking).pageCheck(data, protocolNow);
    return made;
  };
  return {
    protocol: () => late().protocol(),
    preparations: () => late().preparations(),
    check: (...given) => late().check(...given),
    fixes: (...given) => late().fixes(...given),
  };
};

/** The panel's `panelView`; loads it at the first call. */
export const panelView: typeof Panel.panelView = (options) => {
  const panel = require('../views/panel/panel-view') as typeof Panel;
  return panel.panelView(options);
};
