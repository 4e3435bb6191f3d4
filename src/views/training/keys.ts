import { useLayoutEffect, useRef } from 'preact/hooks';

/** What can be done with the keyboard, wherever the focus stands but in a field. */
export interface KeyActions {
  next?(): void;
  back?(): void;
  reveal?(): void;
  /** A number key: the answer with this place in the list, from 0; with Shift taken back. */
  number?(at: number, back: boolean): void;
  /** To the text in the compose box. */
  write?(): void;
  larger?(): void;
  smaller?(): void;
  help?(): void;
}

const FIELDS = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';
// What a press of the space bar does by itself.
const PRESSED = 'button, summary, a, label';

/** Which action a key press asks for; undefined when it is none of ours. `letters`: whether keys that type something count. */
export function actionFor(event: KeyPress, letters: boolean): ((actions: KeyActions) => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { key, code, shiftKey } = event;
  if (key === 'ArrowRight' || key === 'PageDown') return (actions) => actions.next?.();
  if (key === 'ArrowLeft' || key === 'PageUp') return (actions) => actions.back?.();
  if (key === ' ') return event.onControl ? undefined : (actions) => actions.next?.();
  if (!letters) return undefined;
  // With Shift a number key types a sign, which differs from keyboard to keyboard.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit) return (actions) => actions.number?.(Number(digit) - 1, shiftKey);
  const named = LETTERS[key.toLowerCase()];
  return named && ((actions) => actions[named]?.());
}

/** What counts of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether the focus stands on something that the space bar presses. */
  readonly onControl: boolean;
}

const LETTERS: Readonly<Record<string, 'reveal' | 'write' | 'larger' | 'smaller' | 'help'>> = {
  r: 'reveal',
  e: 'write',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '?': 'help',
};

/** Listens to the keyboard for as long as the view stands. Escape leaves the text in the compose box. */
export function useKeys(actions: KeyActions, letters: boolean): void {
  // A clicker may be pressed twice before the browser has painted what came of the first press.
  const latest = useRef({ actions, letters });
  latest.current = { actions, letters };
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => press(event, latest.current);
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

interface Latest {
  readonly actions: KeyActions;
  readonly letters: boolean;
}

function press(event: KeyboardEvent, { actions, letters }: Latest): void {
  const { target } = event;
  if (!(target instanceof Element) || event.defaultPrevented || target.closest('dialog')) return;
  if (target.matches(FIELDS)) {
    if (event.key === 'Escape') leaveField(target);
    return;
  }
  const action = actionFor({ ...keyPressOf(event), onControl: target.matches(PRESSED) }, letters);
  if (!action) return;
  event.preventDefault();
  action(actions);
}

function keyPressOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { key, code, shiftKey, ctrlKey, metaKey, altKey };
}

// Within the stage the check goes on looking along; nowhere at all it would stop.
function leaveField(field: Element): void {
  field.closest('[data-compose-scope]')?.querySelector<HTMLElement>('[data-rest]')?.focus();
}
