/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js';
import { useState } from 'react';

/** A text being written, and how it is set to something else. */
export interface Writing {
  readonly state: EditorState;
  readonly text: string;
  readonly change: (state: EditorState) => void;
  readonly clear: () => void;
}

const kept = new Map<string, string>();

/** A text that starts as given; it outlives its editor under a name. */
export function useWriting(name: string, initial = ''): Writing {
  const of = (text: string) => EditorState.createWithContent(ContentState.createFromText(text));
  const [state, change] = useState(() => of(kept.get(name) ?? initial));
  const text = state.getCurrentContent().getPlainText('\n');
  kept.set(name, text);
  return { state, text, change, clear: () => change(of('')) };
}

interface Props {
  readonly writing: Writing;
  /** The caption's editor calls itself a combobox, for its lists of names and tags. */
  readonly role: 'combobox' | 'textbox';
  readonly placeholder?: string;
  /** Called on Enter where Enter sends. */
  readonly send?: () => void;
}

/** A Draft.js editor. */
export function Field({ writing, role, placeholder, send }: Props) {
  return (
    <Editor
      editorState={writing.state}
      onChange={writing.change}
      role={role}
      {...(placeholder && { placeholder })}
      handleReturn={(event) => {
        if (!send || event.shiftKey) return 'not-handled';
        send();
        return 'handled';
      }}
    />
  );
}
