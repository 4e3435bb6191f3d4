/** The text that is selected in this frame, in a text area as well; undefined when nothing is, or another frame has the focus. */
export function selectedText(page: Document = document): string | undefined {
  // A page has the focus as well when a frame in it has.
  if (!page.hasFocus() || page.activeElement?.matches('iframe, frame')) return undefined;
  return inField(page.activeElement) || page.getSelection()?.toString() || undefined;
}

function inField(field: Element | null): string | undefined {
  if (!(field instanceof HTMLTextAreaElement)) return undefined;
  return field.value.slice(field.selectionStart, field.selectionEnd);
}
