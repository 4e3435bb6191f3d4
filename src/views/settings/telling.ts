import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** How a section tells whether something was kept, and where the keyboard's focus stays meanwhile. */
export interface Telling {
  /** The section's own element, which takes the focus of what goes away in it. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** The message key of what is told now; empty: nothing. */
  readonly told: string;
  tell(key: string): void;
  /** Puts the focus on `place`, when what had it goes away. */
  takeFocus(): void;
  /** Tells when work is done, or that it failed; whether it was done. */
  telling(done: string, work: Promise<unknown>): Promise<boolean>;
}

/** To be used by a section of the settings page; `failed` is the message key for work that fails. */
export function useTelling(failed: string): Telling {
  const place = useRef<HTMLDivElement>(null);
  const [told, tell] = useState('');
  const takeFocus = (): void => place.current?.focus({ preventScroll: true });
  const telling = async (done: string, work: Promise<unknown>): Promise<boolean> => {
    const kept = await work.then(
      () => true,
      () => false,
    );
    tell(kept ? done : failed);
    takeFocus();
    return kept;
  };
  return { place, told, tell, takeFocus, telling };
}
