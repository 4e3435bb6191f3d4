import type { Attachment } from '../draft/draft';
import { attachmentsShown } from './attachments';
import { changesPublished } from './changes-published';
import { BUTTON, buttonsAfter, isWordsOnly, rowOf, SUBMIT, withKeys } from './controls';
import { addressOf, EDITABLE, isVisible, precedes, visibleElements } from './dom';
import { readEditorText } from './editor-text';
import { accountInComment, accountInPost, POST_TEXT, repliedTo } from './facebook-people';
import { isPublishingEnter } from './keys';
import type { Box, PageContext, Root, Site } from './site';
import { kindSaid, saysNext } from './wording';

/** Where on the page a text is written. `other`: a dialog that we know nothing of. */
type Surface = 'post' | 'comment' | 'message' | 'other';

const EDITOR = `${EDITABLE}[role="textbox"]`;
const COMMENT_SUBMIT = '#focused-state-composer-submit';
const PREVIEW = 'video, img[src^="blob:"], img[src^="https://scontent"]';

/** Facebook and Messenger: new posts, comments and replies, messages; all Lexical. */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'www.messenger.com'],
  find,
  read: (box) => readEditorText(box.editor),
  context,
  publishControls,
  publishes: (box, event) => isPublishingEnter(surfaceOf(box.editor), event),
};

function find(root: Root): readonly Box[] {
  const editors = visibleElements(root, EDITOR);
  return withKeys(editors, (editor) => {
    const surface = surfaceOf(editor);
    return { scope: scopeOf(editor, surface), place: `facebook:${surface}:${placeOf(editor, surface)}` };
  });
}

/** A comment can stand in a dialog too, so that the form decides first. */
function surfaceOf(editor: Element): Surface {
  const form = editor.closest('form');
  if (form?.matches('[role="presentation"]') || form?.querySelector(COMMENT_SUBMIT)) return 'comment';
  if (form) return 'post';
  return dialogOf(editor) ? 'other' : 'message';
}

function dialogOf(element: Element): Element | null {
  return element.closest('[role="dialog"]');
}

function placeOf(editor: Element, surface: Surface): string {
  if (surface === 'comment') return editor.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? '';
  return surface === 'message' ? addressOf(editor).pathname : '';
}

function scopeOf(editor: Element, surface: Surface): Element {
  if (surface === 'message') return rowOf(editor);
  return editor.closest('form') ?? dialogOf(editor) ?? editor;
}

function publishControls(box: Box): readonly Element[] {
  const surface = surfaceOf(box.editor);
  if (surface === 'comment') return commentControls(box);
  if (surface === 'message') return messageControls(box);
  const last = buttonsAfter(box.scope, box.editor).findLast(isWordsOnly);
  if (last && saysNext(last)) return [];
  return [...(last ? [last] : []), ...box.scope.querySelectorAll(SUBMIT)];
}

function commentControls(box: Box): readonly Element[] {
  const submit = `${COMMENT_SUBMIT}:is(${BUTTON}), ${COMMENT_SUBMIT} :is(${BUTTON})`;
  return [...box.scope.querySelectorAll(`${submit}, ${SUBMIT}`)];
}

/** The last button of the row; while there is nothing to send, that same place holds a "like". */
function messageControls(box: Box): readonly Element[] {
  const send = buttonsAfter(box.scope, box.editor).at(-1);
  const empty = readEditorText(box.editor).text.trim() === '' && attachmentsOf(box).length === 0;
  return send && !empty ? [send] : [];
}

function context(box: Box): PageContext {
  const surface = surfaceOf(box.editor);
  const accountName = surface === 'comment' ? accountInComment(box.editor) : accountInPost(box);
  const inReplyTo = surface === 'comment' ? repliedTo(box) : undefined;
  return {
    kind: kindOf(box, surface),
    account: 'unknown',
    ...(accountName && { accountName }),
    ...(inReplyTo && { inReplyTo }),
    attachments: attachmentsOf(box),
  };
}

function kindOf(box: Box, surface: Surface): PageContext['kind'] {
  if (surface === 'comment') return 'reply';
  if (surface === 'message') return 'message';
  if (surface === 'other') return 'unknown';
  return kindOfPost(box);
}

/** A post that is changed goes on from one that stands on the page; else title and button may say what it is. */
function kindOfPost(box: Box): PageContext['kind'] {
  const dialog = dialogOf(box.editor);
  const titles = [
    ...(dialog?.querySelectorAll('h1, h2, [role="heading"], [role="dialog"][aria-label]') ?? []),
  ];
  const named = dialog?.matches('[aria-label]') ? [dialog, ...titles] : titles;
  const said = kindSaid([...named, ...publishControls(box)].filter(isVisible));
  if (said) return said;
  const { text } = readEditorText(box.editor);
  return changesPublished(text, box.editor.ownerDocument.querySelectorAll(POST_TEXT)) ? 'edit' : 'unknown';
}

function attachmentsOf(box: Box): readonly Attachment[] {
  const previews = [...box.scope.querySelectorAll(PREVIEW)].filter((image) => precedes(box.editor, image));
  return attachmentsShown(previews, box.scope);
}
