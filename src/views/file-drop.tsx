import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { takeChosen, takeDropped } from './take-file';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** The endings of the files that can be read, as the browser asks for them; every file when left out. */
  readonly accept?: string;
  take(file: File): Promise<void>;
}

/** A place to choose a file, or to drop it. A file that is dropped beside it does nothing. */
export function FileDrop({ label, hint, accept, take }: Props): VNode {
  const [over, setOver] = useState(false);
  useEffect(refuseElsewhere, []);
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(event.type === 'dragover');
  };
  const drop = (event: DragEvent): void => {
    drag(event);
    takeDropped(event, take);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button inside is the usual one.
    <div class="file-drop" data-over={over} onDragOver={drag} onDragLeave={drag} onDrop={drop}>
      <label class="button file-choose">
        {label}
        <input
          type="file"
          accept={accept}
          onChange={({ currentTarget }) => takeChosen(currentTarget, take)}
        />
      </label>
      <span>{hint}</span>
    </div>
  );
}

/** The browser would open a file that misses its place, and what was typed in this page would be gone. */
function refuseElsewhere(): () => void {
  const watching = new AbortController();
  const refuse = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  document.addEventListener('dragover', refuse, { signal: watching.signal });
  document.addEventListener('drop', refuse, { signal: watching.signal });
  return () => watching.abort();
}
