import type { VNode } from 'preact';
import { type IconState, StateIcon } from '../icons';
import { counted, type Voice } from '../voice';
import type { PopupPage } from './props';

interface Props {
  readonly page: PopupPage | undefined;
  readonly voice: Voice;
}

/** How the page stands, in one line. */
export function Status({ page, voice }: Props): VNode {
  return (
    <p class="popup-status">
      <StateIcon state={iconFor(page)} />
      <span>{statusText(page, voice)}</span>
    </p>
  );
}

function statusText(page: PopupPage | undefined, voice: Voice): string {
  if (!page) return voice.say('status_elsewhere');
  const { status, findings } = page;
  if (status !== 'stop' && status !== 'warn') return voice.say(`status_${status}`);
  return counted(voice, `status_${status}`, findings.filter(({ level }) => level === status).length);
}

function iconFor(page: PopupPage | undefined): IconState {
  return !page || page.status === 'off' ? 'idle' : page.status;
}
