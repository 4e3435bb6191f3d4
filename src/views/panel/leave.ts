import type { ComposeActions } from '../../compose/view';
import { holdsFocus } from './draw-into';

/** The actions of a panel that can go away, or lose what was pressed in it, without losing the focus. */
export function keepingFocus(
  panel: HTMLElement,
  mark: () => HTMLElement | undefined,
  actions: ComposeActions,
): ComposeActions {
  return {
    ...actions,
    // Closed from within, the focus would be lost with the panel: the mark takes it over, unless it went to the text.
    closePanel() {
      const hadFocus = holdsFocus(panel);
      actions.closePanel();
      const { activeElement, body } = panel.ownerDocument;
      if (hadFocus && (activeElement ?? body) === body) mark()?.querySelector('button')?.focus();
    },
    // What was pressed goes with its card: the panel itself takes the focus over.
    dismiss(finding, scope) {
      const hadFocus = holdsFocus(panel);
      actions.dismiss(finding, scope);
      if (hadFocus && !holdsFocus(panel)) panel.querySelector<HTMLElement>('[role=dialog]')?.focus();
    },
  };
}

/** The actions of the hold dialog. It goes first, by `leave`: while it stands nothing outside it can take the focus. */
export function leavingFirst(leave: () => void, actions: ComposeActions): ComposeActions {
  const after = <Arguments extends readonly unknown[]>(then: (...values: Arguments) => void) => {
    return (...values: Arguments): void => {
      leave();
      then(...values);
    };
  };
  return {
    ...actions,
    applyFix: after(actions.applyFix),
    goBack: after(actions.goBack),
    publishAnyway: after(actions.publishAnyway),
  };
}
