import { autoUpdate } from '@floating-ui/dom';
import type { Box } from '../sites/site';
import { oncePerFrame } from './coalesce';

/** What can happen to a compose box: its text may have changed, or only the place where it stands. */
export interface BoxEvents {
  onText(): void;
  onMove(): void;
}

/**
 * Watches one compose box until the signal: its text (paste and programmatic changes fire no `input`, so the editor
 * is observed as well) and its place. Each is told at most once a frame, when the editor has settled.
 */
export function watchBox(box: Box, mark: HTMLElement, events: BoxEvents, signal: AbortSignal): void {
  const text = oncePerFrame(events.onText, signal);
  const move = oncePerFrame(events.onMove, signal);
  const observer = new MutationObserver(text);
  // A picture that is added or removed changes what surrounds the text.
  const around = new ResizeObserver(text);
  around.observe(box.scope);
  observer.observe(box.editor, { childList: true, characterData: true, subtree: true });
  box.editor.addEventListener('input', text, { capture: true, signal });
  // No event and no mutation tells that a page emptied a text area; it does so after a click or an Enter that sent it.
  box.scope.addEventListener('click', text, { signal });
  box.editor.addEventListener('keyup', (event) => event.key === 'Enter' && text(), { signal });
  // An editor that scrolls by itself; whatever it stands in is followed below.
  box.editor.addEventListener('scroll', move, { capture: true, passive: true, signal });
  // Also tells when the editor was taken off the page: its size becomes nothing.
  const stop = autoUpdate(box.editor, mark, () => (box.editor.isConnected ? move() : text()));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    around.disconnect();
    stop();
  });
}
