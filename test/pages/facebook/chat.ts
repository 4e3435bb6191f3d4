import { on } from '../delegation';
import { empty, modelText, mountEditor, onText, sendOnEnter } from '../lexical';
import { editable, part } from '../parts';
import { publish } from '../published';

/** Brings the chat to life: Enter and the last button send; while nothing is written that button sends a thumb. */
export function openChat(chat: HTMLElement): void {
  const { editor: root, placeholder } = editable(chat);
  const editor = mountEditor(root);
  const button = part(chat, 'send');
  const send = (how: 'click' | 'key') => {
    publish(modelText(editor).trim() === '' ? '👍' : modelText(editor), how);
    empty(editor);
  };
  onText(editor, (text) => {
    placeholder.hidden = text !== '';
    button.setAttribute(
      'aria-label',
      text.trim() === '' ? 'Stuur een duimpje' : 'Druk op Enter om te verzenden',
    );
  });
  sendOnEnter(editor, () => send('key'));
  on(button, 'click', () => send('click'));
}
