import type { Span } from '../draft/span';
import type { Edit } from '../fixes/fix';
import type { EditorText, Site } from '../sites/site';
import { caretIn, putCaret, selectSpan } from './caret';
import type { Found } from './check';
import { copyWords } from './clipboard';
import { isPasted, typeLines, typeOver, undoByCommand, undoByKey } from './insert';
import { onWords, textAfter, withLetter } from './reach';
import { focusedElement, sameBox } from './roots';
import type { Outcome } from './view';

/** An edit of the text that stands in a compose box. */
export interface Change {
  readonly site: Site;
  readonly found: Found;
  readonly edit: Edit;
  /** The text that the edit is meant for. */
  readonly before: string;
  /** The author must write on behind the new words. */
  readonly unfinished: boolean;
  readonly document: Document;
}

/** A change that is being made. */
interface Making extends Change {
  /** The author does something else: from then on the text is the author's alone. */
  readonly author: AbortSignal;
}

/** Puts words in the place of a span; `false` when it did nothing at all. */
type Way = (editor: HTMLElement, text: EditorText) => Promise<boolean>;

// How long an editor may take to show what it was given.
const PATIENCE_MS = 400;
const STEP_MS = 10;
// Not `beforeinput`: in one browser it also comes, as trusted, from what is typed here.
const BY_AUTHOR = ['keydown', 'compositionupdate', 'paste', 'pointerdown'];

/**
 * Makes one edit in the author's own editor by what the browser does when somebody pastes or types, so that the editor
 * knows of it and can undo it. The text is read back; what came out otherwise is undone, and the text as it should be
 * is put on the clipboard instead. Whatever the author does meanwhile ends it: no word of the author's is undone.
 */
export async function applyEdit(change: Change): Promise<Outcome['result']> {
  const author = new AbortController();
  const { signal } = author;
  const heard = ({ isTrusted }: Event) => isTrusted && author.abort(textNow(change));
  for (const type of BY_AUTHOR) change.document.addEventListener(type, heard, { capture: true, signal });
  try {
    return await make({ ...change, author: signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    return signal.reason === textAfter(change.before, change.edit) ? 'applied' : 'overtaken';
  } finally {
    author.abort();
  }
}

async function make(change: Making): Promise<Outcome['result']> {
  const { before, edit, document } = change;
  const wanted = textAfter(before, edit);
  if (textNow(change) !== before) return 'overtaken';
  const caret = caretAfter(change);
  for (const way of waysFor(change)) {
    const editor = await editorInFocus(change);
    if (!editor || !(await way(editor, change.site.read(boxOf(change)!)))) continue;
    if (await becomes(change, wanted)) return applied(change, caret);
    // It went out: nothing may come back into the box.
    if (before.trim() && !textNow(change)?.trim()) return 'overtaken';
    if (!(await restored(change))) break;
  }
  return (await copyWords(document, wanted)) ? 'copied' : 'refused';
}

function waysFor(change: Making): Way[] {
  const { before, edit, author } = change;
  const editor = boxOf(change)?.editor;
  const reach = onWords(before, edit);
  let taken = false;
  const pasting: Way = async (at, text) => {
    const given = reach.text === '' ? withLetter(before, reach, isFreeIn(text, reach)) : reach;
    if (!given || !(await select(at, text, given, author))) return false;
    taken = isPasted(at, given.text);
    return taken;
  };
  const typing =
    (type: typeof typeOver): Way =>
    async (at, text) => {
      // An editor with a model of its own follows what is typed within one piece of its text, and no further.
      if (taken && (/\n/.test(before.slice(reach.start, reach.end)) || !isOnePiece(text, reach)))
        return false;
      if (!(await select(at, text, reach, author))) return false;
      type(at, reach.text);
      return true;
    };
  const typed = [typing(typeOver), ...(reach.text.includes('\n') ? [typing(typeLines)] : [])];
  return editor instanceof HTMLTextAreaElement ? typed : [pasting, ...typed];
}

async function select(
  editor: HTMLElement,
  text: EditorText,
  span: Span,
  author: AbortSignal,
): Promise<boolean> {
  if (!selectSpan(editor, text, span)) return false;
  // Editors hear of a selection a moment later; without it words would land at the old caret.
  await pause(author);
  return true;
}

/** The editor with the focus in it; pages may make it anew just because it got the focus. */
async function editorInFocus(change: Making): Promise<HTMLElement | undefined> {
  for (let tries = 0; tries < 3; tries++) {
    const editor = boxOf(change)?.editor;
    if (!editor) return undefined;
    if (editor.contains(focusedElement(change.document))) return editor;
    editor.focus({ preventScroll: true });
    await pause(change.author);
  }
  return undefined;
}

async function restored(change: Making): Promise<boolean> {
  const { before } = change;
  for (const undo of [undoByKey, undoByCommand, undoByKey]) {
    if (textNow(change) === before) return true;
    const editor = await editorInFocus(change);
    if (editor) undo(editor);
    if (await becomes(change, before)) return true;
  }
  return rewritten(change);
}

// An editor that wrote over what the browser would undo: the author's words are put back as they were.
async function rewritten(change: Making): Promise<boolean> {
  const editor = await editorInFocus(change);
  const text = editor && change.site.read(boxOf(change)!);
  if (!text || !(await select(editor, text, { start: 0, end: text.text.length }, change.author)))
    return false;
  if (!isPasted(editor, change.before)) typeOver(editor, change.before);
  return becomes(change, change.before);
}

/** Whether the text becomes this one soon, and stays it. */
async function becomes(change: Making, wanted: string): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  let times = 0;
  while (performance.now() < end) {
    times = textNow(change) === wanted ? times + 1 : 0;
    if (times > 2) return true;
    await pause(change.author);
  }
  return false;
}

/** Where the caret belongs after the edit: where the author was writing, or behind words that must be finished. */
function caretAfter(change: Change): number {
  const { start, end, text } = change.edit;
  const box = boxOf(change);
  const at = (box && !change.unfinished ? caretIn(box.editor, change.site.read(box)) : undefined) ?? end;
  return at <= start && at < end ? at : start + text.length + Math.max(at - end, 0);
}

function applied(change: Change, caret: number): 'applied' {
  const box = boxOf(change);
  if (box) putCaret(box.editor, change.site.read(box), caret);
  return 'applied';
}

/** Whether a letter stands in the same piece of text as an end of a span, and may be written anew. */
function isFreeIn(text: EditorText, span: Span): (at: number) => boolean {
  const range = text.rangeOf(span);
  return (at) => {
    const node = text.rangeOf({ start: at, end: at + 1 })?.startContainer;
    const sealed = node?.parentElement?.closest('[contenteditable]')?.matches('[contenteditable=false]');
    return !sealed && (node === range?.startContainer || node === range?.endContainer);
  };
}

function isOnePiece(text: EditorText, span: Span): boolean {
  const range = text.rangeOf(span);
  return range !== undefined && range.startContainer === range.endContainer;
}

function textNow(change: Change): string | undefined {
  const box = boxOf(change);
  return box && change.site.read(box).text;
}

function boxOf({ site, found }: Change) {
  return sameBox(site, found)?.box;
}

async function pause(author: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  author.throwIfAborted();
}
