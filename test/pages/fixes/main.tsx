/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { $createTextNode, $getRoot, createEditor } from 'lexical';
import Quill from 'quill';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { modelText, mountEditor } from '../lexical';
import { element } from '../parts';
import { emptyState, PostEditor, textOf } from '../x/editor';

/** A page with every kind of editor that a fix may meet, each with its own model to be asked. */

declare global {
  interface Window {
    /** What each editor's own model holds: one line for each block. */
    held: Readonly<Record<string, () => string>>;
    /** Puts a mention at the end, as picking from a list of people does. */
    mention: Readonly<Record<string, (name: string) => void>>;
  }
}

const box = (name: string) => element(document, `[data-box="${name}"]`);

const lexical = mountEditor(box('lexical'));
const plain = createEditor({ namespace: 'plain' });
plain.setRootElement(box('lexical-plain'));
registerPlainText(plain);
registerHistory(plain, createEmptyHistoryState(), 300);

let post = emptyState();
function Post() {
  const [state, setState] = useState(post);
  post = state;
  return <PostEditor index={0} state={state} change={setState} send={() => undefined} />;
}

let controlled = '';
function Message() {
  const [text, setText] = useState('');
  controlled = text;
  return <textarea data-box="controlled" value={text} onChange={(event) => setText(event.target.value)} />;
}

flushSync(() => createRoot(element(document, '#draft')).render(<Post />));
flushSync(() => createRoot(element(document, '#controlled')).render(<Message />));

const quill = new Quill('#quill');

/** A person picked from a list: one piece, that cannot be typed in. */
const mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  renderHTML: ({ node }) => ['span', { contenteditable: 'false' }, `@${node.attrs.name}`],
  renderText: ({ node }) => `@${node.attrs.name}`,
});
const tiptap = new Editor({ element: element(document, '#tiptap'), extensions: [StarterKit, mention] });

// Takes nothing but what its own script writes.
const refusing = box('refusing');
for (const type of ['beforeinput', 'paste'])
  refusing.addEventListener(type, (event) => event.preventDefault());

// Turns each word that comes in as a whole into capitals, as an editor with a will of its own may.
const meddling = box('meddling');
meddling.addEventListener('beforeinput', (event) => {
  if ((event.data ?? '').length < 2) return;
  event.preventDefault();
  document.execCommand('insertText', false, [...(event.data ?? '').toUpperCase()].join('').slice(0, 1));
});

/** Stands anew after every change and each time that it gets the focus. */
function rebuild(words: string): void {
  const editor = document.createElement('div');
  editor.dataset.box = 'rebuilding';
  editor.contentEditable = 'true';
  editor.textContent = words;
  const again = () => {
    rebuild(editor.textContent);
    box('rebuilding').focus();
  };
  editor.addEventListener('input', again, { once: true });
  element(document, '#rebuilding').replaceChildren(editor);
}
rebuild('');

/** A plain editor has no model but its own lines. */
const shownIn = (name: string) => () => [...box(name).childNodes].map((line) => line.textContent).join('\n');
window.held = {
  lexical: () => modelText(lexical),
  'lexical-plain': () => modelText(plain),
  draft: () => textOf(post),
  quill: () => quill.getText().replace(/\n$/, ''),
  tiptap: () => tiptap.getText({ blockSeparator: '\n' }),
  textarea: () => (box('textarea') as HTMLTextAreaElement).value,
  controlled: () => controlled,
  plain: shownIn('plain'),
  refusing: shownIn('refusing'),
  meddling: shownIn('meddling'),
  rebuilding: shownIn('rebuilding'),
};
window.mention = {
  lexical: (name) =>
    lexical.update(() => {
      const person = $createTextNode(`@${name}`).setMode('token');
      $getRoot()
        .selectEnd()
        .insertNodes([person, $createTextNode(' ')]);
    }),
  tiptap: (name) =>
    void tiptap
      .chain()
      .focus('end')
      .insertContent([
        { type: 'mention', attrs: { name } },
        { type: 'text', text: ' ' },
      ])
      .run(),
};
