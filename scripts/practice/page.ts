import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, CLEAR_EDITOR_COMMAND, COMMAND_PRIORITY_LOW, createEditor } from 'lexical';

const box = byId('editor');
const publish = byId('publish');

const editor = createEditor({
  namespace: 'practice',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(box);
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.registerCommand(CLEAR_EDITOR_COMMAND, empty, COMMAND_PRIORITY_LOW);
editor.registerUpdateListener(showState);
showState();

publish.addEventListener('click', publishPost);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) publishPost();
});
box.focus();

function text(): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}

function showState(): void {
  const isEmpty = text().trim() === '';
  box.classList.toggle('empty', isEmpty);
  publish.setAttribute('aria-disabled', String(isEmpty));
}

function publishPost(): void {
  if (text().trim() === '') return;
  const post = document.createElement('article');
  post.className = 'card post';
  post.textContent = text();
  byId('feed').prepend(post);
  byId('nothing').hidden = true;
  editor.dispatchCommand(CLEAR_EDITOR_COMMAND, undefined);
}

function empty(): boolean {
  editor.update(() => $getRoot().clear());
  return true;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element ${id}.`);
  return element;
}
