import type { RepliedTo } from '../draft/draft';
import { lastBefore, precedes } from './dom';
import { readEditorText, wordsOf } from './editor-text';
import type { Box } from './site';

const ACCOUNT = /^\/([\w.]+)\/$/;
const POST = 'article, [role="dialog"], main, [role="main"]';

/** The account whose new post this is: the words after the last picture before the caption. */
export function accountAboveCaption({ editor, scope }: Box): string | undefined {
  const picture = lastBefore(scope, 'img[alt]:not([src^="blob:"])', editor);
  if (!picture) return undefined;
  const words = editor.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  words.currentNode = picture;
  for (let node = words.nextNode(); node && precedes(node, editor); node = words.nextNode()) {
    const name = node.textContent?.trim();
    if (name) return name;
  }
  return undefined;
}

/** The account that is logged in: beside the page's content, one link with a picture leads to a profile. */
export function ownAccount(document: Document): string | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:has(img)')];
  const own = links.filter((link) => !link.closest(POST)).find((link) => accountOf(link));
  return own && accountOf(own);
}

/** What a comment answers: the comment of the account that it starts with, else the post. */
export function repliedTo({ editor }: Box): RepliedTo | undefined {
  const post = editor.closest(POST);
  if (!post) return undefined;
  const account = /^@([\w.]+)\s/.exec(readEditorText(editor).text)?.[1];
  const said = saidIn(post);
  return said.findLast(({ author }) => author === account) ?? said[0];
}

/** Whatever stands in a post, from its own words to the last comment: an account's link, and words outside links. */
function saidIn(post: Element): RepliedTo[] {
  const said: RepliedTo[] = [];
  let author = '';
  for (const element of post.querySelectorAll<HTMLElement>('a[href], [dir="auto"]')) {
    if (element instanceof HTMLAnchorElement)
      author = wordsOf(element) ? (accountOf(element) ?? author) : author;
    else if (author && isWords(element)) said.push({ author, text: wordsOf(element) });
  }
  return said;
}

/** Words that are no part of a link, a button or a time, and hold no link of an account. */
function isWords(element: HTMLElement): boolean {
  const inside = element.closest('a, button, [role="button"], time');
  const holds = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].some(
    (link) => accountOf(link) && !wordsOf(link).startsWith('@'),
  );
  return !inside && !holds && !element.querySelector('[dir="auto"]') && wordsOf(element) !== '';
}

function accountOf(link: HTMLAnchorElement): string | undefined {
  return ACCOUNT.exec(link.getAttribute('href') ?? '')?.[1];
}
