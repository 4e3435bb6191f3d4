import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import Quill from 'quill';

/** An editor of the page. */
export interface PageEditor {
  text(): string;
  /** Calls back after every change of the model. */
  onText(changed: () => void): void;
}

/** A real TipTap editor in an element, with attributes of its own. */
export function mountTipTap(
  element: HTMLElement,
  text: string,
  attributes: Record<string, string>,
): PageEditor {
  const editor = new Editor({
    element,
    extensions: [StarterKit],
    content: {
      type: 'doc',
      content: text.split('\n').map((line) => ({
        type: 'paragraph',
        ...(line && { content: [{ type: 'text', text: line }] }),
      })),
    },
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes } },
  });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    onText: (changed) => editor.on('update', changed),
  };
}

/** A real Quill editor in an element, as the network names it. */
export function mountQuill(element: HTMLElement, text: string): PageEditor {
  const quill = new Quill(element, { placeholder: 'Waarover wilt u praten?' });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', 'Teksteditor voor het maken van content');
  quill.root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  quill.setText(text);
  followCaretInShadow(quill);
  return {
    // Quill ends every document with a newline of its own.
    text: () => quill.getText().replace(/\n$/, ''),
    onText: (changed) => quill.on('text-change', changed),
  };
}

/** By itself Quill looks for the caret in the document only, where one inside a shadow root does not show. */
function followCaretInShadow({ root, selection }: Quill): void {
  const rootOf = () => root.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  selection.hasFocus = () => rootOf().activeElement === root;
  selection.getNativeRange = () => {
    // Firefox shows it in the document, and has no other place for it.
    const native = rootOf().getSelection?.() ?? document.getSelection();
    return native?.rangeCount ? selection.normalizeNative(native.getRangeAt(0)) : null;
  };
}
