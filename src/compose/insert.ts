/**
 * Pastes, as far as an event can; `false` when the editor took no notice. Editors with a model of their own take what
 * is pasted into it as one step, also across paragraphs and the like, where what is typed goes into the page first.
 */
export function isPasted(editor: HTMLElement, words: string): boolean {
  const asParagraphs = editor.matches(DROPS_EMPTY_LINES) && words.includes('\n\n');
  const event = asParagraphs ? pasteOf(HTML, paragraphs(words)) : pasteOf(PLAIN, words);
  if (!event.clipboardData?.types.length) return false;
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
  const mac = isMac();
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  const reach = { bubbles: true, cancelable: true, composed: true };
  const pressed = new KeyboardEvent('keydown', { ...keys, ...reach });
  editor.dispatchEvent(pressed);
}

/** Whether this computer has a Mac's keys. */
export function isMac(): boolean {
  return /Mac/.test(navigator.platform);
}

/** Undoes what the browser itself has done. */
export function undoByCommand(editor: HTMLElement): void {
  editor.ownerDocument.execCommand('undo');
}

const PLAIN = 'text/plain';
const HTML = 'text/html';
// Editors of this library take an empty line of plain text for nothing.
const DROPS_EMPTY_LINES = '.ProseMirror';

// One browser takes what is pasted as a DataTransfer, the other as a type and its data.
function pasteOf(dataType: string, data: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData(dataType, data);
  const reach = { bubbles: true, cancelable: true, composed: true };
  return new ClipboardEvent('paste', { clipboardData, dataType, data, ...reach } as ClipboardEventInit);
}

function paragraphs(words: string): string {
  const plain = words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const lines = plain.split('\n');
  return lines.map((line) => `<p>${line}</p>`).join('');
}
