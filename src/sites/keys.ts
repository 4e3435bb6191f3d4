/** Whether a key press is Enter itself, not the Enter that chooses a word while one is being composed. */
export function isEnter(event: KeyboardEvent): boolean {
  // 229 is what browsers report for a key that the input method has taken.
  return event.key === 'Enter' && !event.isComposing && event.keyCode !== 229;
}

/** Enter that sends where Enter sends; with Shift it starts a new line. */
export function isSendingEnter(event: KeyboardEvent): boolean {
  return isEnter(event) && !event.shiftKey && !choosesSuggestion(event);
}

/** Ctrl+Enter, and Cmd+Enter on a Mac. */
export function isCommandEnter(event: KeyboardEvent): boolean {
  return isEnter(event) && (event.ctrlKey || event.metaKey);
}

/** Whether a list of suggestions is open and this key picks the lit one: the editor then names that option. */
function choosesSuggestion(event: KeyboardEvent): boolean {
  const editor = event.target instanceof Element ? event.target : undefined;
  const option = editor?.getAttribute('aria-activedescendant');
  return !!option && editor?.ownerDocument.getElementById(option)?.checkVisibility() === true;
}
