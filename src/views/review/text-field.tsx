import type { VNode } from 'preact';
import { LONGEST_LINE, LONGEST_TEXT } from '../../review/handover';

interface Props {
  readonly label: string;
  readonly value: string;
  change(value: string): void;
}

/** A field of one line to write in, with its label. */
export function TextField({ label, value, change }: Props): VNode {
  return (
    <label class="field">
      {label}
      <input
        type="text"
        dir="auto"
        maxLength={LONGEST_LINE}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );
}

/** A field of several lines to write in, with its label. */
export function LongField({ label, value, change }: Props): VNode {
  return (
    <label class="field">
      {label}
      <textarea
        rows={3}
        dir="auto"
        maxLength={LONGEST_TEXT}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );
}
