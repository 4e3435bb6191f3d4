import type { AccountKind, Attachment, DraftKind, RepliedTo } from '../draft/draft';
import type { Span } from '../draft/span';

/** A place where roots hang: the document or an open shadow root. */
export type Root = Document | ShadowRoot;

/**
 * One compose box as it stands on the page now. Pages re-create their nodes at any moment, so a box is
 * looked up anew for every event and never kept; `key` is what stays the same (surface + where it stands).
 */
export interface Box {
  /** The element that holds the text: a contenteditable root or a textarea. */
  readonly editor: HTMLElement;
  /** The smallest part of the page that holds editor, attachments and publish control: a dialog, a form, a row. */
  readonly scope: Element;
  /** Same value for the same compose box after the page re-created its nodes: its place, and a number there after a colon. */
  readonly key: string;
}

/** What an editor holds, and where its words stand on the screen. */
export interface EditorText {
  /** Blocks joined by one newline; no zero-width fillers, no placeholder, no nodes of other extensions. */
  readonly text: string;
  /** The page's range for a piece of the text; undefined in a textarea or when the page has moved on. */
  rangeOf(span: Span): Range | undefined;
}

/** What the page tells about the draft beside its text. */
export interface PageContext {
  readonly kind: DraftKind;
  readonly account: AccountKind;
  /** Display name or handle of the account that posts, when shown. */
  readonly accountName?: string;
  readonly inReplyTo?: RepliedTo;
  readonly attachments: readonly Attachment[];
}

/** A social network: how its pages show a compose box. All functions only read the page and never throw on odd pages. */
export interface Site {
  readonly id: string;
  /** What people call it; absent: by its host. */
  readonly name?: string;
  /** Host names without scheme, as in the manifest's match patterns (`www.facebook.com`). */
  readonly hosts: readonly string[];
  /** The most characters that one post may have; absent: so many that it does not matter. */
  readonly room?: number | undefined;
  /** All visible compose boxes below a root, outermost page order. */
  find(root: Root): readonly Box[];
  read(box: Box): EditorText;
  context(box: Box): PageContext;
  /** The elements whose activation publishes this box (never a wizard's "next", never "like"). */
  publishControls(box: Box): readonly Element[];
  /** Whether this key press inside the box's editor publishes it (Ctrl+Enter on X, Enter in a comment). */
  publishes(box: Box, event: KeyboardEvent): boolean;
}
