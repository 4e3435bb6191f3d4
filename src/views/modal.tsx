import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly open: boolean;
  /** Beside `modal`. */
  readonly class: string;
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly children: ComponentChildren;
  /** Also when it is left with Escape. */
  readonly onClose: (() => void) | undefined;
}

/** The browser's own dialog over a page: it keeps the focus in, and gives it back. */
export function Modal({ open, class: look, labelledBy, children, onClose }: Props): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog class={`modal ${look}`} ref={dialog} aria-labelledby={labelledBy} onClose={onClose}>
      {children}
    </dialog>
  );
}
