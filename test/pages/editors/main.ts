import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import Quill from 'quill';

declare global {
  interface Window {
    /** What each editor's own model holds: one line for each block. */
    models: Readonly<Record<'quill' | 'tiptap', () => string>>;
  }
}

/** The editors that networks use beside the two of the other pages. */
const quill = new Quill('#quill', { placeholder: 'Waar wil je over praten?' });
const tiptap = new Editor({
  element: document.querySelector<HTMLElement>('#tiptap'),
  extensions: [StarterKit],
});

window.models = {
  // Quill ends every document with a newline of its own.
  quill: () => quill.getText().replace(/\n$/, ''),
  tiptap: () => tiptap.getText({ blockSeparator: '\n' }),
};
