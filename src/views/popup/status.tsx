import type { VNode } from 'preact';
import { type IconState, StateIcon } from '../icons';
import { statusText } from '../status-text';
import type { Voice } from '../voice';
import type { PopupPage } from './props';

interface Props {
  readonly page: PopupPage | undefined;
  /** Until when everything is paused, in milliseconds since 1970. */
  readonly pausedUntil: number | undefined;
  readonly voice: Voice;
}

/** How the page stands, in one line. */
export function Status({ page, pausedUntil, voice }: Props): VNode {
  return (
    <p class="popup-status">
      <StateIcon state={pausedUntil === undefined ? iconFor(page) : 'idle'} />
      <span>{statusText(page, voice, pausedUntil)}</span>
    </p>
  );
}

function iconFor(page: PopupPage | undefined): IconState {
  if (!page || page.status === 'off') return 'idle';
  return page.status === 'unrecognised' ? 'unchecked' : page.status;
}
