/** Puts an element on the page and keeps it there. */
export interface Keeper {
  attach(near: Element): void;
  detach(): void;
}

// A page that keeps taking it away means it.
const MOST_REPAIRS = 20;

const STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  border: '0',
  margin: '0',
  padding: '0',
  overflow: 'visible',
  background: 'none',
  'z-index': '2147483647',
} as const;

/** Keeps our host on the page while it is attached: put back when taken away, its attributes restored; a bounded number of times. */
export function keepOnPage(host: HTMLElement, signal: AbortSignal): Keeper {
  let parent: Element | undefined;
  let repairs = 0;
  // As the browser writes it: any other value, and any property beside ours, is the page's.
  let written = '';
  const isIntact = (place: Element) => host.style.cssText === written && stands(host, place);
  const repair = () => {
    if (!parent?.isConnected || signal.aborted || isIntact(parent) || repairs++ >= MOST_REPAIRS) return;
    put();
  };
  const observer = new MutationObserver(repair);
  // No attribute tells that a page has hidden it.
  host.addEventListener('toggle', repair, { signal });
  const put = () => {
    if (!parent) return;
    observer.disconnect();
    dress(host);
    written = host.style.cssText;
    if (host.parentElement !== parent) parent.append(host);
    raise(host);
    observer.observe(parent, { childList: true });
    observer.observe(host, { attributes: true });
  };
  return {
    attach(near) {
      const place = parentFor(near);
      if (parent === place && isIntact(place)) return;
      parent = place;
      put();
    },
    detach() {
      observer.disconnect();
      parent = undefined;
      host.remove();
    },
  };
}

// Outside an open modal dialog everything is inert: a layer there could not be used.
function parentFor(near: Element): Element {
  let dialog = near.closest('dialog:modal');
  for (let root = near.getRootNode(); !dialog && root instanceof ShadowRoot; root = root.host.getRootNode()) {
    dialog = root.host.closest('dialog:modal');
  }
  return dialog ?? near.ownerDocument.documentElement;
}

function stands(host: HTMLElement, parent: Element): boolean {
  const dressed = host.attributes.length === 2 && host.popover === 'manual';
  return host.parentElement === parent && dressed && host.matches(':popover-open');
}

function dress(host: HTMLElement): void {
  for (const { name } of [...host.attributes]) host.removeAttribute(name);
  for (const [name, value] of Object.entries(STYLE)) host.style.setProperty(name, value, 'important');
  host.popover = 'manual';
}

// The top layer: no page's stacking order, clipping or transformation reaches it.
function raise(host: HTMLElement): void {
  if (!host.matches(':popover-open')) host.showPopover();
}
