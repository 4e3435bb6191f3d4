import { on } from '../delegation';
import { part } from '../parts';
import { publish } from '../published';
import { type Built, fromTemplate } from '../rebuild';
import { mountTipTap } from './editors';

const ATTRIBUTES = { 'aria-label': 'Teksteditor voor het maken van commentaar', class: 'tiptap' };

/** The box of a comment or of an answer to one; its button comes when something is written. */
export function commentBox(says: string): (text: string) => Built {
  return (text) => {
    const root = fromTemplate('comment-box');
    const editor = mountTipTap(part(root, 'editor'), text, ATTRIBUTES);
    const section = part(root, 'section');
    const button = submitButton(says);
    on(button, 'click', () => {
      publish(editor.text(), 'click');
      root.remove();
    });
    const offer = () => section.replaceChildren(...(editor.text().trim() === '' ? [] : [button]));
    offer();
    editor.onText(offer);
    return { root, text: editor.text };
  };
}

/** The box in which a comment is changed. */
export function editBox(text: string): Built {
  const root = fromTemplate('edit-box');
  const editor = mountTipTap(part(root, 'editor'), text, ATTRIBUTES);
  on(part(root, 'publish'), 'click', () => {
    publish(editor.text(), 'click');
    root.remove();
  });
  on(part(root, 'close'), 'click', () => root.remove());
  return { root, text: editor.text };
}

function submitButton(says: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.part = 'publish';
  const words = document.createElement('span');
  words.textContent = says;
  button.append(words);
  return button;
}
