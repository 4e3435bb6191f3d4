import { on } from '../delegation';
import { empty, modelText, mountEditor, onText, sendOnEnter } from '../lexical';
import { element, part } from '../parts';
import { publish } from '../published';
import { type Built, fromTemplate } from '../rebuild';

/** A direct message: Enter sends; while nothing is written there are buttons to send something else. */
export function directMessage(text: string): Built {
  const root = fromTemplate('direct');
  const place = element(root, '[contenteditable]');
  const placeholder = place.nextElementSibling as HTMLElement;
  const editor = mountEditor(place, text.split('\n'));
  const send = (how: 'click' | 'key') => {
    publish(modelText(editor), how);
    empty(editor);
  };
  const others = [drawn('Spraakbericht'), drawn('Foto toevoegen'), drawn('Vind ik leuk')];
  const button = pressed('Verzenden');
  button.append('Verzenden');
  button.dataset.part = 'publish';
  on(button, 'click', () => send('click'));
  onText(editor, (words) => {
    placeholder.hidden = words !== '';
    part(root, 'after').replaceChildren(...(words.trim() === '' ? others : [button]));
  });
  sendOnEnter(editor, () => send('key'));
  return { root, text: () => modelText(editor), gone: () => editor.setRootElement(null) };
}

function drawn(label: string): HTMLElement {
  const button = pressed(label);
  button.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  return button;
}

function pressed(label: string): HTMLElement {
  const button = document.createElement('div');
  button.setAttribute('role', 'button');
  button.setAttribute('aria-label', label);
  button.tabIndex = 0;
  return button;
}
