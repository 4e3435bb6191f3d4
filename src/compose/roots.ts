import type { Site } from '../sites/site';
import type { Found } from './check';

/** The document and the open shadow roots that an event passes through, outermost first. */
export function rootsOf(event: Event, document: Document): (Document | ShadowRoot)[] {
  const shadows = event.composedPath().filter((node): node is ShadowRoot => node instanceof ShadowRoot);
  return [document, ...shadows.reverse()];
}

/** The element that really has the focus, looked up through open shadow roots. */
export function focusedElement(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Whether an element stands inside another one, also across shadow roots. */
export function isWithin(outer: Element, inner: Element): boolean {
  for (let node: Node | null = inner; node; node = hostOf(node)) if (outer.contains(node)) return true;
  return false;
}

/** All compose boxes of the page as it stands now, in these roots. */
export function boxesIn(site: Site, roots: readonly (Document | ShadowRoot)[]): Found[] {
  return roots.flatMap((root) => site.find(root).map((box) => ({ root, box })));
}

/** The compose box whose editor holds this element. */
export function boxAround(site: Site, element: Element): Found | undefined {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  return boxesIn(site, [root]).find(({ box }) => box.editor.contains(element));
}

/**
 * The same compose box as it stands on the page now: the same editor in the same place, where others may have come
 * before it and moved its number on; or else by its key, as pages re-create their nodes at any moment.
 */
export function sameBox(site: Site, { root, box }: Found): Found | undefined {
  const boxes = site.find(root);
  const again =
    boxes.find(({ editor, key }) => editor === box.editor && placeOf(key) === placeOf(box.key)) ??
    boxes.find(({ key }) => key === box.key);
  return again && { root, box: again };
}

/** Whether two that were found, perhaps at different times, are one compose box on the page now. */
export function areOneBox(site: Site, one: Found, other: Found): boolean {
  const now = sameBox(site, one);
  return now !== undefined && now.box.editor === sameBox(site, other)?.box.editor;
}

/**
 * Remembers a compose box without its nodes: gives whether one that is found later is the same. It is known by its
 * editor, as its number moves when others come before it; by its key only once that editor is gone.
 */
export function remember({ root, box }: Found): (now: Found) => boolean {
  const [within, editor] = [new WeakRef(root), new WeakRef(box.editor)];
  let { key } = box;
  return (now) => {
    if (within.deref() !== now.root) return false;
    const before = editor.deref();
    if (before !== now.box.editor) return !before?.isConnected && key === now.box.key;
    if (placeOf(key) !== placeOf(now.box.key)) return false;
    key = now.box.key;
    return true;
  };
}

function placeOf(key: string): string {
  return key.replace(/:\d+$/, '');
}

function hostOf(node: Node): Node | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
