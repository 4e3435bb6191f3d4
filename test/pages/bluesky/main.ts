import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { element, part } from '../parts';
import { type Published, publish } from '../published';
import { fromTemplate, putBox } from '../rebuild';

/** The page: a feed with the dialog of a new post or an answer, one's profile, and a chat. */
const root = element(document, '#root');
part(root, 'open-composer').onclick = () => openComposer(false);
part(root, 'open-reply').onclick = () => openComposer(true);
part(root, 'open-profile').onclick = openProfile;
if (location.pathname.startsWith('/messages/')) openChat(part(root, 'chat'));

function openComposer(answers: boolean): void {
  const dialog = fromTemplate('composer');
  if (!answers) part(dialog, 'answered').remove();
  root.append(dialog);
  const texts: (() => string)[] = [];
  const finish = (how: Published['how']) => {
    for (const text of texts) publish(text(), how);
    dialog.remove();
  };
  const add = () => texts.push(addPost(part(dialog, 'posts'), () => finish('key')));
  add();
  part(dialog, 'add').onclick = add;
  element(dialog, '[data-testid="composerPublishBtn"]').onclick = () => finish('click');
}

/** One post of a thread; gives its model's text. */
function addPost(into: HTMLElement, send: () => void): () => string {
  let model = () => '';
  putBox(into, (text) => {
    const post = fromTemplate('post');
    element(post, 'input').onchange = (event) => {
      const files = [...((event.target as HTMLInputElement).files ?? [])];
      part(post, 'previews').append(
        ...files.map((file) => Object.assign(new Image(40, 40), { src: URL.createObjectURL(file) })),
      );
    };
    const editor = new Editor({
      element: part(post, 'editor'),
      extensions: [StarterKit],
      content: { type: 'doc', content: text.split('\n').map(paragraph) },
      editorProps: {
        handleKeyDown: (_, { key, ctrlKey, metaKey }) => {
          if (key !== 'Enter' || !(ctrlKey || metaKey)) return false;
          send();
          return true;
        },
      },
    });
    // The network's own editor has no role.
    editor.view.dom.removeAttribute('role');
    model = () => editor.getText({ blockSeparator: '\n' });
    return { root: post, text: model, gone: () => editor.destroy() };
  });
  return () => model();
}

function paragraph(words: string) {
  return { type: 'paragraph', content: words ? [{ type: 'text', text: words }] : [] };
}

function openProfile(): void {
  const dialog = fromTemplate('profile');
  root.append(dialog);
  element(dialog, 'button').onclick = () => {
    publish(element<HTMLTextAreaElement>(dialog, 'textarea').value, 'click');
    dialog.remove();
  };
}

function openChat(place: HTMLElement): void {
  place.hidden = false;
  putBox(place, (text) => {
    const row = fromTemplate('message');
    const area = element<HTMLTextAreaElement>(row, 'textarea');
    area.value = text;
    const send = (how: Published['how']) => {
      publish(area.value, how);
      area.value = '';
    };
    element(row, 'button').onclick = () => send('click');
    area.onkeydown = (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send('key');
    };
    return { root: row, text: () => area.value };
  });
}
