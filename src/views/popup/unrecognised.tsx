import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Voice } from '../voice';

interface Props {
  readonly voice: Voice;
  copy(): Promise<boolean>;
}

/** What it means that a page is not recognised, and how to tell the makers of it. */
export function Unrecognised({ voice, copy }: Props): VNode {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const pressed = async (): Promise<void> => setOutcome((await copy()) ? 'copied' : 'failed');
  return (
    <section class="popup-part">
      <p>{voice.say('unrecognised_meaning')}</p>
      <p>{voice.say('unrecognised_help')}</p>
      <button type="button" class="button" onClick={() => void pressed()}>
        {voice.say('unrecognised_copy')}
      </button>
      <p role="status">{outcome && voice.say(`unrecognised_${outcome}`)}</p>
    </section>
  );
}
