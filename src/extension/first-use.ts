// Whatever a person does first, one of these is heard; the click that it leads to comes after.
const FIRST_SIGNS = ['focusin', 'pointerdown', 'touchstart', 'keydown', 'click', 'submit'] as const;

/** Calls back once, at the first sign that somebody uses a window. Pages have many frames that nobody ever touches. */
export function onFirstUse(window: Window, begin: () => void): void {
  const life = new AbortController();
  const first = () => {
    life.abort();
    begin();
  };
  for (const sign of FIRST_SIGNS) {
    window.addEventListener(sign, first, { capture: true, passive: true, signal: life.signal });
  }
}

/** Calls back once, when what a page's script asks of the background is first of use there. */
export type WhenUsed = (begin: () => void) => void;

/** For a page itself, which somebody looks at. */
export const atOnce: WhenUsed = (begin) => begin();
