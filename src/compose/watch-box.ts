import { autoUpdate } from '@floating-ui/dom';
import type { Box } from '../sites/site';
import { oncePerFrame, oncePerFrameWhen } from './coalesce';

// How soon words that no longer stand in a text area lose their marks, when nothing tells that they went.
const LOOK_AGAIN_MS = 400;

/** What can happen to a compose box. */
export interface BoxEvents {
  /** Its text may have changed, and nothing else. */
  onText(): void;
  /** Anything about it may have changed: its editor, its files, what is replied to. */
  onBox(): void;
  /** Only the place where it stands may have changed. */
  onMove(): void;
  /** Whether something is drawn that must go with the text at once. */
  isUrgent(): boolean;
}

/**
 * Watches one compose box until the signal: its text (paste and programmatic changes fire no `input`, so the editor
 * is observed as well) and its place. Each is told at most once a frame, when the editor has settled; the whole box is
 * told of first.
 */
export function watchBox(box: Box, mark: HTMLElement, events: BoxEvents, signal: AbortSignal): void {
  const text = oncePerFrameWhen(events.onText, events.isUrgent, signal);
  const whole = oncePerFrameWhen(events.onBox, events.isUrgent, signal);
  const move = oncePerFrame(events.onMove, signal);
  const observer = new MutationObserver(text);
  // A picture that is added or removed changes what surrounds the text.
  const around = new ResizeObserver(whole);
  around.observe(box.scope);
  observer.observe(box.editor, { childList: true, characterData: true, subtree: true });
  box.editor.addEventListener('input', text, { capture: true, signal });
  if (box.editor instanceof HTMLTextAreaElement) watchValue(box.editor, text, events.isUrgent, signal);
  box.scope.addEventListener('click', whole, { signal });
  box.editor.addEventListener('keyup', (event) => event.key === 'Enter' && whole(), { signal });
  // An editor that scrolls by itself; whatever it stands in is followed below.
  box.editor.addEventListener('scroll', move, { capture: true, passive: true, signal });
  // Also tells when the editor was taken off the page: its size becomes nothing.
  const stop = autoUpdate(box.editor, mark, () => (box.editor.isConnected ? move() : whole()));
  whole();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    around.disconnect();
    stop();
  });
}

// A page empties a text area once its text has been sent, at whatever moment, and no mutation tells. The caret that
// goes with the text does, save in Chromium when the area has the focus: it is looked at while it is marked.
function watchValue(
  area: HTMLTextAreaElement,
  changed: () => void,
  isMarked: () => boolean,
  signal: AbortSignal,
): void {
  area.addEventListener('selectionchange', changed, { signal });
  const timer = setInterval(() => isMarked() && changed(), LOOK_AGAIN_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
