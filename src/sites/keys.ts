/** Whether a key press is Enter itself, not the Enter that chooses a word while one is being composed. */
function isEnter(event: KeyboardEvent): boolean {
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

/** What publishes with the keyboard: Enter itself in comments and messages, elsewhere only with Ctrl or Cmd. */
export function isPublishingEnter(surface: string | undefined, event: KeyboardEvent): boolean {
  const short = surface === 'comment' || surface === 'message';
  return short ? isSendingEnter(event) : isCommandEnter(event);
}

/** Whether a list of suggestions is open and this key picks the lit one: the editor then names that option. */
function choosesSuggestion(event: KeyboardEvent): boolean {
  // Who hears of it outside a shadow root is told that it came from the root's host.
  const [editor] = event.composedPath();
  if (!(editor instanceof Element)) return false;
  const option = editor.getAttribute('aria-activedescendant');
  const root = editor.getRootNode();
  if (!option || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  return root.getElementById(option)?.checkVisibility() === true;
}
