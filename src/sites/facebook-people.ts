import type { RepliedTo } from '../draft/draft';
import { lastBefore, precedes } from './dom';
import { wordsOf } from './editor-text';
import type { Box } from './site';

/** Selector of the words of a post. */
export const POST_TEXT = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]';
const POST_AUTHOR = '[data-ad-rendering-role="profile_name"]';
const ARTICLE = '[role="article"]';
const CONTAINERS = `${ARTICLE}, [aria-posinset], [role="dialog"], [role="main"]`;
const COMMENT_AS = /\sal?s\s/i;

/** The account of a comment, which only the editor's own label names: "Reageren als Sanne de Boer…". */
export function accountInComment(editor: Element): string | undefined {
  const prompt = promptOf(editor);
  const as = COMMENT_AS.exec(prompt);
  if (!as) return undefined;
  const name = prompt.slice(as.index + as[0].length).trim();
  return name.split('…')[0]?.split('...')[0]?.trim() || undefined;
}

/** The account of a new post: the words after the first picture drawn in the form, outside any button. */
export function accountInPost({ scope, editor }: Box): string | undefined {
  const picture = scope.querySelector('svg image')?.closest('svg');
  if (!picture) return undefined;
  const words = editor.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  words.currentNode = picture;
  for (let node = words.nextNode(); node && precedes(node, editor); node = words.nextNode()) {
    const name = node.textContent?.trim();
    if (name && !node.parentElement?.closest('[role="button"], svg')) return name;
  }
  return undefined;
}

/** What a comment answers: the comment whose author its label names, else the post. */
export function repliedTo(box: Box): RepliedTo | undefined {
  const post = postAround(box.editor);
  const comment = commentNamed(post ?? box.editor.ownerDocument.body, box.editor);
  if (comment) return comment;
  const text = post?.querySelector(POST_TEXT);
  if (!post || !text) return undefined;
  return {
    author: wordsOf(lastBefore(post, POST_AUTHOR, text) ?? post.querySelector(POST_AUTHOR)),
    text: wordsOf(text),
  };
}

function promptOf(editor: Element): string {
  return (editor.getAttribute('aria-label') ?? editor.getAttribute('aria-placeholder') ?? '').trim();
}

/** The smallest article, feed item, dialog or page around the editor that holds the text of a post. */
function postAround(editor: Element): Element | undefined {
  for (
    let around = editor.closest(CONTAINERS);
    around;
    around = around.parentElement?.closest(CONTAINERS) ?? null
  ) {
    if (around.querySelector(POST_TEXT)) return around;
  }
  return undefined;
}

function commentNamed(around: Element, editor: Element): RepliedTo | undefined {
  const prompt = promptOf(editor);
  const own = accountInComment(editor);
  return [...around.querySelectorAll(ARTICLE)]
    .filter((article) => precedes(article, editor))
    .map(commentOf)
    .findLast(({ author }) => author !== '' && author !== own && prompt.includes(author));
}

/** A comment: its first link with words is its author, the first words outside links are what it says. */
function commentOf(article: Element): RepliedTo {
  const link = [...article.querySelectorAll('a')].find((candidate) => wordsOf(candidate) !== '');
  const text = [...article.querySelectorAll('[dir="auto"]')].find(
    (words) => !words.closest('a') && link && precedes(link, words),
  );
  return { author: wordsOf(link), text: wordsOf(text) };
}
