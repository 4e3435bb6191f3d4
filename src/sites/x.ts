import type { RepliedTo } from '../draft/draft';
import { attachmentsShown } from './attachments';
import { addressOf, EDITABLE, lastBefore, smallestAncestor, visibleElements } from './dom';
import { readEditorText, wordsOf } from './editor-text';
import { isCommandEnter, isSendingEnter } from './keys';
import type { Box, PageContext, Root, Site } from './site';

const POST_BOX = '[data-testid^="tweetTextarea_"]';
const MESSAGE_BOX = testIds('dm-composer-textarea', 'dmComposerTextInput', 'chatComposerTextInput');
const POST_EDITOR = `${POST_BOX}${EDITABLE}, ${POST_BOX} ${EDITABLE}`;
const MESSAGE_EDITOR = `${MESSAGE_BOX}:is(textarea, ${EDITABLE}), ${MESSAGE_BOX} :is(textarea, ${EDITABLE})`;
const POST_BUTTON = testIds('tweetButton', 'tweetButtonInline');
const MESSAGE_BUTTON = testIds('dm-composer-send-button', 'dmComposerSendButton', 'chatComposerSendButton');
const TWEET = 'article[data-testid="tweet"]';
const AVATAR = '[data-testid^="UserAvatar-Container-"]';

/** X: new posts, threads, replies and quotes (Draft.js), and direct messages (a textarea). */
export const x: Site = {
  id: 'x',
  name: 'X',
  room: 280,
  hosts: ['x.com', 'twitter.com'],
  find,
  read: (box) => readEditorText(box.editor),
  context,
  publishControls: (box) => [
    ...box.scope.querySelectorAll(isMessage(box.editor) ? MESSAGE_BUTTON : POST_BUTTON),
  ],
  publishes: (box, event) => (isMessage(box.editor) ? isSendingEnter(event) : isCommandEnter(event)),
};

function testIds(...ids: string[]): string {
  return `:is(${ids.map((id) => `[data-testid="${id}"]`).join(', ')})`;
}

function find(root: Root): readonly Box[] {
  return visibleElements(root, `${POST_EDITOR}, ${MESSAGE_EDITOR}`).map((editor) => ({
    editor,
    scope: scopeOf(editor),
    key: keyOf(editor),
  }));
}

function isMessage(editor: Element): boolean {
  return editor.closest(MESSAGE_BOX) !== null;
}

function dialogOf(element: Element): Element | null {
  return element.closest('[role="dialog"]');
}

/** From the editor up to where the publish button stands too; the boxes of one thread share it. */
function scopeOf(editor: Element): Element {
  const button = isMessage(editor) ? MESSAGE_BUTTON : POST_BUTTON;
  const dialog = dialogOf(editor);
  const shared = smallestAncestor(editor, dialog, (ancestor) => ancestor.querySelector(button) !== null);
  return shared ?? dialog ?? editor.parentElement ?? editor;
}

function keyOf(editor: Element): string {
  const { pathname } = addressOf(editor);
  if (isMessage(editor)) return `x:message:${pathname}`;
  const place = dialogOf(editor) ? 'dialog' : pathname;
  const number = editor.closest(POST_BOX)?.getAttribute('data-testid')?.match(/\d+/)?.[0];
  return `x:post:${place}:${number ?? '0'}`;
}

function context(box: Box): PageContext {
  const avatar = ownAvatar(box.editor);
  const shared = {
    account: avatar?.querySelector('[style*="#shape-square"]') ? 'organisation' : 'unknown',
    ...(avatar && { accountName: `@${handleOf(avatar)}` }),
    attachments: attachmentsShown(previews(box), box.scope),
  } as const;
  if (isMessage(box.editor)) return { kind: 'message', ...shared };
  const tweet = tweetBefore(box.editor);
  if (tweet) return { kind: 'reply', inReplyTo: repliedTo(tweet), ...shared };
  return { kind: addressSaysReply(box.editor) ? 'reply' : 'post', ...shared };
}

/** The part of the page that one text stands in: the dialog, else the column of the page. */
function regionOf(editor: Element): Element {
  return dialogOf(editor) ?? editor.closest('main, [role="main"]') ?? editor.ownerDocument.body;
}

/** The post being answered stands before the editor; a quoted one stands after it. */
function tweetBefore(editor: Element): Element | undefined {
  return lastBefore(regionOf(editor), TWEET, editor);
}

function addressSaysReply(editor: Element): boolean {
  const { pathname, searchParams } = addressOf(editor);
  if (dialogOf(editor)) return searchParams.has('in_reply_to');
  return searchParams.has('in_reply_to') || /^\/[^/]+\/status\/\d+/.test(pathname);
}

function repliedTo(tweet: Element): RepliedTo {
  return {
    author: wordsOf(tweet.querySelector('[data-testid="User-Name"]')?.firstElementChild),
    text: wordsOf(tweet.querySelector('[data-testid="tweetText"]')),
  };
}

/** The author's own picture: in the row of the editor, else in the side bar. Those of others stand in articles. */
function ownAvatar(editor: Element): Element | null {
  const beside = lastBefore(regionOf(editor), `${AVATAR}:not(article *)`, editor);
  if (beside && !isMessage(editor)) return beside;
  return editor.ownerDocument.querySelector(`[data-testid="SideNav_AccountSwitcher_Button"] ${AVATAR}`);
}

function handleOf(avatar: Element): string {
  return avatar.getAttribute('data-testid')?.replace('UserAvatar-Container-', '') ?? '';
}

/** The pictures and films of this post of a thread: what stands in the largest part that holds no other editor. */
function previews(box: Box): Element[] {
  const alone = (part: Element) => part.querySelectorAll(`${POST_EDITOR}, ${MESSAGE_EDITOR}`).length < 2;
  let part: Element = box.editor;
  while (part !== box.scope && part.parentElement && alone(part.parentElement)) part = part.parentElement;
  return [...part.querySelectorAll('[data-testid="attachments"] :is(img, video)')];
}
