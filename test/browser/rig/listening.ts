declare global {
  interface Window {
    /** What the page's own listeners heard since it began to listen: kinds of events. */
    heard: string[];
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
