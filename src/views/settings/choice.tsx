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
  choose(value: Value): void;
}

/** A field in which one of a few things is chosen. */
export function Choice<Value extends string>({ label, options, value, choose }: Props<Value>): VNode {
  const chosen = (field: HTMLSelectElement): void => {
    const option = options[field.selectedIndex];
    if (option) choose(option.value);
  };
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => chosen(event.currentTarget)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
