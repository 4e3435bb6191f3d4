import type { LexicalEditor } from 'lexical';
import { delegate, on } from '../delegation';
import { empty, modelText, mountEditor, onText, sendOnEnter } from '../lexical';
import { element, part } from '../parts';
import { type Published, publish } from '../published';
import { type Built, fromTemplate, putBox } from '../rebuild';

/** One chat, with the preview of files over it. `?icoon` draws the send buttons with icons of another name. */
const root = element(document, '#app');
const otherIcons = location.search === '?icoon';
delegate(root, ['click', 'change']);
putBox(part(root, 'footer-place'), messageBox);

function messageBox(text: string): Built {
  const footer = fromTemplate('footer');
  const editor = editorIn(footer, text);
  const send = (how: Published['how']) => {
    if (modelText(editor).trim() === '') return;
    publish(modelText(editor), how);
    empty(editor);
  };
  const mic = fromTemplate('mic');
  const button = withIcons(fromTemplate('send'));
  on(button, 'click', () => send('click'));
  onText(editor, (words) => part(footer, 'end').replaceChildren(words.trim() === '' ? mic : button));
  sendOnEnter(editor, () => send('key'));
  on(part(footer, 'files'), 'change', (event) => openPreview(event.target as HTMLInputElement));
  return { root: footer, text: () => modelText(editor), gone: () => editor.setRootElement(null) };
}

function openPreview(chooser: HTMLInputElement): void {
  const files = [...(chooser.files ?? [])];
  chooser.value = '';
  putBox(part(root, 'preview-place'), (text) => previewBox(files, text));
}

function previewBox(files: readonly File[], text: string): Built {
  const preview = withIcons(fromTemplate('preview'));
  const editor = editorIn(preview, text);
  const send = (how: Published['how']) => {
    publish(modelText(editor), how);
    preview.remove();
  };
  part(preview, 'large').append(...files.slice(0, 1).map((file) => picture(file, 'b4')));
  part(preview, 'small').append(...files.map((file) => picture(file, 'b5')));
  on(part(preview, 'send'), 'click', () => send('click'));
  on(part(preview, 'close'), 'click', () => preview.remove());
  sendOnEnter(editor, () => send('key'));
  return { root: preview, text: () => modelText(editor), gone: () => editor.setRootElement(null) };
}

function editorIn(box: HTMLElement, text: string): LexicalEditor {
  const place = element(box, '[contenteditable]');
  const placeholder = place.nextElementSibling as HTMLElement;
  const editor = mountEditor(place, text.split('\n'));
  onText(editor, (words) => {
    placeholder.hidden = words !== '';
  });
  return editor;
}

function picture(file: File, look: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = URL.createObjectURL(file);
  image.className = look;
  return image;
}

function withIcons(within: HTMLElement): HTMLElement {
  if (otherIcons)
    for (const icon of within.querySelectorAll('[data-icon]')) icon.removeAttribute('data-icon');
  return within;
}
