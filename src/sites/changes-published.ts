import { wordsOf } from './editor-text';

// Shorter texts are alike by chance.
const SHORTEST = 20;

/**
 * Whether a text is made from one that stands published on the page: two thirds of that are still there, from its
 * start and its end. So a post that is being changed is known in any language, as long as it is not wholly rewritten.
 */
export function changesPublished(text: string, published: Iterable<Element>): boolean {
  return [...published].some((element) => {
    const before = wordsOf(element);
    return before.length >= SHORTEST && sharedWith(text, before) * 3 >= before.length * 2;
  });
}

/** How many characters two texts have in common, at their starts and at their ends. */
function sharedWith(text: string, before: string): number {
  const most = Math.min(text.length, before.length);
  let start = 0;
  while (start < most && text[start] === before[start]) start += 1;
  let end = 0;
  while (end < most - start && text.at(-1 - end) === before.at(-1 - end)) end += 1;
  return start + end;
}
