import type { LexicalEditor } from 'lexical';
import { on } from '../delegation';
import { modelText, mountEditor, onText } from '../lexical';
import { editable, element, part } from '../parts';
import { type Published, publish } from '../published';
import { rebuildable } from './remount';

/** How the dialog of a post is opened: its title, what its button says in turn, and the text of a post being changed. */
export interface Opening {
  readonly title: string;
  readonly steps: readonly string[];
  readonly paragraphs?: readonly string[];
}

/** Opens the dialog of a post; its editor comes a moment later, as on the network's page. */
export function openComposer(root: HTMLElement, opening: Opening): void {
  const template = element<HTMLTemplateElement>(document, '#composer');
  const dialog = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  part(dialog, 'title').setAttribute('aria-label', opening.title);
  element(dialog, 'h2').textContent = opening.title;
  root.append(dialog);
  on(element(dialog, 'input[type="file"]'), 'change', (event) =>
    showFiles((event.target as Element).closest('[aria-modal]') ?? dialog, event.target as HTMLInputElement),
  );
  requestAnimationFrame(() => bringToLife(dialog, opening));
}

function bringToLife(dialog: HTMLElement, { steps, paragraphs }: Opening): void {
  const { editor: root, placeholder } = editable(dialog);
  const editor = rebuildable(mountEditor(root, paragraphs));
  const button = part(dialog, 'publish');
  onText(editor, (text) => {
    placeholder.hidden = text !== '';
    button.setAttribute('aria-disabled', String(text.trim() === ''));
  });
  const say = (step: string) => {
    button.setAttribute('aria-label', step);
    element(button, 'span').textContent = step;
  };
  on(part(dialog, 'close'), 'click', () => shut(editor));
  const left = [...steps];
  say(left.shift() ?? '');
  on(button, 'click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    const next = left.shift();
    if (next) say(next);
    else finish(editor, 'click');
  });
  on(element(dialog, 'form'), 'submit', (event) => {
    event.preventDefault();
    finish(editor, 'submit');
  });
  root.focus();
}

function finish(editor: LexicalEditor, how: Published['how']): void {
  publish(modelText(editor), how);
  shut(editor);
}

/** The dialog is taken off the page with all that belongs to it; `window.remount` may have built another by now. */
function shut(editor: LexicalEditor): void {
  const dialog = editor.getRootElement()?.closest('[aria-modal]');
  editor.setRootElement(null);
  dialog?.remove();
}

function showFiles(dialog: Element, chooser: HTMLInputElement): void {
  const previews = [...(chooser.files ?? [])].map((file) => {
    const image = document.createElement('img');
    image.src = URL.createObjectURL(file);
    const remove = document.createElement('div');
    remove.setAttribute('role', 'button');
    remove.setAttribute('aria-label', `Verwijder ${file.name}`);
    remove.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    const preview = document.createElement('div');
    preview.append(image, remove);
    on(remove, 'click', () => preview.remove());
    return preview;
  });
  part(dialog, 'previews').replaceChildren(...previews);
}
