import type { AccountKind, RepliedTo } from '../draft/draft';
import { BUTTON } from './controls';
import { addressOf, precedes } from './dom';
import { wordsOf } from './editor-text';
import { COMMENT, DIALOG, POST, type Surface, TEXT } from './linkedin-surface';
import type { Box } from './site';

const COMPANY_PICTURE = 'svg[id^="company-accent"]';
const PERSON_PICTURE = 'svg[id^="person-accent"]';
const CHOOSER = 'svg[id^="caret"]';

/** Whose account publishes: the drawing that stands in for a picture tells, or the address of a page's back office. */
export function accountOf({ editor, scope }: Box): AccountKind {
  if (scope.querySelector(COMPANY_PICTURE)) return 'organisation';
  if (/^\/(company|showcase|school)\/[^/]+\/admin\//.test(addressOf(editor).pathname)) return 'organisation';
  return scope.querySelector(PERSON_PICTURE) ? 'personal' : 'unknown';
}

/** The name of that account, when it stands beside the editor. */
export function accountName(box: Box, surface: Surface): string | undefined {
  if (surface === 'post') return nameInChooser(box);
  if (surface !== 'comment' && surface !== 'edit') return undefined;
  const pictures = [...box.scope.querySelectorAll<HTMLImageElement>('img[alt]')];
  return pictures.find((picture) => precedes(picture, box.editor))?.alt.trim() || undefined;
}

/** Above a new post stands the button that chooses who posts and who may read it: a picture and a name. */
function nameInChooser({ editor, scope }: Box): string | undefined {
  const buttons = [...scope.querySelectorAll(BUTTON)].filter((button) => precedes(button, editor));
  const chooser =
    buttons.find((button) => button.matches('[aria-expanded]') && button.querySelector(CHOOSER)) ??
    buttons.find((button) => button.querySelector('img') && firstWords(button));
  const label = chooser?.querySelector('[aria-label]')?.getAttribute('aria-label')?.trim();
  return chooser && (label || firstWords(chooser));
}

/** What a comment answers: the comment that it stands below, else the post. The box for the post stands above all. */
export function repliedTo({ editor }: Box): RepliedTo | undefined {
  const around = postAround(editor);
  const comments = [...around.querySelectorAll(COMMENT)];
  const comment = comments.findLast((one) => one.contains(editor) || precedes(one, editor));
  if (comment) return saidIn(comment, TEXT);
  const post = saidIn(around, `${TEXT}:not(:is(${COMMENT}) *)`);
  return post.text === '' ? undefined : post;
}

/** The post that an editor belongs to; on the page of one post, the page. */
function postAround(editor: Element): Element {
  const page = editor.closest(`main, [role="main"], ${DIALOG}`);
  return editor.closest(POST) ?? page ?? editor.ownerDocument.body;
}

/** A post or comment starts with its author: the first link that has words. */
function saidIn(item: Element, text: string): RepliedTo {
  const links = [...item.querySelectorAll('a')];
  return {
    author: links.map(firstWords).find((words) => words) ?? '',
    text: wordsOf(item.querySelector(text)),
  };
}

function firstWords(element: Element): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.nodeValue?.trim();
    if (words) return words;
  }
  return undefined;
}
