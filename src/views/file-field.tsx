import type { VNode } from 'preact';
import { takeChosen, takeDropped } from './take-file';

interface Props {
  readonly label: string;
  /** The endings of the files that can be read, as the browser asks for them. */
  readonly accept: string;
  take(file: File): Promise<void>;
}

/** Where a file is chosen or dropped. */
export function FileField({ label, accept, take }: Props): VNode {
  return (
    <label
      class="field lists-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => takeDropped(event, take)}
    >
      {label}
      <input type="file" accept={accept} onChange={(event) => takeChosen(event.currentTarget, take)} />
    </label>
  );
}
