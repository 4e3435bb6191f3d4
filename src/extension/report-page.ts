import { diagnosticOf } from '../compose/diagnostic';
import type { ComposeState } from '../compose/view';
import type { PageState } from './messages';
import { handle, send } from './messaging';
import { inUse, pageStateOf, tellSame, unrecognised } from './page-state';

/** What the content script is told about its page, to be passed on. */
export interface PageReporter {
  onState(state: ComposeState | undefined): void;
  onUnrecognised(editor: HTMLElement): void;
}

/** Tells the background how the page stands each time that changes, and answers the popup's questions, until the signal. */
export function reportPage(site: string, signal: AbortSignal): PageReporter {
  let told = pageStateOf(site, undefined);
  let outside: WeakRef<HTMLElement> | undefined;
  const tell = (now: PageState): void => {
    if (tellSame(told, now)) return;
    told = now;
    // Nobody to hear it is no trouble: only the toolbar icon stays behind.
    send('page-state-changed', now).catch(() => undefined);
  };
  const answers = {
    'get-page-state': () => told,
    'get-state-in-use': () => inUse(told),
    'get-diagnostic': () => {
      const editor = told.status === 'unrecognised' ? outside?.deref() : undefined;
      return editor && diagnosticOf(site, editor);
    },
  };
  handle(answers, signal);
  return {
    onState: (state) => tell(pageStateOf(site, state)),
    onUnrecognised(editor) {
      outside = new WeakRef(editor);
      tell(unrecognised(site));
    },
  };
}
