import type { VNode } from 'preact';

/** One of the things that can be chosen. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  /** Why it cannot be changed; absent where it can. */
  readonly locked?: string | undefined;
  choose(value: Value): void;
}

/** One of a few values, with its label. */
export function Choice<Value extends string>({ label, options, value, locked, choose }: Props<Value>): VNode {
  const chosen = (index: number): void => {
    const option = options[index];
    if (option) choose(option.value);
  };
  return (
    <label class="field">
      {label}
      <select
        value={value}
        disabled={locked !== undefined}
        onChange={(event) => chosen(event.currentTarget.selectedIndex)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {locked && <span>{locked}</span>}
    </label>
  );
}
