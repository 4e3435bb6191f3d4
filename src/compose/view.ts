import type { Finding, Report } from '../analyser/report';
import type { AccountKind, Draft, DraftKind } from '../draft/draft';
import type { Fix } from '../fixes/fix';

/** How long a dismissal holds: until this post has gone out, or for good. */
export type Scope = 'post' | 'always';

/**
 * What came of a fix. `applied`: the text is as meant, one undo takes it back. `copied`: the editor took no part of it;
 * `text`, all of the draft as it should be, is on the clipboard. `refused`: neither, and the draft is as it was.
 * `overtaken`: the author wrote on or the text went out meanwhile, and it was left as it stands.
 */
export interface Outcome {
  readonly result: 'applied' | 'copied' | 'overtaken' | 'refused';
  readonly finding: Finding;
  readonly fix: Fix;
  readonly text: string;
}

/** The account that a compose box publishes with: its name when the page shows one, and on whose behalf, as far as known. */
export interface Account {
  readonly kind: AccountKind;
  readonly name?: string;
}

/** What the author may be shown about the compose box in use. */
export interface ComposeState {
  /** `unchecked`: our own check failed, the post is published without it. */
  readonly status: 'clear' | 'warn' | 'stop' | 'unchecked';
  /** The author lets this very text through: the next publish action is not held. */
  readonly released?: true;
  /** Absent while `unchecked`. */
  readonly report?: Report;
  readonly panelOpen: boolean;
  /** Absent while `unchecked`, and where several texts are held. */
  readonly account?: Account;
  /** The finding whose words are lit up, if any. */
  readonly active?: Finding;
  /** What came of the last fix; until the text is another one again. */
  readonly outcome?: Outcome;
  /** A post went out from here just now and the compose box is empty or gone: the moment for a reminder. */
  readonly published?: Published;
}

/** A publish action that went through. */
export interface Published {
  readonly kind: DraftKind;
}

/** A text as it stood at the last check, with where it was to go, what goes with it and what was found in it. */
export interface CheckedDraft extends Pick<Draft, 'text' | 'site' | 'kind' | 'attachments'> {
  readonly account: AccountKind;
  readonly report: Report;
}

/** What the author can do; views call these and know nothing else of the page. */
export interface ComposeActions {
  togglePanel(): void;
  closePanel(): void;
  /** Puts the caret at the words in the author's own text. */
  goTo(finding: Finding): void;
  /**
   * What can be done about a finding; with others, what solves them all at once. Costs some analyses the first time: ask
   * for what is on the screen, never while typing.
   */
  fixesFor(finding: Finding, ...others: readonly Finding[]): readonly Fix[];
  /**
   * Makes the change in the author's own editor, unless another text stands there than `text`, which it was thought of
   * for; the outcome comes with the state. In the hold dialog it also goes back.
   */
  applyFix(finding: Finding, fix: Fix, text: string): void;
  /** Leaves a finding out from now on: its rule with its words. */
  dismiss(finding: Finding, scope: Scope): void;
  /** What all this is about: one text, or those that a held publish action would send. For advice that the author asks for. */
  drafts(): readonly CheckedDraft[];
  /** Closes the hold dialog and gives the focus back to the text. */
  goBack(): void;
  /** Lets the next publish action through, once. */
  publishAnyway(reason: string): void;
}

/**
 * Draws into containers that stand in our closed shadow root; every call replaces what stood there. Whatever leaves a
 * shadow root is kept from the page before anyone hears it, the view included: it listens to submit, change, toggle,
 * cancel and keydown, and not to clicks, input or focus.
 */
export interface ComposeView {
  /** CSS for the closed shadow root: marks, panel, dialog. */
  readonly styles: string;
  /** The small mark near the compose box; not asked again while the panel is closed and status and levels stay. */
  drawMark(into: HTMLElement, state: ComposeState, actions: ComposeActions): void;
  /** The list of findings; an empty container when the panel is closed. */
  drawPanel(into: HTMLElement, state: ComposeState, actions: ComposeActions): void;
  /** The dialog that stands while a publish action is held: a native modal one with the role `alertdialog`. */
  drawHold(into: HTMLElement, state: ComposeState, actions: ComposeActions): void;
  /** Empties the containers and lets go of everything. */
  clear(): void;
}
