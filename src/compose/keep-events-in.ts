/** What the author does in our layer and that would leave its shadow root; none of it concerns the page. */
const OURS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'textInput', 'copy', 'cut', 'paste'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'contextmenu', 'wheel', 'dragstart', 'drop'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'DOMActivate'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'focusin', 'focusout', 'focus', 'blur'],
  ...['mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave', 'selectstart', 'pointercancel'],
  ...['pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave'],
  ...['gotpointercapture', 'lostpointercapture', 'drag', 'dragend', 'dragenter', 'dragleave', 'dragover'],
];
// Firefox tells with every event, whatever a shadow root hides, which element it came from (`explicitOriginalTarget`).
// Elsewhere whoever listens for raw pointer moves slows the page down, and nothing is gained.
const FIREFOX_ONLY = ['DOMMouseScroll', 'MozMousePixelScroll', 'pointerrawupdate'];
const CANCELLED: readonly string[] = ['keydown', 'mousedown', 'dragover'];

/** Our layer: the element that stands on the page, and what is in it. */
interface Kept {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Keeps the events of our layer from the page, which may listen on the window before any element hears of them: they
 * are stopped there, before its listeners and ours. What they do by themselves is still done (typing, a form's
 * submit, unfolding), and what never leaves a shadow root is heard in it as ever: submit, change, toggle, cancel. Of
 * the rest only key presses are told again, within the root. `layer`: undefined while there is none. `onLeave`: the
 * author presses elsewhere while the focus is in our layer.
 */
export function keepEventsIn(
  window: Window,
  layer: () => Kept | undefined,
  onLeave: () => void,
  signal: AbortSignal,
): void {
  const keep = (event: Event) => {
    const ours = layer();
    if (!ours) return;
    if (event.target !== ours.host) {
      // Where the focus goes nowhere no element of the page hears of it. By what we draw anew the author does not leave.
      if (event.type === 'mousedown' && ours.root.activeElement) onLeave();
      return;
    }
    const { root } = ours;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') tellAgain(event as KeyboardEvent, root);
    else if (event.type === 'mousedown') keepFocus(event as MouseEvent, root);
    else if (event.type === 'dragover') refuse(event as DragEvent);
  };
  const types = 'explicitOriginalTarget' in Event.prototype ? [...OURS, ...FIREFOX_ONLY] : OURS;
  for (const type of types) {
    const options = { capture: true, passive: !CANCELLED.includes(type), signal };
    window.addEventListener(type, keep, options);
  }
}

function tellAgain(event: KeyboardEvent, root: ShadowRoot): void {
  const { key, code, repeat, shiftKey, ctrlKey, altKey, metaKey } = event;
  // A plain event: Firefox lets every KeyboardEvent out of a shadow root, whatever it was made with.
  const again = new Event('keydown', { bubbles: true, cancelable: true });
  Object.assign(again, { key, code, repeat, shiftKey, ctrlKey, altKey, metaKey });
  if (!(root.activeElement ?? root).dispatchEvent(again)) event.preventDefault();
}

/** A click on our mark or panel leaves the caret where it is, so that the author can go on typing. */
function keepFocus(event: MouseEvent, root: ShadowRoot): void {
  const target = root.elementFromPoint(event.clientX, event.clientY);
  if (target && !target.closest('input, textarea, select, label')) event.preventDefault();
}

/** Nothing can be dropped on our layer: a file that nobody takes would be opened in the place of the page. */
function refuse(event: DragEvent): void {
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
}
