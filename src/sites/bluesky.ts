import type { RepliedTo } from '../draft/draft';
import { attachmentsShown } from './attachments';
import { buttonsAfter, rowOf, withKeys } from './controls';
import { addressOf, EDITABLE, precedes, smallestAncestor, visibleElements } from './dom';
import { readEditorText, wordsOf } from './editor-text';
import { isCommandEnter, isSendingEnter } from './keys';
import type { Box, PageContext, Root, Site } from './site';

/** Where on the page a text is written. */
type Surface = 'post' | 'message' | 'profile';

const EDITOR = `${EDITABLE}, textarea`;
const COMPOSER = '[data-testid="composer"], [data-testid="composePostView"]';
const PUBLISH = '[data-testid="composerPublishBtn"]';
const PROFILE = '[data-testid="editProfileModal"]';
const SAVE_PROFILE = '[data-testid="editProfileSaveBtn"]';
const AVATAR = '[data-testid="userAvatarImage"]';
const PREVIEW = 'video, img[src^="blob:"], img[src^="data:"]';

/** Bluesky: new posts, threads and replies (TipTap), messages and the profile (textareas). */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  room: 300,
  hosts: ['bsky.app'],
  find,
  read: (box) => readEditorText(box.editor),
  context,
  publishControls,
  publishes: (box, event) =>
    surfaceOf(box.editor) === 'message' ? isSendingEnter(event) : isCommandEnter(event),
};

function find(root: Root): readonly Box[] {
  return withKeys(visibleElements(root, EDITOR), (editor) => {
    const surface = surfaceOf(editor);
    if (!surface) return undefined;
    const chat = surface === 'message' ? addressOf(editor).pathname : '';
    return { scope: scopeOf(editor, surface), place: `bluesky:${surface}:${chat}` };
  });
}

function surfaceOf(editor: Element): Surface | undefined {
  if (editor.closest(PROFILE)) return 'profile';
  if (addressOf(editor).pathname.startsWith('/messages') && !editor.closest(COMPOSER)) return 'message';
  if (editor.matches('textarea')) return undefined;
  return editor.closest(COMPOSER) || composerOf(editor) ? 'post' : undefined;
}

/** From the editor up to where the publish button stands too; the boxes of one thread share it. */
function composerOf(editor: Element): Element | undefined {
  return smallestAncestor(editor, null, (part) => part.querySelector(PUBLISH) !== null);
}

function scopeOf(editor: Element, surface: Surface): Element {
  const row = surface === 'message' ? rowOf(editor) : undefined;
  return (
    row ?? composerOf(editor) ?? editor.closest(`${PROFILE}, ${COMPOSER}`) ?? editor.parentElement ?? editor
  );
}

function publishControls({ editor, scope }: Box): readonly Element[] {
  const surface = surfaceOf(editor);
  if (surface === 'message') return buttonsAfter(scope, editor).slice(-1);
  return visibleElements(scope, surface === 'profile' ? SAVE_PROFILE : PUBLISH);
}

function context(box: Box): PageContext {
  const surface = surfaceOf(box.editor);
  const inReplyTo = surface === 'post' ? repliedTo(box) : undefined;
  const handle = ownHandle(box.editor.ownerDocument);
  return {
    kind: inReplyTo ? 'reply' : (surface ?? 'unknown'),
    account: 'unknown',
    ...(handle && { accountName: handle }),
    ...(inReplyTo && { inReplyTo }),
    attachments: attachmentsShown(previews(box), box.scope),
  };
}

/** The post being answered stands above the author's own picture, with a picture of its own. */
function repliedTo({ scope }: Box): RepliedTo | undefined {
  const editor = scope.querySelector(EDITABLE);
  const pictures = [...scope.querySelectorAll(AVATAR)].filter((one) => editor && precedes(one, editor));
  const [other, own] = pictures;
  if (!other || !own) return undefined;
  const post = smallestAncestor(other, scope, (part) => wordsOf(part) !== '');
  if (!post || post.contains(own)) return undefined;
  const [author = '', ...text] = wordsOf(post).split('\n');
  return { author, text: text.join('\n') };
}

/** The pictures and films of this post of a thread: from its editor to the next one. */
function previews({ editor, scope }: Box): Element[] {
  const next = [...scope.querySelectorAll(EDITABLE)].find((other) => precedes(editor, other));
  return [...scope.querySelectorAll(PREVIEW)].filter(
    (one) => precedes(editor, one) && (!next || precedes(one, next)) && !one.closest(AVATAR),
  );
}

function ownHandle(page: Document): string | undefined {
  const link = page.querySelector('nav a[href^="/profile/"]')?.getAttribute('href');
  return link ? `@${link.replace('/profile/', '')}` : undefined;
}
