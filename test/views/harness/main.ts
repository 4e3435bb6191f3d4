import { keepEventsIn } from '../../../src/compose/keep-events-in';
import layerStyles from '../../../src/compose/layer.css?inline';
import type { ComposeState, ComposeView } from '../../../src/compose/view';
import { BUNDLED_PROTOCOLS } from '../../../src/protocol/packs';
import type { Protocol } from '../../../src/protocol/protocol';
import type { Contacts } from '../../../src/views/choices';
import '../../../src/views/english';
import { panelView } from '../../../src/views/panel/panel-view';
import type { PanelChoices } from '../../../src/views/panel/surroundings';
import popupStyles from '../../../src/views/popup/popup.css?inline';
import { mountPopup } from '../../../src/views/popup/popup-view';
import type { PopupPage, PopupProps, PopupSettings } from '../../../src/views/popup/props';
import protocolStyles from '../../../src/views/protocol/protocol.css?inline';
import { mountProtocolPage } from '../../../src/views/protocol/protocol-view';
import type { Language } from '../../../src/views/translate';
import welcomeStyles from '../../../src/views/welcome/welcome.css?inline';
import { mountWelcome } from '../../../src/views/welcome/welcome-view';

const NOBODY: Contacts = {
  ...{ manager: {}, avg: {}, digicoach: {}, mediaCoaches: [], internship: {}, incident: {} },
};

import { choicesWith, layerActions, type Offer } from './layer-actions';

export * from './lists';

const PLACES = ['mark', 'panel', 'hold'] as const;

/** What the views asked for, in order: `goTo Jip`, `publishAnyway consent` … */
export const asked: string[] = [];

let view: ComposeView | undefined;
let shown: ComposeState | undefined;
let chosen: PanelChoices = choicesWith();
let offered: readonly Offer[] = [];
let mayCopy = true;
let agreed: Protocol = BUNDLED_PROTOCOLS[0]!;
let places: Readonly<Record<(typeof PLACES)[number], HTMLElement>> | undefined;

/** Draws mark and panel (and the hold dialog) as in a page, in a root that tests can look into. */
export function showLayer(
  state: ComposeState,
  {
    language = 'nl',
    open = true,
    hold = false,
    protocol,
    choices,
    copies = true,
    offers = [],
  }: LayerOptions = {},
): void {
  agreed = BUNDLED_PROTOCOLS.find(({ id }) => id === protocol) ?? BUNDLED_PROTOCOLS[0]!;
  chosen = choicesWith(choices);
  mayCopy = copies;
  offered = offers;
  places = places ?? layer();
  view ??= newView(places, language);
  draw({ ...state, panelOpen: open });
  if (hold) view.drawHold(places.hold, state, actions);
}

/** How the layer is drawn. */
export interface LayerOptions {
  readonly language?: Language;
  /** Id of a protocol that comes with the extension. */
  readonly protocol?: string;
  readonly open?: boolean;
  readonly hold?: boolean;
  readonly choices?: Partial<PanelChoices>;
  /** Whether the browser lets texts be copied. */
  readonly copies?: boolean;
  /** What can be done about the findings. */
  readonly offers?: readonly Offer[];
}

/** Lets go of everything. */
export function clearLayer(): void {
  view?.clear();
}

/** Draws the page of the protocol, at a place in it when given. */
export function showProtocol(settings: PopupSettings, shown?: string, contacts: Contacts = NOBODY): void {
  applyStyles(document, protocolStyles);
  document.body.className = 'popup-page';
  mountProtocolPage(document.querySelector<HTMLElement>('#popup')!, {
    ...settings,
    protocols: BUNDLED_PROTOCOLS,
    contacts,
    shown,
    print: () => void asked.push('print'),
  });
}

/** Draws the page of the first use, with what the school set; another language is drawn at once. */
export function showWelcome(language: Language, forced: readonly string[] = []): void {
  applyStyles(document, welcomeStyles);
  document.body.className = 'popup-page';
  mountWelcome(document.querySelector<HTMLElement>('#popup')!, {
    protocols: BUNDLED_PROTOCOLS,
    chosen: { protocol: 'konot', role: 'teacher' },
    forced: new Set(forced),
    language,
    speak: (spoken) => showWelcome(spoken, forced),
    finish: (choices, classList) =>
      void asked.push(['finish', ...Object.values(choices), classList].join(' ')),
  });
}

/** Draws the popup; a choice is drawn at once, as the extension does. */
export function showPopup(
  shown: PopupPage | undefined,
  settings: PopupSettings,
  more: Partial<PopupProps> = {},
): void {
  applyStyles(document, popupStyles);
  document.body.className = 'popup-page';
  mountPopup(document.querySelector<HTMLElement>('#popup')!, {
    page: shown,
    protocols: BUNDLED_PROTOCOLS,
    settings,
    ...more,
    destinations: ['protocol', 'review', 'training', 'settings', 'incident'],
    switches: {
      ...(shown && {
        site: { off: shown.status === 'off', forced: false, turn: (on) => void asked.push(`turn ${on}`) },
      }),
      pause: () => void asked.push('pause'),
      resume: () => void asked.push('resume'),
      ...more.switches,
    },
    goTo: (destination) => void asked.push(`goTo ${destination}`),
    openClause: (id) => void asked.push(`openClause ${id}`),
    chooseAccount: (key, kind) => void asked.push(`chooseAccount ${key} ${kind}`),
    copyDiagnostic: async () => asked.push('copyDiagnostic') > 0,
    onChange: (changed) => {
      asked.push(`onChange ${Object.values(changed).join(' ')}`);
      showPopup(shown, changed, more);
    },
  });
}

function layer(): Readonly<Record<(typeof PLACES)[number], HTMLElement>> {
  const host = document.createElement('div');
  host.id = 'layer';
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  keepEventsIn(
    window,
    () => ({ host, root }),
    () => undefined,
    new AbortController().signal,
  );
  const place = (name: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = `at-${name}`;
    root.append(element);
    return element;
  };
  return { mark: place('mark'), panel: place('panel'), hold: place('hold') };
}

function newView({ mark }: { mark: HTMLElement }, language: Language): ComposeView {
  const made = panelView({
    language,
    outside: {
      async copy(text) {
        asked.push(`copy ${text}`);
        return mayCopy;
      },
      open: (url) => void asked.push(`open ${url}`),
      openClause: (clause) => void asked.push(`openClause ${clause}`),
    },
    undoKeys: 'Ctrl+Z',
    protocol: () => agreed,
    switchedOff: () => [],
    choices: () => chosen,
    chooseAccount: (account, kind) => {
      asked.push(`chooseAccount ${kind}`);
      if (shown) draw({ ...shown, account: { ...account, kind } });
    },
  });
  applyStyles(mark.getRootNode() as ShadowRoot, `${layerStyles}\n${made.styles}`);
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

const actions = layerActions({ asked, draw, shown: () => shown, offers: () => offered });
