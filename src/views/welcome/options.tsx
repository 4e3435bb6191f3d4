import type { VNode } from 'preact';

interface Props<Value extends string> {
  readonly name: string;
  readonly title: string;
  /** What the question is for, where that needs saying. */
  readonly why?: string;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly detail?: string }[];
  readonly value: Value;
  choose(value: Value): void;
}

/** One question with its answers, all in sight. */
export function Options<Value extends string>({
  name,
  title,
  why,
  options,
  value,
  choose,
}: Props<Value>): VNode {
  const about = why ? `${name}-why` : undefined;
  return (
    <fieldset class="welcome-step" aria-describedby={about}>
      <legend class="welcome-step-title">{title}</legend>
      {why && (
        <p class="welcome-why" id={about}>
          {why}
        </p>
      )}
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
    </fieldset>
  );
}
