import type { VNode } from 'preact';

interface Props {
  readonly label: string;
  /** The endings of the files that can be read, as the browser asks for them. */
  readonly accept: string;
  take(file: File): Promise<void>;
}

/** Where a file is chosen or dropped. */
export function FileField({ label, accept, take }: Props): VNode {
  const choose = async (field: HTMLInputElement): Promise<void> => {
    const file = field.files?.[0];
    if (file) await take(file);
    // So that the same file can be chosen again once it was put right.
    field.value = '';
  };
  // Here the browser would open a file that is dropped instead of giving it to us.
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void take(file);
  };
  return (
    <label class="field lists-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {label}
      <input type="file" accept={accept} onChange={(event) => void choose(event.currentTarget)} />
    </label>
  );
}
