import type { VNode } from 'preact';
import { LockIcon } from './icons';
import type { Voice } from './voice';

/** Says that the school's management decides here. */
export function Locked({ id, voice }: { readonly id?: string; readonly voice: Voice }): VNode {
  return (
    <p class="locked" {...(id && { id })}>
      <LockIcon />
      {voice.say('forced')}
    </p>
  );
}
