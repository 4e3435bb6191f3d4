import { applyEdit as apply, type Change } from '../../../src/compose/apply-edit';
import type { Edit } from '../../../src/fixes/fix';
import { readEditorText } from '../../../src/sites/editor-text';
import type { Site } from '../../../src/sites/site';

/** Runs beside a page's own scripts and makes edits in its editors, as the extension does. */

/** Makes an edit in the editor that a selector finds. */
export function edit(selector: string, change: Edit): Promise<string> {
  const found = { root: document, box: boxAt(selector) };
  const before = siteOf(selector).read(found.box).text;
  return apply({ site: siteOf(selector), found, edit: change, before, document } satisfies Change);
}

/** The text before the caret. */
export function beforeCaret(selector: string): string {
  const { editor } = boxAt(selector);
  if (editor instanceof HTMLTextAreaElement) return editor.value.slice(0, editor.selectionStart);
  const range = document.createRange();
  range.selectNodeContents(editor);
  range.setEnd(getSelection()!.focusNode!, getSelection()!.focusOffset);
  return range.toString();
}

/** What an editor shows. */
export function shown(selector: string): string {
  return readEditorText(boxAt(selector).editor).text;
}

function siteOf(selector: string): Site {
  return {
    id: 'page',
    hosts: [],
    find: () => [boxAt(selector)],
    read: ({ editor }) => readEditorText(editor),
    context: () => ({ kind: 'post', account: 'unknown', attachments: [] }),
    publishControls: () => [],
    publishes: () => false,
  };
}

function boxAt(selector: string) {
  const editor = document.querySelector<HTMLElement>(selector)!;
  return { editor, scope: editor, key: selector };
}
