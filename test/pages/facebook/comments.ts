import { on } from '../delegation';
import { empty, modelText, mountEditor, onText, sendOnEnter } from '../lexical';
import { editable, element } from '../parts';
import { publish } from '../published';
import { rebuildable } from './remount';

/** Brings the form of a comment or reply to life: Enter and the button send. */
export function openComments(form: HTMLElement): void {
  const { editor: root, placeholder } = editable(form);
  const editor = rebuildable(mountEditor(root));
  const button = element(form, '#focused-state-composer-submit [role="button"]');
  const send = (how: 'click' | 'key') => {
    if (modelText(editor).trim() === '') return;
    publish(modelText(editor), how);
    empty(editor);
  };
  onText(editor, (text) => {
    placeholder.hidden = text !== '';
    button.setAttribute('aria-disabled', String(text.trim() === ''));
  });
  sendOnEnter(editor, () => send('key'));
  on(button, 'click', () => send('click'));
}
