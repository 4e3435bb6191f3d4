import type { RepliedTo } from '../draft/draft';
import { attachmentsShown } from './attachments';
import { changesPublished } from './changes-published';
import { buttonsAfter, isWordsOnly, withKeys } from './controls';
import { addressOf, EDITABLE, lastBefore, precedes, smallestAncestor, visibleElements } from './dom';
import { readEditorText, wordsOf } from './editor-text';
import { isCommandEnter, isSendingEnter } from './keys';
import type { Box, PageContext, Root, Site } from './site';
import { kindSaid } from './wording';

const EDITOR = `${EDITABLE}[role="textbox"]`;
const DIALOG = '[role="dialog"], [role="alertdialog"]';
const POST_LINK = 'a[href*="/post/"]';
const PREVIEW = 'video, img[src^="blob:"]';

/** Threads: new posts, threads, replies and quotes in a dialog, answers below a post, messages; all Lexical. */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  room: 500,
  hosts: ['www.threads.com', 'www.threads.net'],
  find,
  read: (box) => readEditorText(box.editor),
  context,
  publishControls: (box) => publishButtons(box.scope, box.editor),
  publishes: (box, event) => (isMessage(box.editor) ? isSendingEnter(event) : isCommandEnter(event)),
};

function find(root: Root): readonly Box[] {
  return withKeys(visibleElements(root, EDITOR), (editor) => {
    const place = editor.closest(DIALOG) ? 'dialog' : addressOf(editor).pathname;
    return { scope: scopeOf(editor), place: `threads:${place}` };
  });
}

function isMessage(editor: Element): boolean {
  return !editor.closest(DIALOG) && /^\/(messages|direct|inbox)\b/.test(addressOf(editor).pathname);
}

/** The dialog, else the row with the button; a part that holds somebody's post holds their buttons too. */
function scopeOf(editor: Element): Element {
  const dialog = editor.closest(DIALOG);
  if (dialog) return dialog;
  let crossed = false;
  const row = smallestAncestor(editor, null, (part) => {
    crossed ||= part.querySelector(POST_LINK) !== null;
    return crossed || publishButtons(part, editor).length > 0;
  });
  return (!crossed && row) || editor.parentElement || editor;
}

/** The last button in words after the editor: the only one of the dialog's foot that is no choice of who may answer. */
function publishButtons(scope: Element, editor: Element): readonly Element[] {
  const after = buttonsAfter(scope, editor);
  const last = isMessage(editor) ? after.at(-1) : after.findLast(isWordsOnly);
  return last ? [last] : [];
}

function context(box: Box): PageContext {
  const answered = answeredLink(box);
  const account = ownHandle(box);
  return {
    kind: kindOf(box, answered),
    account: 'unknown',
    ...(account && { accountName: account }),
    ...(answered && { inReplyTo: repliedTo(answered, box) }),
    attachments: attachmentsShown([...box.scope.querySelectorAll(PREVIEW)], box.scope),
  };
}

function kindOf(box: Box, answered: Element | undefined): PageContext['kind'] {
  if (isMessage(box.editor)) return 'message';
  if (answered) return 'reply';
  const below = !box.editor.closest(DIALOG) && addressOf(box.editor).pathname.includes('/post/');
  return below ? 'reply' : kindOfPost(box);
}

/** A post that is changed goes on from one that stands on the page; else title and button may say what it is. */
function kindOfPost({ editor, scope }: Box): PageContext['kind'] {
  const titles = scope.querySelectorAll('h1, h2, [role="heading"]');
  const said = kindSaid([...titles, ...publishButtons(scope, editor)]);
  if (said) return said;
  const words = [...editor.ownerDocument.querySelectorAll('[dir="auto"]')].filter(
    (one) => !scope.contains(one),
  );
  return changesPublished(readEditorText(editor).text, words) ? 'edit' : 'unknown';
}

/** The link of the post being answered; it stands before the editor, that of a quoted one after it. */
function answeredLink({ editor, scope }: Box): Element | undefined {
  const around = editor.closest(DIALOG) ? scope : editor.closest('main, [role="main"]');
  return around && !isMessage(editor) ? lastBefore(around, POST_LINK, editor) : undefined;
}

function repliedTo(link: Element, { editor, scope }: Box): RepliedTo {
  const around = editor.closest(DIALOG) ? scope : link.ownerDocument.body;
  const words = [...around.querySelectorAll('[dir="auto"]')].find(
    (one) => precedes(link, one) && precedes(one, editor) && !one.closest('a, button, [role="button"]'),
  );
  const author = /\/(@[^/]+)\/post\//.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
  return { author, text: wordsOf(words) };
}

/** The author's own name: the last link to a profile before the editor, in the same dialog. */
function ownHandle({ editor, scope }: Box): string | undefined {
  const link = lastBefore(scope, 'a[href^="/@"]:not([href*="/post/"])', editor);
  return /^\/(@[^/?]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
}
