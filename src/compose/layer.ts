import { keepEventsIn } from './keep-events-in';
import { type Keeper, keepOnPage } from './keep-on-page';
import layerStyles from './layer.css?inline';

/** The places in our layer that are drawn into, and the root that they stand in. */
interface Places {
  readonly root: ShadowRoot;
  /** The lines under words. */
  readonly words: HTMLElement;
  readonly mark: HTMLElement;
  readonly panel: HTMLElement;
  readonly hold: HTMLElement;
}

interface Made extends Places {
  readonly host: HTMLElement;
  readonly keeper: Keeper;
}

/** Our own layer over the page: one element with a closed shadow root. It is made when it is first asked for. */
export interface Layer extends Places {
  /** Whether an event comes from our layer; its shadow root is closed, so it comes from the element as a whole. */
  holds(event: Event): boolean;
  /** Whether an element is our layer's own. */
  is(element: Element): boolean;
  /** Gives the layer the view's looks. */
  dress(styles: string): void;
  /** Puts the layer on the page, above all else, where the focus can reach it from there. */
  attach(near: Element): void;
  detach(): void;
}

/** A layer that is not on the page yet. `onLeave`: the author presses elsewhere while the focus is in it. */
export function createLayer(document: Document, onLeave: () => void, signal: AbortSignal): Layer {
  let made: Made | undefined;
  const make = (): Made => {
    made ??= makeIn(document, signal);
    return made;
  };
  keepEventsIn(document.defaultView!, () => made, onLeave, signal);
  const detach = () => made?.keeper.detach();
  signal.addEventListener('abort', detach, { once: true });
  return {
    get root() {
      return make().root;
    },
    get words() {
      return make().words;
    },
    get mark() {
      return make().mark;
    },
    get panel() {
      return make().panel;
    },
    get hold() {
      return make().hold;
    },
    holds: (event) => made !== undefined && event.composedPath().includes(made.host),
    is: (element) => element === made?.host,
    dress: (styles) => dress(make().root, styles),
    attach: (near) => make().keeper.attach(near),
    detach,
  };
}

function makeIn(document: Document, signal: AbortSignal): Made {
  // A plain element without a name: a page can see that it stands there, and nothing of what is in it.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const places = {
    words: placeIn(root, 'at-words'),
    mark: placeIn(root, 'at-mark'),
    panel: placeIn(root, 'at-panel'),
    hold: placeIn(root, 'at-hold'),
  };
  // So that a click on it leaves the focus inside our layer.
  places.panel.tabIndex = -1;
  return { host, root, ...places, keeper: keepOnPage(host, signal) };
}

function dress(root: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${layerStyles}\n${styles}`);
  root.adoptedStyleSheets = [sheet];
}

function placeIn(root: ShadowRoot, name: string): HTMLElement {
  const element = root.ownerDocument.createElement('div');
  element.className = name;
  root.append(element);
  return element;
}
