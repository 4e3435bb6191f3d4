import { keepEventsIn } from '../../../src/compose/keep-events-in';
import { LAYER_STYLES } from '../../../src/compose/layer-styles';
import type { ComposeActions, ComposeState, ComposeView } from '../../../src/compose/view';
import { BUNDLED_PROTOCOLS } from '../../../src/protocol/packs';
import '../../../src/views/english';
import { panelView } from '../../../src/views/panel/panel-view';
import popupStyles from '../../../src/views/popup/popup.css?inline';
import { mountPopup } from '../../../src/views/popup/popup-view';
import type { PopupPage, PopupSettings } from '../../../src/views/popup/props';
import type { Language } from '../../../src/views/translate';

const PLACES = ['mark', 'panel', 'hold'] as const;

/** What the views asked for, in order: `goTo Jip`, `publishAnyway consent` … */
export const asked: string[] = [];

let view: ComposeView | undefined;
let shown: ComposeState | undefined;
let places: Readonly<Record<(typeof PLACES)[number], HTMLElement>> | undefined;

/** Draws mark and panel (and the hold dialog) as in a page, in a root that tests can look into. */
export function showLayer(
  state: ComposeState,
  { language = 'nl', open = true, hold = false }: LayerOptions = {},
): void {
  places = places ?? layer();
  view ??= newView(places, language);
  draw({ ...state, panelOpen: open });
  if (hold) view.drawHold(places.hold, state, actions);
}

/** How the layer is drawn. */
export interface LayerOptions {
  readonly language?: Language;
  readonly open?: boolean;
  readonly hold?: boolean;
}

/** Lets go of everything. */
export function clearLayer(): void {
  view?.clear();
}

/** Draws the popup; a choice is drawn at once, as the extension does. */
export function showPopup(shown: PopupPage | undefined, settings: PopupSettings): void {
  applyStyles(document, popupStyles);
  document.body.className = 'popup-page';
  mountPopup(document.querySelector<HTMLElement>('#popup')!, {
    page: shown,
    protocols: BUNDLED_PROTOCOLS,
    settings,
    copyDiagnostic: async () => asked.push('copyDiagnostic') > 0,
    onChange: (changed) => {
      asked.push(`onChange ${Object.values(changed).join(' ')}`);
      showPopup(shown, changed);
    },
  });
}

function layer(): Readonly<Record<(typeof PLACES)[number], HTMLElement>> {
  const host = document.createElement('div');
  host.id = 'layer';
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  keepEventsIn(host, root, new AbortController().signal);
  const place = (name: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = `at-${name}`;
    root.append(element);
    return element;
  };
  return { mark: place('mark'), panel: place('panel'), hold: place('hold') };
}

function newView({ mark }: { mark: HTMLElement }, language: Language): ComposeView {
  const protocol = BUNDLED_PROTOCOLS[0]!;
  const made = panelView({
    language,
    protocol: () => protocol,
    chooseAccount: (account, kind) => {
      asked.push(`chooseAccount ${kind}`);
      if (shown) draw({ ...shown, account: { ...account, kind } });
    },
  });
  applyStyles(mark.getRootNode() as ShadowRoot, `${LAYER_STYLES}\n${made.styles}`);
  return made;
}

function draw(state: ComposeState): void {
  shown = state;
  if (!view || !places) return;
  view.drawMark(places.mark, state, actions);
  view.drawPanel(places.panel, state, actions);
  place(places.mark, places.panel);
}

// Where they stand is the compose layer's business; here just near enough, and within the window.
function place(mark: HTMLElement, panel: HTMLElement): void {
  const box = document.querySelector('#box')!.getBoundingClientRect();
  const card = document.querySelector('#card')!.getBoundingClientRect();
  const beside = innerWidth - card.right > 370;
  const top = beside ? card.top : box.bottom + 12;
  move(mark, box.right - mark.offsetWidth - 8, box.bottom - mark.offsetHeight - 8);
  panel.style.maxHeight = `${innerHeight - top - 8}px`;
  move(panel, beside ? card.right + 12 : 8, top);
}

function move(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

function applyStyles(root: Document | ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
}

const actions: ComposeActions = {
  togglePanel: () => redraw('togglePanel', !shown?.panelOpen),
  closePanel: () => redraw('closePanel', false),
  goTo: (finding) => void asked.push(`goTo ${finding.words}`),
  fixesFor: () => [],
  applyFix: (finding, fix) => void asked.push(`applyFix ${finding.words} ${fix.id}`),
  dismiss: (finding, scope) => void asked.push(`dismiss ${finding.words} ${scope}`),
  drafts: () => [],
  goBack: () => void asked.push('goBack'),
  publishAnyway: (reason) => void asked.push(`publishAnyway ${reason}`),
};

function redraw(why: string, panelOpen: boolean): void {
  asked.push(why);
  if (shown) draw({ ...shown, panelOpen });
}
