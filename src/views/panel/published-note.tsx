import type { VNode } from 'preact';
import type { Published } from '../../compose/view';
import type { Voice } from '../voice';
import { reminderFor } from './reminder';

interface Props {
  readonly published: Published | undefined;
  /** Whether the author asked to be reminded of the reactions. */
  readonly remind: boolean;
  readonly voice: Voice;
}

/** A calm word after publishing. */
export function PublishedNote({ published, remind, voice }: Props): VNode | null {
  const reminder = reminderFor(published, remind);
  if (!reminder) return null;
  return (
    <div class="note note-published" role="note">
      <strong>{voice.say(`published_${reminder}_title`)}</strong>
      <p>{voice.say(`published_${reminder}`)}</p>
    </div>
  );
}
