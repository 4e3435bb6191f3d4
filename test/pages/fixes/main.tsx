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
    /** The mentions that stand in the editors. */
    people: () => readonly string[];
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

// Puts back what stood there whatever comes in, as an editor does that knows only its own model.
const refusing = box('refusing');
let kept = '';
refusing.addEventListener('focus', () => {
  kept = refusing.textContent;
});
refusing.addEventListener('paste', (event) => event.preventDefault());
refusing.addEventListener('input', () => {
  refusing.textContent = kept;
});

// Writes what comes in as it thinks best, past the browser's undo.
const meddling = box('meddling');
meddling.addEventListener('input', () => {
  const meddled = meddling.textContent.replace('een leerling', 'EEN LEERLING');
  if (meddled !== meddling.textContent) meddling.textContent = meddled;
});

/** Stands anew after every change, and when it first gets the focus. */
let stoodAnew = false;
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
  if (!stoodAnew)
    editor.addEventListener(
      'focus',
      () => {
        stoodAnew = true;
        again();
      },
      { once: true },
    );
  element(document, '#rebuilding').replaceChildren(editor);
}
rebuild('');

/** A plain editor has no model but its own lines: elements, and breaks or newlines in them. */
const shownIn = (name: string) => () => linesOf(box(name)).join('\n');
function linesOf(part: HTMLElement): string[] {
  let lines = [''];
  for (const node of part.childNodes) {
    const block = node instanceof HTMLDivElement;
    if (block && node !== part.firstChild) lines.push('');
    const own =
      node.nodeType === globalThis.Node.TEXT_NODE
        ? (node as Text).data.split('\n')
        : node instanceof HTMLBRElement
          ? ['', '']
          : linesOf(node as HTMLElement);
    lines = [...lines.slice(0, -1), `${lines.at(-1)}${own[0]}`, ...own.slice(1)];
  }
  // The last break of a line only keeps it open.
  return part.lastChild instanceof HTMLBRElement ? lines.slice(0, -1) : lines;
}

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
window.people = () => [
  ...lexical.getEditorState().read(() =>
    $getRoot()
      .getAllTextNodes()
      .filter((text) => text.isToken())
      .map((text) => text.getTextContent()),
  ),
  ...[...document.querySelectorAll('.tiptap [contenteditable=false]')].map(({ textContent }) => textContent),
];
