import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { delegate, on } from '../delegation';
import { modelText, mountEditor, onText } from '../lexical';
import { editable, element, part } from '../parts';
import { type Published, publish } from '../published';
import { fromTemplate, putBox } from '../rebuild';

/** The page: a feed with a post, the dialog of a new post or an answer, and a place to answer below a post. */
const root = element(document, '#root');
delegate(root, ['click', 'change']);
on(part(root, 'open-composer'), 'click', () => openComposer(false));
on(part(root, 'open-reply'), 'click', () => openComposer(true));
if (location.pathname.includes('/post/')) openInline(part(root, 'inline'));

function openComposer(answers: boolean): void {
  const dialog = fromTemplate('composer');
  part(dialog, 'answered').hidden = !answers;
  if (!answers) part(dialog, 'answered').replaceChildren();
  root.append(dialog);
  const texts: (() => string)[] = [];
  const add = () => texts.push(addEditor(part(dialog, 'posts'), () => finish('key')));
  const finish = (how: Published['how']) => {
    for (const text of texts) publish(text(), how);
    dialog.remove();
  };
  add();
  on(part(dialog, 'add'), 'click', add);
  on(part(dialog, 'cancel'), 'click', () => dialog.remove());
  on(part(dialog, 'publish'), 'click', () => finish('click'));
  on(element(dialog, 'input'), 'change', (event) => {
    const files = [...((event.target as HTMLInputElement).files ?? [])];
    part(dialog, 'previews').append(
      ...files.map((file) => Object.assign(new Image(40, 40), { src: URL.createObjectURL(file) })),
    );
  });
}

function openInline(row: HTMLElement): void {
  row.hidden = false;
  const send = (how: Published['how']) => publish(text(), how);
  const text = addEditor(row, () => send('key'));
  const button = document.createElement('div');
  button.setAttribute('role', 'button');
  button.tabIndex = 0;
  button.dataset.part = 'send';
  button.textContent = 'Plaatsen';
  row.append(button);
  on(button, 'click', () => send('click'));
}

/** An editor at the end of a part, with Ctrl+Enter to publish; gives its model's text. */
function addEditor(into: HTMLElement, send: () => void): () => string {
  let model = () => '';
  putBox(into, (text) => {
    // Lexical wants a document with a window.
    const field = document.adoptNode(fromTemplate('editor'));
    const { editor: writable, placeholder } = editable(field);
    const editor = mountEditor(writable, text.split('\n'));
    onText(editor, (words) => {
      placeholder.hidden = words !== '';
    });
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event?.ctrlKey && !event?.metaKey) return false;
        send();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    model = () => modelText(editor);
    return { root: field, text: model, gone: () => editor.setRootElement(null) };
  });
  return () => model();
}
