import type { Finding, Report } from '../analyser/report';

/** What the author may be shown about the compose box in use. */
export interface ComposeState {
  /** `unchecked`: our own check failed, the post is published without it. */
  readonly status: 'clear' | 'warn' | 'stop' | 'unchecked';
  /** The author lets this very text through: the next publish action is not held. */
  readonly released?: true;
  /** Absent while `unchecked`. */
  readonly report?: Report;
  readonly panelOpen: boolean;
  /** The finding whose words are lit up, if any. */
  readonly active?: Finding;
}

/** What the author can do; views call these and know nothing else of the page. */
export interface ComposeActions {
  togglePanel(): void;
  closePanel(): void;
  /** Puts the caret at the words in the author's own text. */
  goTo(finding: Finding): void;
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
