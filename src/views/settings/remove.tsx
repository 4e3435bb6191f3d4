import type { VNode } from 'preact';
import type { Voice } from '../voice';

interface Props {
  readonly name: string;
  readonly voice: Voice;
  remove(): void;
}

/** A button that takes one thing out of a list; a screen reader says which. */
export function Remove({ name, voice, remove }: Props): VNode {
  const label = voice.say('settings_remove_one', { name });
  return (
    <button type="button" class="button button-quiet" aria-label={label} onClick={remove}>
      {voice.say('settings_remove')}
    </button>
  );
}
