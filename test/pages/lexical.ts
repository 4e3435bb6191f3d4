import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';

/** A real Lexical editor in an element of the page, with undo. */
export function mountEditor(element: HTMLElement, paragraphs: readonly string[] = ['']): LexicalEditor {
  const editor = createEditor({
    namespace: 'page',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(() => fill(paragraphs), { discrete: true });
  return editor;
}

/** Calls `send` on Enter, where Enter sends; with Shift it starts a new line. */
export function sendOnEnter(editor: LexicalEditor, send: () => void): void {
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/** The model's text: one line for each paragraph and line break. */
export function modelText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

/** Calls back with the text now and after every change. */
export function onText(editor: LexicalEditor, changed: (text: string) => void): void {
  editor.registerUpdateListener(() => changed(modelText(editor)));
  changed(modelText(editor));
}

/** Empties the editor. */
export function empty(editor: LexicalEditor): void {
  editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd(), { discrete: true });
}

function fill(paragraphs: readonly string[]): void {
  const blocks = paragraphs.map((text) =>
    text ? $createParagraphNode().append($createTextNode(text)) : $createParagraphNode(),
  );
  $getRoot()
    .clear()
    .append(...blocks);
}
