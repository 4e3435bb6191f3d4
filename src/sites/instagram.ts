import type { Attachment, DraftKind } from '../draft/draft';
import { attachmentsShown } from './attachments';
import { buttonsAfter, buttonsBefore, isWordsOnly, rowOf, SUBMIT, withKeys } from './controls';
import { addressOf, EDITABLE, precedes, visibleElements } from './dom';
import { readEditorText } from './editor-text';
import { accountAboveCaption, ownAccount, repliedTo } from './instagram-people';
import { isPublishingEnter } from './keys';
import type { Box, PageContext, Root, Site } from './site';
import { kindSaid, saysNext } from './wording';

/** Where on the page a text is written. */
type Surface = 'caption' | 'comment' | 'message' | 'profile';

const EDITOR = `${EDITABLE}[role="textbox"], textarea`;
const DIALOG = '[role="dialog"]';
/** What a new post shows of its pictures, before any of it has been sent. */
const MEDIA = 'img[src^="blob:"], canvas, video';
const UNSENT = 'img[src^="blob:"], canvas';
const KINDS: Readonly<Record<Exclude<Surface, 'caption'>, DraftKind>> = {
  comment: 'reply',
  message: 'message',
  profile: 'profile',
};

/** Instagram: the caption of a new post, comments (a textarea), direct messages, the profile's own words. */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
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
    return { scope: scopeOf(editor, surface), place: `instagram:${surface}:${placeOf(editor, surface)}` };
  });
}

/** Comments are written in a form of their own, wherever the post stands; captions and messages in no form. */
function surfaceOf(editor: Element): Surface {
  const { pathname } = addressOf(editor);
  if (pathname.startsWith('/accounts/')) return 'profile';
  const form = editor.closest('form');
  if (form && !form.querySelector(MEDIA)) return 'comment';
  const dialog = editor.closest(DIALOG);
  if (!dialog || editor.matches('textarea')) return 'message';
  return pathname.startsWith('/direct/') && !dialog.querySelector(MEDIA) ? 'message' : 'caption';
}

function placeOf(editor: Element, surface: Surface): string {
  if (surface === 'caption') return '';
  const post = editor.closest('article')?.querySelector('a[href*="/p/"], a[href*="/reel/"]');
  return post?.getAttribute('href') ?? addressOf(editor).pathname;
}

function scopeOf(editor: Element, surface: Surface): Element {
  if (surface === 'message') return rowOf(editor);
  const whole = surface === 'caption' ? editor.closest(DIALOG) : editor.closest('form');
  return whole ?? rowOf(editor);
}

function publishControls(box: Box): readonly Element[] {
  const surface = surfaceOf(box.editor);
  if (surface === 'caption') return captionControls(box);
  if (surface === 'message') return messageControls(box);
  const last = buttonsAfter(box.scope, box.editor).findLast(isWordsOnly);
  return [...(last ? [last] : []), ...box.scope.querySelectorAll(SUBMIT)];
}

/** The dialog's title bar has a drawn way back and, in words, the way on: at the step of the caption it publishes. */
function captionControls({ editor, scope }: Box): readonly Element[] {
  const share =
    buttonsBefore(scope, editor).find(isWordsOnly) ?? buttonsAfter(scope, editor).findLast(isWordsOnly);
  return share && !saysNext(share) ? [share] : [];
}

/** The last button of the row; while there is nothing to send, that same place holds a "like". */
function messageControls({ editor, scope }: Box): readonly Element[] {
  const send = buttonsAfter(scope, editor).at(-1);
  return send && readEditorText(editor).text.trim() !== '' ? [send] : [];
}

function context(box: Box): PageContext {
  const surface = surfaceOf(box.editor);
  const accountName =
    (surface === 'caption' && accountAboveCaption(box)) || ownAccount(box.editor.ownerDocument);
  const inReplyTo = surface === 'comment' ? repliedTo(box) : undefined;
  return {
    kind: surface === 'caption' ? kindOfCaption(box) : KINDS[surface],
    account: 'unknown',
    ...(accountName && { accountName }),
    ...(inReplyTo && { inReplyTo }),
    attachments: surface === 'caption' ? attachmentsOf(box) : [],
  };
}

/** A new post shows pictures that are still on this device, and one that is changed what was sent before. */
function kindOfCaption({ editor, scope }: Box): DraftKind {
  if (scope.querySelector(UNSENT)) return 'post';
  const above = visibleElements(scope, 'h1, h2, [role="heading"]').filter((title) => precedes(title, editor));
  const said = kindSaid(scope.matches('[aria-label]') ? [scope, ...above] : above);
  // A film is drawn in the same way before and after it was sent.
  return said ?? (scope.querySelector('video') ? 'unknown' : 'edit');
}

/** The pictures stand before the caption; the small ones after it are those that alternative texts are written at. */
function attachmentsOf({ editor, scope }: Box): readonly Attachment[] {
  const media = [...scope.querySelectorAll(MEDIA)];
  const previews = media.filter((preview) => precedes(preview, editor));
  const shown = attachmentsShown(previews, scope);
  const alts = [...scope.querySelectorAll<HTMLInputElement>('input[type="text"]')]
    .filter((input) => media.some((small) => precedes(editor, small) && small.parentElement?.contains(input)))
    .map(({ value }) => value.trim());
  return shown.map((one, index) => {
    const alt = alts.length === shown.length ? alts[index] : '';
    return alt ? { ...one, alt } : one;
  });
}
