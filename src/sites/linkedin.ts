import type { Attachment, DraftKind } from '../draft/draft';
import { attachmentsShown } from './attachments';
import { changesPublished } from './changes-published';
import { BUTTON, buttonsAfter, isWordsOnly, largestWhile, rowOf, SUBMIT, withKeys } from './controls';
import { addressOf, precedes, visibleElements } from './dom';
import { readEditorText } from './editor-text';
import { isCommandEnter, isSendingEnter } from './keys';
import { accountName, accountOf, repliedTo } from './linkedin-people';
import {
  COMMENT,
  COMMENT_BOX,
  DIALOG,
  EDITOR,
  isInUse,
  POST,
  type Surface,
  surfaceOf,
  TEXT,
} from './linkedin-surface';
import type { Box, PageContext, Root, Site } from './site';
import { kindSaid, saysCancel, saysNext } from './wording';

const COMMENT_SUBMIT = `[componentkey*="commentButtonSection"] :is(${BUTTON})`;
/** What shows that a part of the page holds more than one comment box: the post, its comments, its row of reactions. */
const BEYOND_COMMENT_BOX = `${COMMENT}, ${TEXT}, svg#comment-small`;
const PAGE_PARTS = `${POST}, ${COMMENT}, ${DIALOG}, main, [role="main"], body`;
const PREVIEW = 'video, img[src^="blob:"], img[src^="data:image"], #ShareBoxpreviewCard img';
const KINDS: Readonly<Record<Surface, DraftKind>> = {
  post: 'post',
  comment: 'reply',
  edit: 'edit',
  message: 'message',
  profile: 'profile',
  other: 'unknown',
};

/**
 * LinkedIn: posts in two generations of composers (Quill in an open shadow root, TipTap in a native dialog), comments,
 * messages, pages of organisations, profiles.
 */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  find,
  read: (box) => readEditorText(box.editor),
  context,
  publishControls,
  publishes,
};

function find(root: Root): readonly Box[] {
  const editors = [...root.querySelectorAll<HTMLElement>(EDITOR)].filter(isInUse);
  return withKeys(editors, (editor) => {
    const surface = surfaceOf(editor);
    return { scope: scopeOf(editor, surface), place: `linkedin:${surface}:${placeOf(editor, surface)}` };
  });
}

function placeOf(editor: Element, surface: Surface): string {
  if (surface === 'message') return addressOf(editor).pathname;
  return editor.closest(COMMENT_BOX)?.getAttribute('componentkey') ?? '';
}

function scopeOf(editor: Element, surface: Surface): Element {
  if (surface === 'comment' || surface === 'edit') return largestWhile(editor, holdsOneCommentBox);
  if (surface === 'message') return editor.closest('form') ?? rowOf(editor);
  return editor.closest(DIALOG) ?? rowOf(editor);
}

function holdsOneCommentBox(part: Element): boolean {
  return (
    !part.matches(PAGE_PARTS) &&
    !part.querySelector(BEYOND_COMMENT_BOX) &&
    part.querySelectorAll(EDITOR).length === 1
  );
}

function publishControls(box: Box): readonly Element[] {
  const surface = surfaceOf(box.editor);
  if (surface === 'comment' || surface === 'edit') return commentControls(box);
  if (surface === 'message') return messageControls(box);
  const last = buttonsAfter(box.scope, box.editor).findLast(isWordsOnly);
  return last && !saysNext(last) ? [last] : [];
}

/** The button comes only when something is written, and stands in a part of its own or first after the editor. */
function commentControls({ editor, scope }: Box): readonly Element[] {
  const marked = visibleElements(scope, `${COMMENT_SUBMIT}, ${SUBMIT}`).filter(isWordsOnly);
  const buttons = marked.length > 0 ? marked : buttonsAfter(scope, editor).filter(isWordsOnly);
  return buttons.filter((button) => !saysCancel(button)).slice(0, 1);
}

function messageControls({ editor, scope }: Box): readonly Element[] {
  const submits = visibleElements(scope, SUBMIT);
  if (submits.length > 0) return submits;
  const last = buttonsAfter(scope, editor).findLast(isWordsOnly);
  return last ? [last] : [];
}

/** Members choose whether Enter sends a message; for those who did, the send button is gone. */
function publishes(box: Box, event: KeyboardEvent): boolean {
  const byEnter = surfaceOf(box.editor) === 'message' && messageControls(box).length === 0;
  return byEnter ? isSendingEnter(event) : isCommandEnter(event);
}

function context(box: Box): PageContext {
  const surface = surfaceOf(box.editor);
  const name = accountName(box, surface);
  const inReplyTo = surface === 'comment' ? repliedTo(box) : undefined;
  return {
    kind: kindOf(box, surface),
    account: accountOf(box),
    ...(name && { accountName: name }),
    ...(inReplyTo && { inReplyTo }),
    attachments: attachmentsOf(box, surface),
  };
}

/** What is changed goes on from words that stand on the page; else the title and the button may say what a post is. */
function kindOf(box: Box, surface: Surface): DraftKind {
  if (surface === 'comment') return goesOn(box, box.editor.closest(COMMENT)) ? 'edit' : KINDS.comment;
  if (surface !== 'post') return KINDS[surface];
  const titles = visibleElements(box.scope, 'h1, h2, [role="heading"]');
  const above = titles.filter((title) => precedes(title, box.editor) && !title.closest(BUTTON));
  const said = kindSaid([...above, ...publishControls(box)]);
  return said ?? (goesOn(box, box.editor.ownerDocument.body) ? 'edit' : 'unknown');
}

function goesOn({ editor }: Box, around: Element | null): boolean {
  return around !== null && changesPublished(readEditorText(editor).text, around.querySelectorAll(TEXT));
}

/** The chooser of files may stand outside the dialog that shows the pictures. */
function attachmentsOf({ editor, scope }: Box, surface: Surface): readonly Attachment[] {
  const previews = [...scope.querySelectorAll(PREVIEW)].filter((preview) => precedes(editor, preview));
  const apart = surface === 'post' && !scope.querySelector('input[type="file"]');
  return attachmentsShown(previews, apart && previews.length > 0 ? editor.ownerDocument.body : scope);
}
