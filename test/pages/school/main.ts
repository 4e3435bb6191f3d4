import Quill from 'quill';
import { element, part } from '../parts';
import { publish } from '../published';
import { fromTemplate, putBox } from '../rebuild';

/** A site as a school may have: news in a form, a message in a dialog, a chat that Enter sends, notes that nobody gets. */
putBox(part(document, 'news'), (text) => {
  const form = fromTemplate('news-form');
  const area = element<HTMLTextAreaElement>(form, 'textarea');
  area.value = text;
  form.onsubmit = (event) => {
    event.preventDefault();
    publish(area.value, 'submit');
    area.value = '';
  };
  return { root: form, text: () => area.value };
});

putBox(part(document, 'message'), (text) => {
  const dialog = fromTemplate('message-dialog');
  const quill = new Quill(part(dialog, 'editor'));
  quill.setText(text);
  const model = () => quill.getText().replace(/\n$/, '');
  part(dialog, 'send').onclick = () => {
    publish(model(), 'click');
    quill.setText('');
  };
  element(dialog, 'input').onchange = (event) => {
    const files = [...((event.target as HTMLInputElement).files ?? [])];
    part(dialog, 'files').append(...files.map(shownFile));
  };
  return { root: dialog, text: model };
});

const chat = element(part(document, 'chat'), '[contenteditable]');
chat.onkeydown = (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  publish(chat.innerText, 'key');
  chat.textContent = '';
};

function shownFile(file: File): HTMLElement {
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = '×';
  remove.setAttribute('aria-label', `Verwijder ${file.name}`);
  return remove;
}
