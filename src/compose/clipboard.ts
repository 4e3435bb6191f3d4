/** Puts words on the clipboard; `false` when the browser does not allow it now. */
export async function copyWords(document: Document, words: string): Promise<boolean> {
  try {
    await document.defaultView!.navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyByCommand(document, words);
  }
}

// Where a page forbids its own scripts the clipboard, the author's own copying still works. A page whose script listens
// on the window before ours hears of it, and may read what is copied: the author's own text, as it stands in the page.
function copyByCommand(document: Document, words: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', words);
    copied = event.clipboardData !== null;
  };
  const options = { capture: true, once: true };
  document.defaultView!.addEventListener('copy', fill, options);
  try {
    return document.execCommand('copy') && copied;
  } finally {
    document.defaultView!.removeEventListener('copy', fill, options);
  }
}
