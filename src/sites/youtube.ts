import type { Attachment } from '../draft/draft';
import { attachmentsShown } from './attachments';
import { withKeys } from './controls';
import { addressOf, EDITABLE, isVisible, visibleElements } from './dom';
import { readEditorText, wordsOf } from './editor-text';
import { isCommandEnter, isSendingEnter } from './keys';
import type { Box, PageContext, Root, Site } from './site';

/** Where on the page a text is written, and the elements that tell: the network's own, all in the light DOM. */
interface Surface {
  readonly id: 'comment' | 'community' | 'chat' | 'upload' | 'video' | 'channel';
  readonly scope: string;
  readonly editor: string;
  readonly control: string;
}

const STUDIO_BOXES = `:is(#title-textarea, #description-textarea) ${EDITABLE}`;
const COMMENT_BOX = 'ytd-commentbox';
const COMMUNITY_POST = 'ytd-backstage-post-renderer';

/** Most telling first: a community post is written in a comment box inside a dialog. */
const SURFACES: readonly Surface[] = [
  {
    id: 'community',
    scope: 'ytd-backstage-post-dialog-renderer',
    editor: `${COMMENT_BOX} ${EDITABLE}`,
    control: '#submit-button',
  },
  { id: 'comment', scope: COMMENT_BOX, editor: EDITABLE, control: '#submit-button' },
  { id: 'chat', scope: 'yt-live-chat-message-input-renderer', editor: EDITABLE, control: '#send-button' },
  { id: 'upload', scope: 'ytcp-uploads-dialog', editor: STUDIO_BOXES, control: '#done-button' },
  { id: 'video', scope: 'ytcp-video-details-section, ytcp-app', editor: STUDIO_BOXES, control: '#save' },
  {
    id: 'channel',
    scope: 'ytcp-channel-editing-section, ytcp-app',
    editor: `#textbox${EDITABLE}`,
    control: '#publish-button',
  },
];

/** YouTube and its Studio: comments, community posts, live chat, a film's title and description (two boxes). */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['studio.youtube.com', 'www.youtube.com'],
  find,
  read: (box) => readEditorText(box.editor),
  context,
  publishControls: (box) => visibleElements(pageOf(box), surfaceOf(box.editor)?.control ?? 'none'),
  publishes: (box, event) =>
    surfaceOf(box.editor)?.id === 'chat' ? isSendingEnter(event) : isCommandEnter(event),
};

function find(root: Root): readonly Box[] {
  return withKeys(root.querySelectorAll<HTMLElement>(EDITABLE), (editor) => {
    const surface = surfaceOf(editor);
    const scope = surface && editor.closest(surface.scope);
    if (!scope || !isOpen(editor, scope, surface)) return undefined;
    return { scope, place: `youtube:${surface.id}:${placeOf(editor)}` };
  });
}

function surfaceOf(editor: Element): Surface | undefined {
  return SURFACES.find(({ scope, editor: selector, id }) => {
    if (!editor.closest(scope) || !editor.matches(selector)) return false;
    return id !== 'channel' || addressOf(editor).pathname.includes('/editing');
  });
}

/** The last step of an upload hides the words that its button publishes: they count while the dialog stands. */
function isOpen(editor: Element, scope: Element, { id }: Surface): boolean {
  return isVisible(editor) || (id === 'upload' && [...scope.querySelectorAll('*')].some(isVisible));
}

/** Title and description are told apart; all else by its address. */
function placeOf(editor: Element): string {
  const part = editor.closest('#title-textarea, #description-textarea')?.id;
  const { pathname, search } = addressOf(editor);
  return part ? `${pathname}:${part}` : pathname + search;
}

/** Where the buttons stand: the whole app of the Studio, for its save button stands above the form. */
function pageOf(box: Box): Element {
  return box.scope.closest('ytcp-uploads-dialog') ?? box.scope.closest('ytcp-app') ?? box.scope;
}

function context(box: Box): PageContext {
  const surface = surfaceOf(box.editor)?.id;
  const isReply = surface === 'comment' && kindOf(box, surface) === 'reply';
  const inReplyTo = isReply ? repliedTo(box.editor) : undefined;
  const account = wordsOf(box.scope.querySelector('#author-text'));
  return {
    kind: kindOf(box, surface),
    account: 'unknown',
    ...(account && surface === 'community' && { accountName: account }),
    ...(inReplyTo && { inReplyTo }),
    attachments: attachmentsOf(box, surface),
  };
}

function kindOf({ editor }: Box, surface: Surface['id'] | undefined): PageContext['kind'] {
  if (surface === 'channel') return 'profile';
  if (surface === 'video' || editor.closest('#edit-dialog')) return 'edit';
  return surface === 'comment' || surface === 'chat' ? 'reply' : 'post';
}

/** The comment that is answered, else the post or the film below which the comment stands. */
function repliedTo(editor: Element): PageContext['inReplyTo'] {
  const isAnswer = editor.closest('[is-reply], ytd-comment-reply-dialog-renderer, #reply-dialog') !== null;
  const comment = isAnswer ? editor.closest('ytd-comment-thread-renderer') : null;
  if (comment) return saidIn(comment, '#author-text', '#content-text');
  const body = editor.ownerDocument.body;
  // The page keeps what was read before, out of sight.
  const post = editor.closest(COMMUNITY_POST) ?? visibleElements(body, COMMUNITY_POST)[0];
  if (post) return saidIn(post, '#author-text', '#content-text');
  return saidIn(body, 'ytd-channel-name #text', 'ytd-watch-metadata h1');
}

function saidIn(part: Element, author: string, text: string): PageContext['inReplyTo'] {
  const words = part.querySelector(text);
  return words ? { author: wordsOf(part.querySelector(author)), text: wordsOf(words) } : undefined;
}

function attachmentsOf({ scope, editor }: Box, surface: Surface['id'] | undefined): readonly Attachment[] {
  // The film goes with the text in which something can be said about it, and is told about once.
  const describes = editor.closest('#description-textarea') !== null;
  if (surface === 'upload' && describes) return [{ kind: 'video', name: fileNameIn(scope) }];
  if (surface !== 'community') return [];
  return attachmentsShown([...scope.querySelectorAll('img[src^="blob:"], img[src^="data:"]')], scope);
}

/** The Studio shows what the uploaded file was called. */
function fileNameIn(scope: Element): string {
  return wordsOf(scope.querySelector('#original-filename'));
}
