import { attachmentsShown } from './attachments';
import { SUBMIT } from './controls';
import { addressOf, EDITABLE, precedes, visibleElements } from './dom';
import { readEditorText, wordsOf } from './editor-text';
import { isCommandEnter } from './keys';
import type { Box, PageContext, Root, Site } from './site';

const STATE = 'script#initial-state';
const PROFILE_PATH = /^\/settings\/profile/;

/** Mastodon, on any server that the school adds: new posts, replies, edits; a textarea in a form. */
export const mastodon: Site = {
  id: 'mastodon',
  room: 500,
  // Nobody can list the servers; each is an added site.
  hosts: [],
  find,
  read: (box) => readEditorText(box.editor),
  context,
  publishControls: (box) => visibleElements(box.scope, SUBMIT),
  publishes: (_box, event) => isCommandEnter(event),
};

/** Whether a page is one of Mastodon's, on whatever host: it carries the network's own state. */
export function isMastodon(page: Document): boolean {
  return page.querySelector(STATE) !== null && page.querySelector('#mastodon, .app-body') !== null;
}

function find(root: Root): readonly Box[] {
  const editors = visibleElements(root, `form textarea, form ${EDITABLE}`);
  return editors.flatMap((editor, number) => {
    const scope = editor.closest('form');
    if (!scope?.querySelector(SUBMIT) || scope.matches('[role="search"]')) return [];
    return [
      { editor, scope, key: `mastodon:${editor.closest('[role="dialog"]') ? 'dialog' : 'page'}:${number}` },
    ];
  });
}

function context(box: Box): PageContext {
  const own = ownAccount(box.editor.ownerDocument);
  const answered = linkBefore(box, (path) => path !== `/@${own}` && !path.startsWith(`/@${own}/`));
  return {
    kind: kindOf(box, own, answered),
    account: 'unknown',
    ...(own && { accountName: `@${own}` }),
    ...(answered && { inReplyTo: saidBy(answered, box) }),
    attachments: attachmentsShown(previews(box), box.scope),
  };
}

function kindOf(box: Box, own: string | undefined, answered: Element | undefined): PageContext['kind'] {
  if (PROFILE_PATH.test(addressOf(box.editor).pathname)) return 'profile';
  if (linkBefore(box, (path) => path.startsWith(`/@${own}/`))) return 'edit';
  return answered ? 'reply' : 'post';
}

/** A link to an account or a post of one, in the form before the editor: what is answered or changed stands there. */
function linkBefore({ scope, editor }: Box, wanted: (path: string) => boolean): Element | undefined {
  return [...scope.querySelectorAll('a[href]')].find((link) => {
    const href = link.getAttribute('href') ?? '';
    // Whoever is answered may have linked to an address that is none.
    if (!URL.canParse(href, link.ownerDocument.URL)) return false;
    const path = new URL(href, link.ownerDocument.URL).pathname;
    return path.startsWith('/@') && wanted(path) && precedes(link, editor);
  });
}

/** The words beside the name; both stand in the largest part that the editor is not in. */
function saidBy(link: Element, { editor, scope }: Box): NonNullable<PageContext['inReplyTo']> {
  let part = link;
  while (part.parentElement && part.parentElement !== scope && !part.parentElement.contains(editor))
    part = part.parentElement;
  const name = [...part.querySelectorAll('a')].find((one) => wordsOf(one) !== '') ?? link;
  const text = [...part.querySelectorAll('p, [lang], div')].find(
    (one) => !one.querySelector('a[href*="/@"]') && !one.closest('a') && precedes(name, one) && wordsOf(one),
  );
  return { author: wordsOf(name), text: wordsOf(text) };
}

/** Uploads are drawn as backgrounds; they stand below the words, in the same form. */
function previews({ editor, scope }: Box): Element[] {
  const drawn = [...scope.querySelectorAll('[style*="background-image"], img[src^="blob:"], video')];
  return drawn.filter((one) => precedes(editor, one));
}

/** The account that is signed in, by the state that the server gives its page. */
function ownAccount(page: Document): string | undefined {
  try {
    const state = JSON.parse(page.querySelector(STATE)?.textContent ?? '');
    const name: unknown = state?.accounts?.[state?.meta?.me]?.acct;
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}
