import { type ComponentChildren, render } from 'preact';
import type { Voice } from '../voice';

/** Draws into one of the places of our layer; every call replaces what stood there, null empties it. */
export function drawInto(into: HTMLElement, voice: Voice, children: ComponentChildren | null): void {
  render(
    children && (
      <div class="pw" lang={voice.language} dir="ltr">
        {children}
      </div>
    ),
    into,
  );
}

/** Whether the focus stands within a part of our layer. */
export function holdsFocus(part: HTMLElement): boolean {
  const root = part.getRootNode();
  return root instanceof ShadowRoot && part.contains(root.activeElement);
}
