import { labelOf } from './dom';

// Words only add to what the page's structure tells: in any other language all of these are simply not heard.
const NEXT = /^(next|volgende)$/i;
const CANCEL = /^(cancel|annuleren)$/i;
const EDITING = /^(edit|bewerk)|(^|\s)(bewerken|save|opslaan)(\s|$)/i;

/** Whether a button only leads to a next step. */
export function saysNext(button: Element): boolean {
  return NEXT.test(labelOf(button));
}

/** Whether a button calls off. */
export function saysCancel(button: Element): boolean {
  return CANCEL.test(labelOf(button));
}

/** Whether a title or a button says that something published before is being changed. */
export function saysEditing(element: Element): boolean {
  return EDITING.test(labelOf(element));
}
