import type { VNode } from 'preact';
import type { Person } from '../../../class-list/class-list';
import { counted, type Voice } from '../../voice';

interface Props {
  readonly people: readonly Person[];
  /** Undefined: not answered yet. */
  readonly keep: boolean | undefined;
  readonly voice: Voice;
  choose(keep: boolean): void;
}

/** Asks what to do with people who are kept and whom the new list does not name. */
export function Gone({ people, keep, voice, choose }: Props): VNode | null {
  if (people.length === 0) return null;
  return (
    <fieldset class="lists-choice">
      <legend>{counted(voice, 'class_list_gone', people.length)}</legend>
      <p>{people.map(({ names }) => names[0]).join(', ')}</p>
      {([false, true] as const).map((answer) => (
        <label key={String(answer)}>
          <input
            type="radio"
            name="gone"
            required
            checked={keep === answer}
            onChange={() => choose(answer)}
          />
          {voice.say(answer ? 'class_list_gone_keep' : 'class_list_gone_remove')}
        </label>
      ))}
    </fieldset>
  );
}
