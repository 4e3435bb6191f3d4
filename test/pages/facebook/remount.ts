import type { LexicalEditor } from 'lexical';
import '../mutations';

const editors = new Set<LexicalEditor>();

/** Lets `window.remount` build an editor anew: another element, and another dialog around it, with the text as it was. */
export function rebuildable(editor: LexicalEditor): LexicalEditor {
  for (const other of editors) if (!other.getRootElement()?.isConnected) editors.delete(other);
  editors.add(editor);
  return editor;
}

window.remount = () => {
  for (const editor of editors) {
    const root = editor.getRootElement();
    if (root?.isConnected) rebuild(editor, root);
  }
};

function rebuild(editor: LexicalEditor, root: HTMLElement): void {
  const dialog = root.closest('[role="dialog"]');
  if (dialog) {
    const another = dialog.cloneNode(false) as Element;
    another.append(...dialog.childNodes);
    dialog.replaceWith(another);
  }
  const another = root.cloneNode(false) as HTMLElement;
  root.replaceWith(another);
  editor.setRootElement(another);
}
