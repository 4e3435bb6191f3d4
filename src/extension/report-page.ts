import { diagnosticOf } from '../compose/diagnostic';
import type { ComposeState } from '../compose/view';
import { networkOf } from '../sites/index';
import type { Site } from '../sites/site';
import { atOnce, type WhenUsed } from './first-use';
import type { PageState } from './messages';
import { type Handlers, handle, send } from './messaging';
import { inUse, pageStateOf, switchedOffAt, tellSame, unrecognised, type Where } from './page-state';
import { selectedText } from './selected-text';

/** What the content script is told about its page, to be passed on. */
export interface PageReporter {
  onState(state: ComposeState | undefined): void;
  onUnrecognised(editor: HTMLElement): void;
  /** To be called when the page may have been switched on or off. */
  onChange(): void;
}

/** Tells the background how the page stands each time that changes, and answers the popup's questions, until the signal. */
export function reportPage(
  site: Site,
  isOff: () => boolean,
  signal: AbortSignal,
  whenUsed: WhenUsed = atOnce,
): PageReporter {
  const where: Where = { network: networkOf(site) };
  let told = pageStateOf(where, undefined);
  let outside: WeakRef<HTMLElement> | undefined;
  const tell = (now: PageState): void => {
    if (tellSame(told, now)) return;
    told = now;
    // Nobody to hear it is no trouble: only the toolbar icon stays behind.
    send('page-state-changed', now).catch(() => undefined);
  };
  // A pause ends by itself, with nobody to tell.
  const now = (): PageState => (isOff() || told.status === 'off' ? stateAt(undefined) : told);
  const stateAt = (state: ComposeState | undefined): PageState =>
    isOff() ? switchedOffAt(where) : pageStateOf(where, state);
  const stranger = () => (told.status === 'unrecognised' ? outside?.deref() : undefined);
  whenUsed(() => handle(answersOf(site, now, stranger), signal));
  // A frame may be taken away while somebody writes in it, and nobody writes there any more.
  addEventListener('pagehide', () => tell(stateAt(undefined)), { signal });
  return {
    onState: (state) => tell(stateAt(state)),
    onUnrecognised(editor) {
      outside = new WeakRef(editor);
      tell(isOff() ? switchedOffAt(where) : unrecognised(where));
    },
    onChange: () => tell(now()),
  };
}

/** What others may ask of a page. `stranger`: the editor in which somebody writes and that the site does not know. */
function answersOf(site: Site, now: () => PageState, stranger: () => HTMLElement | undefined): Handlers {
  return {
    'get-page-state': () => now(),
    'get-state-in-use': () => inUse(now()),
    'get-selection': () => {
      const text = selectedText();
      return text === undefined ? undefined : { text, site: site.id };
    },
    'get-diagnostic': () => {
      const editor = stranger();
      return editor && diagnosticOf(site.id, editor);
    },
  };
}
