/**
 * Pastes, as far as an event can; `false` when the editor took no notice. Editors with a model of their own take what
 * is pasted into it as one step, also across paragraphs and the like, where what is typed goes into the page first.
 */
export function isPasted(editor: HTMLElement, words: string): boolean {
  const event = pasteOf(words);
  if (event.clipboardData?.getData(PLAIN) !== words) return false;
  return !editor.dispatchEvent(event);
}

/** Types over what is selected. */
export function typeOver(editor: HTMLElement, words: string): void {
  if (words === '') editor.ownerDocument.execCommand('delete');
  else editor.ownerDocument.execCommand('insertText', false, words);
}

/** Types over what is selected, line by line. */
export function typeLines(editor: HTMLElement, words: string): void {
  for (const [at, line] of words.split('\n').entries()) {
    if (at > 0) editor.ownerDocument.execCommand('insertParagraph');
    if (line !== '') typeOver(editor, line);
  }
}

/** Presses the keys of undo, for editors that keep their own steps. */
export function undoByKey(editor: HTMLElement): void {
  const mac = /Mac/.test(navigator.platform);
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  const reach = { bubbles: true, cancelable: true, composed: true };
  const pressed = new KeyboardEvent('keydown', { ...keys, ...reach });
  editor.dispatchEvent(pressed);
}

/** Undoes what the browser itself has done. */
export function undoByCommand(editor: HTMLElement): void {
  editor.ownerDocument.execCommand('undo');
}

const PLAIN = 'text/plain';

// One browser takes what is pasted as a DataTransfer, the other as a type and its data.
function pasteOf(words: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData(PLAIN, words);
  const data = { clipboardData, dataType: PLAIN, data: words };
  return new ClipboardEvent('paste', {
    ...data,
    bubbles: true,
    cancelable: true,
    composed: true,
  } as ClipboardEventInit);
}
