import { keepEventsIn } from './keep-events-in';
import { keepOnPage } from './keep-on-page';
import { LAYER_STYLES } from './layer-styles';

/** Our own layer over the page: one element with a closed shadow root, and the places in it that are drawn into. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The lines under words. */
  readonly words: HTMLElement;
  readonly mark: HTMLElement;
  readonly panel: HTMLElement;
  readonly hold: HTMLElement;
  /** Gives the layer the view's looks. */
  dress(styles: string): void;
  /** Puts the layer on the page, above all else, where the focus can reach it from there. */
  attach(near: Element): void;
  detach(): void;
}

/** A layer that is not on the page yet. */
export function createLayer(document: Document, signal: AbortSignal): Layer {
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
  keepEventsIn(host, root, signal);
  const keeper = keepOnPage(host, signal);
  signal.addEventListener('abort', keeper.detach, { once: true });
  const wardrobe = wardrobeOf(root);
  const attach = (near: Element) => {
    wardrobe.wear();
    keeper.attach(near);
  };
  return { host, root, ...places, ...keeper, attach, dress: (styles: string) => wardrobe.choose(styles) };
}

// Most pages are left without a word written: no style is read before something is drawn.
function wardrobeOf(root: ShadowRoot) {
  let chosen = '';
  let worn: string | undefined;
  return {
    choose(styles: string) {
      chosen = styles;
      if (worn !== undefined) this.wear();
    },
    wear() {
      if (worn === chosen) return;
      worn = chosen;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${LAYER_STYLES}\n${chosen}`);
      root.adoptedStyleSheets = [sheet];
    },
  };
}

function placeIn(root: ShadowRoot, name: string): HTMLElement {
  const element = root.ownerDocument.createElement('div');
  element.className = name;
  root.append(element);
  return element;
}
