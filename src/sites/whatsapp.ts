import type { Attachment, RepliedTo } from '../draft/draft';
import { attachmentsShown } from './attachments';
import { BUTTON, buttonsAfter, largestWhile, rowOf, withKeys } from './controls';
import { EDITABLE, precedes, visibleElements } from './dom';
import { readEditorText, wordsOf } from './editor-text';
import { isSendingEnter } from './keys';
import type { Box, PageContext, Root, Site } from './site';

const EDITOR = `${EDITABLE}[role="textbox"]`;
/** The list of chats, with its search box. */
const CHATS = '#side, #pane-side';
const MEDIA = 'img, canvas, video';
const SEND_ICON = '[data-icon*="send"], [data-testid*="send"]';
/** A preview of a file to be sent is large; pictures of people are not. */
const LARGE = 150;
/** `[time, date] Name: `, as WhatsApp puts before what is copied from a chat. */
const BEFORE_MESSAGE = /^\[[^\]]*\]([^:]*):/;

/** WhatsApp Web: messages and what is written under files. Everything is a message, also to a group. */
export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  find,
  read: (box) => readEditorText(box.editor),
  context,
  publishControls,
  publishes: (_, event) => isSendingEnter(event),
};

function find(root: Root): readonly Box[] {
  return withKeys(visibleElements(root, EDITOR), (editor) => {
    const scope = scopeOf(editor);
    const place = `whatsapp:${isMessage(editor) ? 'message' : 'caption'}:${chatName(editor)}`;
    return scope && { scope, place };
  });
}

function isMessage(editor: Element): boolean {
  return editor.closest('footer') !== null;
}

/** Undefined for a search box and whatever else is no compose box: nothing there can be sent. */
function scopeOf(editor: Element): Element | undefined {
  if (editor.closest(`${CHATS}, header, [role="search"]`)) return undefined;
  if (isMessage(editor)) return editor.closest('footer') ?? undefined;
  const preview = largestWhile(editor, isApart);
  const sends = preview.querySelector(SEND_ICON) !== null || largeMedia(preview).length > 0;
  if (sends) return preview;
  return editor.closest('#main') ? rowOf(editor) : undefined;
}

/** Whether a part of the page holds neither the chat's own message box nor the list of chats. */
function isApart(part: Element): boolean {
  return (
    !part.matches('body, #main') &&
    !part.querySelector(`footer, ${CHATS}`) &&
    part.querySelectorAll(EDITOR).length === 1
  );
}

function largeMedia(part: Element): Element[] {
  return visibleElements(part, MEDIA).filter((one) => one.getBoundingClientRect().width >= LARGE);
}

/** The button with the sending icon; if that is drawn anew, the last one, which records speech while nothing is written. */
function publishControls(box: Box): readonly Element[] {
  const buttons = visibleElements(box.scope, BUTTON);
  const sending = buttons.filter((button) => button.matches(SEND_ICON) || button.querySelector(SEND_ICON));
  if (sending.length > 0) return sending;
  const last = buttonsAfter(box.scope, box.editor).at(-1);
  const empty = readEditorText(box.editor).text.trim() === '' && isMessage(box.editor);
  return last && !empty ? [last] : [];
}

function context(box: Box): PageContext {
  const inReplyTo = repliedTo(box.editor);
  return {
    kind: 'message',
    account: 'unknown',
    ...(inReplyTo && { inReplyTo }),
    attachments: isMessage(box.editor) ? [] : attachmentsOf(box),
  };
}

function chatName(editor: Element): string {
  const header = (editor.closest('#main') ?? editor.ownerDocument.querySelector('#main'))?.querySelector(
    'header',
  );
  const name = header?.querySelector('span[dir="auto"][title], [title]');
  return name?.getAttribute('title')?.trim() || wordsOf(header?.querySelector('[dir="auto"]'));
}

/** The message that was received last, as long as nothing was sent since; else only whom the chat is with. */
function repliedTo(editor: Element): RepliedTo | undefined {
  const name = chatName(editor);
  const last = [...editor.ownerDocument.querySelectorAll('#main [data-pre-plain-text]')].at(-1);
  const received = last?.closest('[data-id^="false_"]') ? last : undefined;
  if (!received) return name ? { author: name, text: '' } : undefined;
  const author = BEFORE_MESSAGE.exec(received.getAttribute('data-pre-plain-text') ?? '')?.[1]?.trim();
  return { author: author || name, text: wordsOf(received) };
}

/** Of several files the one that is looked at is shown large, and all of them small, below what is written. */
function attachmentsOf({ editor, scope }: Box): readonly Attachment[] {
  const small = [...scope.querySelectorAll(MEDIA)].filter((one) => precedes(editor, one));
  return attachmentsShown(small.length > 0 ? small : largeMedia(scope), scope);
}
