import { element, part } from '../parts';
import { type Published, publish } from '../published';
import { fromTemplate, putBox } from '../rebuild';

/** The page: the form of a new post, an answer or a change, beside a feed. */
part(document, 'open-reply').onclick = () => openForm('answered');
part(document, 'open-edit').onclick = () => openForm('changed', 'Vandaag rekenen.');
openForm();

function openForm(about?: 'answered' | 'changed', text = ''): void {
  part(document, 'place').replaceChildren();
  putBox(part(document, 'place'), (words) => formWith(about, words), text);
}

function formWith(about: string | undefined, text: string) {
  const form = fromTemplate('form');
  for (const name of ['answered', 'changed']) if (name !== about) part(form, name).remove();
  const area = element<HTMLTextAreaElement>(form, 'textarea');
  area.value = text;
  // The page's own model of the text, as its framework keeps it.
  let model = text;
  area.oninput = () => {
    model = area.value;
  };
  const send = (how: Published['how']) => {
    if (model.trim() === '') return;
    publish(model, how);
    model = '';
    area.value = '';
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    send('submit');
  };
  area.onkeydown = ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) send('key');
  };
  element(form, 'input').onchange = () => {
    const upload = document.createElement('div');
    upload.className = 'g2';
    upload.style.backgroundImage = 'url(blob:picture)';
    part(form, 'uploads').append(upload);
  };
  return { root: form, text: () => model };
}
