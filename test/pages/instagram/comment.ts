import { on } from '../delegation';
import { element, part } from '../parts';
import { type Published, publish } from '../published';
import { type Built, fromTemplate } from '../rebuild';

/** The form of a comment. Its text area is built anew when it gets the focus. */
export function commentForm(text: string): Built {
  const root = fromTemplate('comment');
  const first = element<HTMLTextAreaElement>(root, 'textarea');
  let model = text;
  const send = (how: Published['how']) => {
    if (model.trim() === '') return;
    publish(model, how);
    model = '';
    element<HTMLTextAreaElement>(root, 'textarea').value = '';
  };
  const bringToLife = (area: HTMLTextAreaElement) => {
    area.value = model;
    on(area, 'input', () => {
      model = area.value;
    });
    on(area, 'keydown', (event) => {
      const { key, shiftKey } = event as KeyboardEvent;
      if (key !== 'Enter' || shiftKey) return;
      event.preventDefault();
      send('key');
    });
  };
  bringToLife(first);
  first.addEventListener('focus', () => replaceFocused(first, bringToLife), { once: true });
  on(part(root, 'publish'), 'click', () => send('click'));
  return { root, text: () => model };
}

/** Puts the account of a comment before what is written, as the network does for an answer. */
export function answerTo(root: ParentNode, account: string): void {
  element(root, 'form textarea').focus();
  const area = element<HTMLTextAreaElement>(root, 'form textarea');
  area.value = `@${account} `;
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

function replaceFocused(old: HTMLTextAreaElement, bringToLife: (area: HTMLTextAreaElement) => void): void {
  const anew = old.cloneNode() as HTMLTextAreaElement;
  bringToLife(anew);
  old.replaceWith(anew);
  anew.focus();
}
