import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Voice } from '../voice';

/** Reasons to choose from; `other` asks for own words. */
const REASONS = ['consent', 'agreed', 'mistaken', 'other'] as const;

type ReasonId = (typeof REASONS)[number];

interface Props {
  readonly voice: Voice;
  /** Gets the id of the chosen reason, or the author's own words. */
  release(reason: string): void;
}

/** The one more deliberate step before publishing after all: a reason, and what happens next. */
export function Reason({ voice, release }: Props): VNode {
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<ReasonId>();
  const [missing, setMissing] = useState('');
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    // What is typed is heard by nobody, not by us either: it is read now.
    const own = form.current?.querySelector<HTMLInputElement>('[type=text]')?.value.trim() ?? '';
    const key = missingPart(chosen, own);
    if (!key) release(chosen === 'other' ? own : String(chosen));
    else {
      setMissing(voice.say(key));
      form.current?.querySelector<HTMLElement>(chosen ? '[type=text]' : 'input')?.focus();
    }
  };
  return (
    <form class="reason" ref={form} onSubmit={submit} noValidate>
      <Choices voice={voice} chosen={chosen} choose={setChosen} />
      {chosen === 'other' && <OwnReason voice={voice} />}
      <p class="missing" role="alert">
        {missing}
      </p>
      <p class="reason-next">{voice.say('hold_next_click')}</p>
      <button type="submit" class="button">
        {voice.say('hold_release')}
      </button>
    </form>
  );
}

function missingPart(chosen: ReasonId | undefined, own: string): string | undefined {
  if (!chosen) return 'hold_reason_missing';
  return chosen === 'other' && !own ? 'hold_own_reason_missing' : undefined;
}

interface ChoicesProps {
  readonly voice: Voice;
  readonly chosen: ReasonId | undefined;
  choose(reason: ReasonId): void;
}

function Choices({ voice, chosen, choose }: ChoicesProps): VNode {
  return (
    <fieldset class="choices">
      <legend>{voice.say('hold_reason')}</legend>
      {REASONS.map((reason) => (
        <label key={reason} class="choice">
          <input
            type="radio"
            name="reason"
            value={reason}
            checked={chosen === reason}
            onChange={() => choose(reason)}
          />
          {voice.say(`reason_${reason}`)}
        </label>
      ))}
    </fieldset>
  );
}

function OwnReason({ voice }: { readonly voice: Voice }): VNode {
  return (
    <div class="reason-own">
      <label class="field">
        {voice.say('hold_own_reason')}
        <input type="text" dir="auto" maxLength={200} autoComplete="off" aria-describedby="reason-kept" />
      </label>
      <p class="reason-kept" id="reason-kept">
        {voice.say('hold_own_reason_kept')}
      </p>
    </div>
  );
}
