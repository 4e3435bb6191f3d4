import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { StateIcon } from '../icons';
import type { Voice } from '../voice';

/** What comes after the questions. */
export function Done({ voice }: { readonly voice: Voice }): VNode {
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone, and the focus with it.
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="welcome-done">
      <h2 class="welcome-step-title" tabIndex={-1} ref={title}>
        <StateIcon state="clear" /> {voice.say('welcome_done')}
      </h2>
      <p>{voice.say('welcome_done_how')}</p>
      <p>{voice.say('welcome_done_where')}</p>
    </section>
  );
}
