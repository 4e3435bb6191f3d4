/** What the author does in our layer; none of it concerns the page. */
const OURS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'submit', 'copy', 'cut', 'paste'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'contextmenu', 'wheel', 'cancel', 'close'],
  ...[
    'click',
    'dblclick',
    'auxclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchend',
  ],
];

const FOCUS = ['focusin', 'focusout', 'focus', 'blur'];

/**
 * Keeps the events of our layer from the page. Focus events are stopped before anyone hears them: a page that keeps
 * the focus inside its own dialog would take it from ours. So nothing in our layer can listen to them either.
 */
export function keepEventsIn(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  const view = host.ownerDocument.defaultView!;
  const hide = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  for (const type of FOCUS) view.addEventListener(type, hide, { capture: true, signal });
  root.addEventListener('mousedown', keepFocus, { signal });
}

/** A click on our mark or panel leaves the caret where it is, so that the author can go on typing. */
function keepFocus(event: Event): void {
  const target = event.composedPath()[0];
  if (target instanceof Element && !target.closest('input, textarea, select, label, summary'))
    event.preventDefault();
}
