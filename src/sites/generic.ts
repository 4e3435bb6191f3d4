import { attachmentsShown } from './attachments';
import { buttonsAfter } from './controls';
import { addressOf, EDITABLE, labelOf, smallestAncestor, visibleElements } from './dom';
import { readEditorText } from './editor-text';
import { isCommandEnter, isSendingEnter } from './keys';
import type { Box, PageContext, Root, Site } from './site';

const EDITOR = `textarea:not([readonly], :disabled), ${EDITABLE}`;
const SEARCH = '[role="search"], search, [role="searchbox"], [type="search"], [role="search"] *, search *';
const AROUND = 'form, dialog, [role="dialog"], [role="alertdialog"]';
const SUBMIT = 'button:not([type="button"], [type="reset"]), input[type="submit"], input[type="image"]';
/** What stands on buttons that publish, and on those that do not; nothing depends on the first alone. Words, as "feedback" is not "back". */
const PUBLISHES =
  /plaats|publice|verstu|verzend|\bpost|deel|delen|opslaan|bewaar|reage|bijwerken|publish|send|submit|share|save|comment|reply|update/i;
const PUBLISHES_NOT =
  /\b(annule|cancel|(af)?sluit|close\b|wis(sen)?\b|verwijder|delete|remove|concept|draft|volgende|next\b|vorige|terug(gaan)?\b|back\b|voorbeeld|preview|voeg toe|bijlage|attach|emoji)/i;
const AND = /[^\p{L}\s]|\b(?:en|and)\b/iu;

/** Any site that the school adds: what is written in a text box or editor, and what its form or dialog sends. */
export const generic: Site = {
  id: 'generic',
  hosts: [],
  find,
  read: (box) => readEditorText(box.editor),
  context,
  publishControls,
  publishes,
};

function find(root: Root): readonly Box[] {
  return visibleElements(root, EDITOR)
    .filter(isForWriting)
    .map((editor, number) => ({
      editor,
      scope: scopeOf(editor),
      key: `generic:${addressOf(editor).pathname}:${number}`,
    }));
}

function isForWriting(editor: HTMLElement): boolean {
  if (editor.matches(SEARCH) || editor.parentElement?.closest(EDITABLE)) return false;
  const form = editor.closest('form');
  return !form?.querySelector('input[type="password"]');
}

function scopeOf(editor: HTMLElement): Element {
  const around = editor.closest(AROUND);
  if (around) return around;
  const row = smallestAncestor(editor, null, (part) => buttonsAfter(part, editor).length > 0);
  return row ?? editor.parentElement ?? editor;
}

/** The submit controls of the form; without any, the button that says so, or the last one after the words. */
function publishControls({ editor, scope }: Box): readonly Element[] {
  const submits = submitsOf(editor).filter((control) => !isForElse(nameOf(control)));
  if (submits.length > 0) return submits;
  const buttons = buttonsAfter(scope, editor).filter((button) => !isForElse(nameOf(button)));
  const saying = buttons.findLast((button) => PUBLISHES.test(nameOf(button)));
  return [saying ?? buttons.at(-1)].filter((button) => button !== undefined);
}

/** Whether a button with this name does something else than publishing; one that saves and then closes publishes. */
function isForElse(name: string): boolean {
  const says = (words: string) => PUBLISHES.test(words) && !PUBLISHES_NOT.test(words);
  return PUBLISHES_NOT.test(name) && !name.split(AND).some(says);
}

/** A form's submit may stand outside it and name it. */
function submitsOf(editor: HTMLElement): HTMLElement[] {
  const form = editor.closest('form');
  if (!form) return [];
  // A field called "id" stands in the place of the form's own property, but not of its attribute.
  const id = form.getAttribute('id');
  const named = id ? visibleElements(editor.ownerDocument, `:is(${SUBMIT})[form="${CSS.escape(id)}"]`) : [];
  return [...visibleElements(form, SUBMIT), ...named];
}

function nameOf(control: Element): string {
  return control instanceof HTMLInputElement ? control.value || control.alt : labelOf(control);
}

/**
 * Enter counts only where it can be nothing but sending: the editor says so, or it is an editor on one line with no
 * button. A script that submits its form on Enter is caught by the submit.
 */
function publishes(box: Box, event: KeyboardEvent): boolean {
  const hint = box.editor.getAttribute('enterkeyhint');
  if (hint === 'send' || hint === 'go') return isSendingEnter(event);
  if (publishControls(box).length > 0) return isCommandEnter(event);
  const chats = !box.editor.matches('textarea') && box.editor.getAttribute('aria-multiline') !== 'true';
  return chats ? isSendingEnter(event) : isCommandEnter(event);
}

function context({ scope }: Box): PageContext {
  const previews = scope.querySelectorAll('img[src^="blob:"], img[src^="data:"], video');
  // On a site that nobody knows, nobody can tell a post from an answer or a change.
  return { kind: 'unknown', account: 'unknown', attachments: attachmentsShown([...previews], scope) };
}
