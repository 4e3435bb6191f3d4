import type { CDPSession, Page } from 'playwright-core';

/** Asks something of our shadow root; undefined while our layer is not on the page. */
export type Ask = <T, A>(
  question: (root: ShadowRoot, argument: A) => T,
  argument: A,
) => Promise<T | undefined>;

/** Looks into our closed shadow root, which no script of the page can do. */
export interface OurLayer {
  /** Runs a function in the shadow root. */
  readonly ask: Ask;
  /** The middle of the first element for a selector that shows these words, to be clicked as a person would. */
  spotOf(selector: string, words?: string): Promise<{ x: number; y: number } | undefined>;
  /** What can be read in the first element for a selector; undefined when there is none. */
  textOf(selector: string): Promise<string | undefined>;
}

interface Node {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  /** What a frame shows. */
  readonly contentDocument?: Node;
}

/** Our layer on a page, found anew at every question. */
export async function ourLayer(page: Page): Promise<OurLayer> {
  const session = await page.context().newCDPSession(page);
  return layerBy((question, argument) => askRoot(session, question, argument));
}

/** Our layer, by a browser's own way to ask something of a closed shadow root. */
export function layerBy(ask: Ask): OurLayer {
  return {
    ask,
    spotOf: (selector, words) => ask(middleOf, { selector, words }).then((spot) => spot ?? undefined),
    textOf: async (selector) => {
      const text = await ask((root, wanted: string) => root.querySelector(wanted)?.textContent, selector);
      return text ?? undefined;
    },
  };
}

async function askRoot<T, A>(
  session: CDPSession,
  question: (root: ShadowRoot, argument: A) => T,
  argument: A,
): Promise<T | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = closedRootIn(root as Node);
  if (!found) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function (argument) { return (${question})(this, argument); }`,
    objectId: object.objectId!,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

function closedRootIn(node: Node): Node | undefined {
  if (node.shadowRootType === 'closed') return node;
  for (const child of [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    node.contentDocument ?? [],
  ].flat()) {
    const found = closedRootIn(child);
    if (found) return found;
  }
  return undefined;
}

function middleOf(root: ShadowRoot, { selector, words }: { selector: string; words: string | undefined }) {
  const all = [...root.querySelectorAll(selector)];
  const found = all.find((one) => !words || one.textContent?.includes(words));
  // As who presses it would: a dialog may be longer than the window.
  found?.scrollIntoView({ block: 'nearest' });
  const rect = found?.getBoundingClientRect();
  return rect && rect.width > 0 ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
}
