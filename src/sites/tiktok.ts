import type { RepliedTo } from '../draft/draft';
import { attachmentsShown } from './attachments';
import { BUTTON, withKeys } from './controls';
import { addressOf, EDITABLE, labelOf, lastBefore, smallestAncestor, visibleElements } from './dom';
import { readEditorText, wordsOf } from './editor-text';
import { isPublishingEnter } from './keys';
import type { Box, PageContext, Root, Site } from './site';

/** Where on the page a text is written. */
type Surface = 'caption' | 'comment' | 'message' | 'profile';

const EDITOR = `${EDITABLE}, [data-e2e*="edit-profile"] textarea`;
const STUDIO = '/tiktokstudio/';
const POST = ':is(button, [role="button"])[data-e2e*="post"]';
/** Buttons beside the one that posts, whose names hold "post" as well. */
const NO_POST = /discard|draft|cancel|delete|edit|schedule-time/i;
const POST_LABEL = /^(post|plaatsen|publiceren|posten)$/i;
const CONTROLS: Readonly<Record<Exclude<Surface, 'caption'>, string>> = {
  comment: '[data-e2e="comment-post"]',
  message: '[data-e2e="message-send"]',
  profile: '[data-e2e="edit-profile-save"]',
};

/** TikTok: the caption of an upload (Draft.js), comments and replies, messages, the text about oneself. */
export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['www.tiktok.com'],
  find,
  read: (box) => readEditorText(box.editor),
  context,
  publishControls,
  publishes: (box, event) => isPublishingEnter(surfaceOf(box.editor), event),
};

function find(root: Root): readonly Box[] {
  return withKeys(visibleElements(root, EDITOR), (editor) => {
    const surface = surfaceOf(editor);
    if (!surface || editor.parentElement?.closest(EDITABLE)) return undefined;
    return { scope: scopeOf(editor, surface), place: `tiktok:${surface}:${addressOf(editor).pathname}` };
  });
}

function surfaceOf(editor: Element): Surface | undefined {
  if (editor.closest('[data-e2e*="edit-profile"]')) return 'profile';
  if (editor.closest('[data-e2e*="comment"]')) return 'comment';
  const { pathname } = addressOf(editor);
  if (pathname.startsWith('/messages')) return 'message';
  if (pathname.startsWith(STUDIO) || pathname.startsWith('/upload')) return 'caption';
  return namedPostButtons(editor.ownerDocument).length > 0 ? 'caption' : undefined;
}

function scopeOf(editor: Element, surface: Surface): Element {
  const holds = (ancestor: Element) =>
    surface === 'caption'
      ? postButtons(ancestor).length > 0
      : ancestor.querySelector(CONTROLS[surface]) !== null;
  return smallestAncestor(editor, null, holds) ?? editor.parentElement ?? editor;
}

function publishControls(box: Box): readonly Element[] {
  const surface = surfaceOf(box.editor) ?? 'caption';
  return surface === 'caption' ? postButtons(box.scope) : [...box.scope.querySelectorAll(CONTROLS[surface])];
}

function postButtons(scope: Element): readonly Element[] {
  const named = namedPostButtons(scope);
  if (named.length > 0) return named;
  return visibleElements(scope, BUTTON).filter((button) => POST_LABEL.test(labelOf(button)));
}

function namedPostButtons(scope: Root | Element): readonly Element[] {
  return visibleElements(scope, POST).filter(
    (button) => !NO_POST.test(button.getAttribute('data-e2e') ?? ''),
  );
}

function context(box: Box): PageContext {
  const surface = surfaceOf(box.editor);
  const inReplyTo = surface === 'comment' ? repliedTo(box.editor) : undefined;
  const films = surface === 'caption' ? [...box.editor.ownerDocument.querySelectorAll('video')] : [];
  return {
    kind: kindOf(box, surface),
    account: 'unknown',
    ...(inReplyTo && { inReplyTo }),
    attachments: attachmentsShown(films.slice(0, 1), box.editor.ownerDocument.body),
  };
}

function kindOf(box: Box, surface: Surface | undefined): PageContext['kind'] {
  if (surface === 'comment') return 'reply';
  if (surface !== 'caption') return surface ?? 'unknown';
  const { pathname } = addressOf(box.editor);
  if (pathname.includes('/upload')) return 'post';
  return pathname.startsWith(STUDIO) ? 'edit' : 'unknown';
}

/** The comment that the editor stands below, else the film's own words. */
function repliedTo(editor: Element): RepliedTo | undefined {
  const body = editor.ownerDocument.body;
  const thread = smallestAncestor(editor, body, (part) => part.querySelector(COMMENT_TEXT) !== null);
  const comment = isAnswer(editor) && thread && lastBefore(thread, COMMENT_TEXT, editor);
  if (comment)
    return { author: wordsOf(lastBefore(thread, COMMENT_AUTHOR, comment)), text: wordsOf(comment) };
  const film = body.querySelector(FILM_TEXT);
  return film ? { author: wordsOf(body.querySelector(FILM_AUTHOR)), text: wordsOf(film) } : undefined;
}

const COMMENT_TEXT = '[data-e2e^="comment-level-"]';
const COMMENT_AUTHOR = '[data-e2e^="comment-username-"]';
const FILM_TEXT = '[data-e2e="browse-video-desc"], [data-e2e="video-desc"]';
const FILM_AUTHOR = '[data-e2e="browse-username"], [data-e2e="video-author-uniqueid"]';

/** An answer stands among the comments, in an item of them; a comment on the film stands apart. */
function isAnswer(editor: Element): boolean {
  return editor.closest('[data-e2e*="comment-item"], [data-e2e*="comment-reply"]') !== null;
}
