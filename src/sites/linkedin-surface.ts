import { addressOf, EDITABLE, isVisible, smallestAncestor } from './dom';
import { saysEditing } from './wording';

/** Where on the page a text is written. `other`: a place that we know nothing of. */
export type Surface = 'post' | 'comment' | 'edit' | 'message' | 'profile' | 'other';

/** Selector of dialogs; a native one does not name its role. */
export const DIALOG = 'dialog, [role="dialog"]';
/** Selector of what holds a text: Quill, TipTap, an editor of LinkedIn's own, and in some dialogs a text area. */
export const EDITOR = `${EDITABLE}[role="textbox"], :is(${DIALOG}) textarea`;
/** Selector of a comment, or an answer to one. */
export const COMMENT = '[componentkey*="replaceableComment_"], [data-id^="urn:li:comment"]';
/** Selector of a post in the feed. */
export const POST =
  '[role="listitem"], [componentkey*="FeedType_"], [data-urn^="urn:li:activity"], [data-id^="urn:li:activity"]';
/** Selector of the words of a post or a comment. */
export const TEXT = '[data-testid="expandable-text-box"]';
/** Selector of the part that a comment is written in; a page may give this key to the editor itself. */
export const COMMENT_BOX = '[componentkey^="commentBox-"]';

/** What LinkedIn puts around its newer editors, wherever they stand; messages never are written in those. */
const NEWER_EDITOR = '[data-testid*="tiptap"]';
const SHARE_SCREEN = '[data-sdui-screen*="ShareCompose"]';
const SHARE = `[data-test-modal-id="sharebox"], [componentkey^="ShareBox"], ${SHARE_SCREEN}`;

/** What is written in an editor. Comments can stand in a dialog too, so that they are looked for first. */
export function surfaceOf(editor: Element): Surface {
  if (editor.closest(COMMENT_BOX)) return saysEditing(editor) ? 'edit' : 'comment';
  if (editor.closest(COMMENT)) return 'edit';
  const dialog = editor.closest(DIALOG);
  if (editor.closest(SHARE) || dialog?.querySelector(SHARE_SCREEN)) return 'post';
  if (editor.closest(POST)) return 'comment';
  const { pathname } = addressOf(editor);
  if (!editor.closest(NEWER_EDITOR) && isMessage(editor, pathname)) return 'message';
  return dialog ? surfaceOfDialog(pathname) : 'other';
}

function isMessage(editor: Element, pathname: string): boolean {
  return (
    pathname.startsWith('/messaging/') || (!editor.matches('textarea') && editor.closest('form') !== null)
  );
}

/** Dialogs that bear no mark of their own: only the address tells what they are for. */
function surfaceOfDialog(pathname: string): Surface {
  if (/^\/in\/[^/]+\//.test(pathname)) return 'profile';
  return /^\/(company|showcase|school)\/|\/sharing\//.test(pathname) ? 'post' : 'other';
}

/**
 * Whether an author can see and use an editor. The page keeps a decoy of its composer at hand, ready to be shown:
 * hidden, out of reach, or inside something that has no size and cuts off what sticks out.
 */
export function isInUse(editor: Element): boolean {
  if (!isVisible(editor) || editor.closest('[inert], [aria-hidden="true"]')) return false;
  for (let around = editor.parentElement; around; around = around.parentElement) {
    const { width, height } = around.getBoundingClientRect();
    const hasRoom = width > 0 && height > 0;
    if (!hasRoom && getComputedStyle(around).overflow !== 'visible') return isFixedWithin(editor, around);
  }
  return true;
}

/** What is fixed is cut off by nothing that it stands in. */
function isFixedWithin(editor: Element, limit: Element): boolean {
  const fixed = (around: Element) => getComputedStyle(around).position === 'fixed';
  return smallestAncestor(editor, limit, (around) => around !== limit && fixed(around)) !== undefined;
}
