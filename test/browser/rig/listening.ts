declare global {
  interface Window {
    /** What the page's own listeners heard since it began to listen: kinds of events. */
    heard: string[];
    /** Of those, what came from our layer. */
    heardOfLayer: string[];
  }
}

/** Listens as the most curious page does: on the window, capturing, to all that could tell what an author does. To be run in the page. */
export function listenEverywhere(): void {
  window.heard = [];
  const types = [
    ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'textInput', 'change', 'submit', 'toggle'],
    ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'cancel', 'close'],
    ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
    ...['touchstart', 'touchend', 'wheel', 'focus', 'blur', 'focusin', 'focusout', 'select', 'reset'],
  ];
  for (const type of types) {
    window.addEventListener(type, () => window.heard.push(type), { capture: true });
  }
}

/**
 * Listens in the same way to whatever is told of our layer, also of how the pointer moves. Raw moves only where an
 * event says which element it came from: elsewhere whoever listens to them makes the page slow. To be run in the page.
 */
export function listenToLayer(): void {
  window.heardOfLayer = [];
  const types = Object.keys(Window.prototype).concat(Object.keys(window));
  const known = types.filter((name) => name.startsWith('on')).map((name) => name.slice(2));
  const more = ['focusin', 'focusout', 'DOMActivate', 'textInput', 'DOMMouseScroll', 'MozMousePixelScroll'];
  const hear = ({ type, target }: Event) => {
    if (target instanceof Element && target.matches('div[popover]')) window.heardOfLayer.push(type);
  };
  const heard = new Set([...known, ...more]);
  if (!('explicitOriginalTarget' in Event.prototype)) heard.delete('pointerrawupdate');
  for (const type of heard) window.addEventListener(type, hear, { capture: true });
}
