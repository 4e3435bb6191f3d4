import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Voice } from '../voice';

interface Props {
  /** The message key of what was pressed; the sentences are that with `_sure`, `_yes` and `_no`. */
  readonly about: 'settings_import' | 'settings_forget' | 'settings_aside_clear' | 'class_list_clear';
  readonly voice: Voice;
  answer(yes: boolean): void;
}

/** Asks once more before something that cannot be undone. */
export function Question({ about, voice, answer }: Props): VNode {
  const asked = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  // What was pressed may be gone; and who hears the page must hear that there is a question.
  useEffect(() => asked.current?.focus(), []);
  return (
    <fieldset
      class="settings-reason"
      ref={asked}
      tabIndex={-1}
      aria-label={voice.say(about)}
      aria-describedby={id}
    >
      <p id={id}>{voice.say(`${about}_sure`)}</p>
      <div class="settings-row">
        <button type="button" class="button" onClick={() => answer(true)}>
          {voice.say(`${about}_yes`)}
        </button>
        <button type="button" class="button button-first" onClick={() => answer(false)}>
          {voice.say(`${about}_no`)}
        </button>
      </div>
    </fieldset>
  );
}
