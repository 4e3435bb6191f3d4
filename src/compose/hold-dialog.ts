import type { Layer } from './layer';
import { rememberCaret } from './select';

/** The place of the dialog that stands while a publish action is held. */
export interface HoldDialog {
  /** Draws the dialog; `false` when that failed and nothing stands. */
  show(draw: (into: HTMLElement) => void): boolean;
  isOpen(): boolean;
  /** What follows the author's answer, however it was given: puts the caret back. */
  close(): void;
}

// A page that takes our dialog away each time would keep its author from ever publishing.
const MOST_TORN = 2;

/**
 * Holds the view's dialog in our layer and the focus in the dialog. `onClosed`: the browser closed it by itself, as
 * it may at a second Escape. Modal in the browser's own sense: the page is inert meanwhile.
 */
export function createHoldDialog(layer: Layer, onClosed: () => void): HoldDialog {
  let close: (() => void) | undefined;
  let torn = 0;
  return {
    show(draw) {
      // Still to be closed, and yet shown again: the page took it away before it was answered.
      if (close) torn += 1;
      close?.();
      close = undefined;
      try {
        if (torn <= MOST_TORN) close = open(layer, draw, onClosed);
      } catch {
        // What was drawn so far is taken away below.
      }
      if (!close) clearAfter(onClosed, layer);
      return close !== undefined;
    },
    isOpen: () => close !== undefined && dialogIn(layer.hold) !== undefined,
    close() {
      close?.();
      close = undefined;
      torn = 0;
    },
  };
}

function open({ root, hold }: Layer, draw: (into: HTMLElement) => void, onClosed: () => void): () => void {
  const life = new AbortController();
  const caret = rememberCaret(hold.ownerDocument);
  draw(hold);
  const dialog = dialogIn(hold);
  if (!dialog) throw new Error('No dialog can be seen');
  const onKey = (event: KeyboardEvent) => keepFocusIn(dialog, root, event);
  hold.addEventListener('keydown', onKey, { capture: true, signal: life.signal });
  hold.addEventListener('close', onClosed, { capture: true, signal: life.signal });
  return () => {
    life.abort();
    caret.restore();
  };
}

/** Leaves nothing of a dialog that cannot be shown; the next post gets one again. */
function clearAfter(onClosed: () => void, { hold }: Layer): void {
  try {
    onClosed();
  } catch {
    // The view that could not draw may not be able to clear either.
  }
  hold.replaceChildren();
}

function dialogIn(hold: HTMLElement): HTMLElement | undefined {
  const dialog = hold.querySelector<HTMLElement>('[role=alertdialog]:modal');
  return dialog && dialog.getBoundingClientRect().height > 0 ? dialog : undefined;
}

// The browser keeps the focus from the page, but lets it go on to its own buttons: from the last it goes to the first.
function keepFocusIn(dialog: HTMLElement, { activeElement }: ShadowRoot, event: KeyboardEvent): void {
  // The Enter that would have published may still be down: it must not press a button of the dialog.
  if (event.repeat && event.key === 'Enter') event.preventDefault();
  if (event.key !== 'Tab') return;
  const stops = stopsIn(dialog);
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (activeElement !== from) return;
  event.preventDefault();
  to?.focus();
}

// What is folded away cannot take the focus.
function stopsIn(dialog: HTMLElement): HTMLElement[] {
  const all = dialog.querySelectorAll<HTMLElement>('button, input, summary');
  return [...all].filter((stop) => stop.checkVisibility());
}
