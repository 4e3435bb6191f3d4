/** A part of the page by its name. */
export function part(within: ParentNode, name: string): HTMLElement {
  return element(within, `[data-part="${name}"]`);
}

/** The first match, which has to be there. */
export function element<E extends HTMLElement>(within: ParentNode, selector: string): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** Where one writes, and the placeholder beside it. */
export function editable(within: ParentNode): { editor: HTMLElement; placeholder: HTMLElement } {
  const editor = element(within, '[contenteditable]');
  // A page may wrap the editor before we get here.
  let before: Element = editor;
  while (!before.nextElementSibling && before.parentElement) before = before.parentElement;
  return { editor, placeholder: before.nextElementSibling as HTMLElement };
}
