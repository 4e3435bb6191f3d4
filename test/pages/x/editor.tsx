/** @jsxImportSource react */
import {
  CompositeDecorator,
  type ContentBlock,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
} from 'draft-js';
import type { ReactNode } from 'react';

const DECORATOR = new CompositeDecorator([
  { strategy: matches(/#[\p{L}\d_]+/gu), component: decorated('c8') },
  { strategy: matches(/\p{Extended_Pictographic}/gu), component: decorated('c9') },
]);

function matches(pattern: RegExp) {
  return (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

function decorated(className: string) {
  return ({ children }: { children?: ReactNode }) => <span className={className}>{children}</span>;
}

/** A post with nothing in it yet; hashtags and emoji get elements of their own. */
export function emptyState(): EditorState {
  return EditorState.createEmpty(DECORATOR);
}

/** The model's text: one line for each block. */
export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

interface Props {
  readonly index: number;
  readonly state: EditorState;
  readonly change: (state: EditorState) => void;
  readonly send: () => void;
}

/** One editor of a thread, in the wrappers whose test ids start as its own does. */
export function PostEditor({ index, state, change, send }: Props) {
  return (
    <div data-testid={`tweetTextarea_${index}_label`}>
      <div data-testid={`tweetTextarea_${index}RichTextInputContainer`} className="c7">
        <Editor
          editorState={state}
          onChange={change}
          placeholder="Wat gebeurt er?"
          ariaLabel="Tekst van de post"
          ariaMultiline
          role="textbox"
          webDriverTestID={`tweetTextarea_${index}`}
          keyBindingFn={(event) => (isCommandEnter(event) ? 'send' : getDefaultKeyBinding(event))}
          handleKeyCommand={(command) => {
            if (command !== 'send') return 'not-handled';
            send();
            return 'handled';
          }}
        />
      </div>
    </div>
  );
}

function isCommandEnter(event: Parameters<typeof getDefaultKeyBinding>[0]): boolean {
  return event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event);
}
