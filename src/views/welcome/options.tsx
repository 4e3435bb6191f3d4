import type { VNode } from 'preact';
import { Locked } from '../locked';
import type { Voice } from '../voice';

interface Props<Value extends string> {
  readonly name: string;
  readonly title: string;
  /** What the question is for, where that needs saying. */
  readonly why?: string;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly detail?: string }[];
  readonly value: Value;
  /** The school's management has answered it. */
  readonly locked?: boolean;
  readonly voice: Voice;
  choose(value: Value): void;
}

/** One question with its answers, all in sight. */
export function Options<Value extends string>(props: Props<Value>): VNode {
  const { name, title, why, locked = false, voice } = props;
  const whyId = `${name}-why`;
  const lockedId = `${name}-locked`;
  const about = [why ? whyId : [], locked ? lockedId : []].flat().join(' ');
  return (
    <fieldset class="welcome-step" disabled={locked} aria-describedby={about || undefined}>
      <legend class="welcome-step-title">{title}</legend>
      {why && (
        <p class="welcome-why" id={whyId}>
          {why}
        </p>
      )}
      <Answers {...props} />
      {locked && <Locked id={lockedId} voice={voice} />}
    </fieldset>
  );
}

function Answers<Value extends string>({ name, options, value, choose }: Props<Value>): VNode {
  return (
    <div class="welcome-options">
      {options.map((option) => (
        <label key={option.value} class="welcome-option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>
            <strong>{option.name}</strong>
            {option.detail && <span class="welcome-detail">{option.detail}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
