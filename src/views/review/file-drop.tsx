import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { takeChosen, takeDropped } from '../take-file';

interface Props {
  readonly label: string;
  readonly hint: string;
  take(file: File): Promise<void>;
}

/** A place to choose a file, or to drop it. */
export function FileDrop({ label, hint, take }: Props): VNode {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  const drop = (event: DragEvent): void => {
    drag(event);
    takeDropped(event, take);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button inside is the usual one.
    <div class="review-drop" data-over={over} onDragOver={drag} onDragLeave={drag} onDrop={drop}>
      <label class="button review-choose">
        {label}
        <input type="file" onChange={({ currentTarget }) => takeChosen(currentTarget, take)} />
      </label>
      <span>{hint}</span>
    </div>
  );
}
