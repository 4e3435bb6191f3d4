import type { Finding } from '../analyser/report';
import type { Draft } from '../draft/draft';
import type { Span } from '../draft/span';
import type { Protocol } from '../protocol/protocol';
import type { Language } from './language';

/** One contiguous replacement in a text: `text.slice(start, end)` becomes `text`. UTF-16 code units. */
export interface Edit extends Span {
  readonly text: string;
}

/** Something that the author can have done about a finding. One edit, so that one undo takes it back. */
export interface Fix {
  readonly id: string;
  /** Key of the button's text in `_locales`, and what to fill in. */
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
  readonly edit: Edit;
  /** Key of what the author must tick first: a fix states only what the author has checked. */
  readonly confirm?: string;
  /** The new words end where the author must write on; the caret belongs there. */
  readonly unfinished?: true;
}

/** What a fix may look at beside its finding. */
export interface Situation {
  readonly draft: Draft;
  readonly protocol: Protocol;
  /** Everything that was found in this draft, in the text's order. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** The author's own disclaimers by site id; under `*` the one for all other sites. */
  readonly disclaimers: Readonly<Record<string, string>>;
}

/** Thinks of fixes for one rule's finding, the most fitting first; what does not help is left out later. */
export type Remedy = (finding: Finding, situation: Situation) => readonly Fix[];

/** The text after an edit. */
export function applyEdit(text: string, { start, end, text: words }: Edit): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** A fix whose button shows the words that it puts there. */
export function fixWith(id: string, edit: Edit, values: Fix['values'] = {}): Fix {
  return { id, label: `fix_${id}`, values: { text: edit.text.trim(), ...values }, edit };
}
