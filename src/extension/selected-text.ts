/** The text that is selected in this frame, in a field as well; undefined when nothing is, or another frame has the focus. */
export function selectedText(page: Document = document): string | undefined {
  if (!page.hasFocus()) return undefined;
  return inField(page.activeElement) || page.getSelection()?.toString() || undefined;
}

function inField(field: Element | null): string | undefined {
  if (!(field instanceof HTMLTextAreaElement)) return undefined;
  return field.value.slice(field.selectionStart, field.selectionEnd);
}
