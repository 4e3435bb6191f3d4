import type { Finding } from '../analyser/report';
import type { Site } from '../sites/site';
import { showAfterwards } from './afterwards';
import type { Check, Checked, Found } from './check';
import { oncePerFrame } from './coalesce';
import { createDismissed, type Dismissed } from './dismissed';
import type { ThinkOfFixes } from './fixing';
import { heldActions } from './held-actions';
import { type Hold, holdPublishing } from './hold';
import { createHoldDialog, type HoldDialog } from './hold-dialog';
import { followBox, type InUse } from './in-use';
import { createLayer, type Layer } from './layer';
import { boxAround, focusedElement } from './roots';
import { watchSent } from './sent';
import { stateOfHeld } from './state';
import { couldHoldPost, watchOutsider } from './unrecognised';
import type { ComposeState, ComposeView, Published, Scope } from './view';
import { watchFocus } from './watch-focus';

/** What compose works with. All page functions may be called at any moment, until the signal. */
export interface ComposeOptions {
  readonly site: Site;
  readonly check: Check;
  /** What can be done about a finding; without it nothing is offered. */
  readonly fixes?: ThinkOfFixes;
  /** Makes the view; called when something is to be drawn for the first time, and again after `redraw`. */
  view(): ComposeView;
  /** The state of the compose box in use; undefined when none is. */
  onState(state: ComposeState | undefined): void;
  /** The author said that a finding is wrong, for good: to be kept, and left out of what `check` finds from now on. */
  onDismiss?(finding: Finding): void;
  /** A post went out: its compose box is empty or gone. */
  onPublished?(published: Published): void;
  /** Whether there is something to say after this post when its compose box has gone; the view gets `published`. */
  reminds?(published: Published): boolean;
  /** Somebody is plainly composing in an editor that the site does not know. */
  onUnrecognised?(editor: HTMLElement): void;
  readonly document: Document;
  readonly signal: AbortSignal;
}

/** Compose at work on a page. */
export interface Compose {
  /** Checks the compose box in use anew and draws it with a new view, after a change of settings. */
  redraw(): void;
  /** Draws the compose box in use again with the same view, which knows more than before. */
  refresh(): void;
  /** Opens the panel of the compose box in use with the focus in it; nothing where none is, or where a post is held. */
  openPanel(): undefined;
}

interface Work extends ComposeOptions {
  readonly layer: Layer;
  readonly fixes: ThinkOfFixes;
  readonly dismissed: Dismissed;
  hold?: Hold;
  dialog?: HoldDialog;
  made: ComposeView | undefined;
  inUse: InUse | undefined;
  /** Ends with the next move of the focus. */
  outside?: AbortController;
  /** Ends when the author writes again. */
  afterwards?: AbortController;
}

/**
 * Watches the page's compose boxes and holds publish actions, until the signal. To be called before the page's own
 * scripts run; nothing but a focus listener and the publish listeners exists until a compose box gets the focus.
 */
export function startCompose(options: ComposeOptions): Compose {
  const { document, signal } = options;
  const dismissed = createDismissed();
  const work: Work = {
    ...{ fixes: () => [], ...options, dismissed, made: undefined, inUse: undefined },
    check: dismissed.leftOutOf(options.check),
    layer: createLayer(document, () => settle(), signal),
  };
  work.hold = startHolding(work);
  const lookAt = startFollowing(work);
  const settle = oncePerFrame(() => lookAt(focusedElement(document)), signal);
  signal.addEventListener('abort', () => work.made?.clear(), { once: true });
  return {
    redraw() {
      work.made?.clear();
      work.made = undefined;
      closeDialog(work);
      if (!work.inUse) lookAt(focusedElement(work.document));
    },
    refresh() {
      if (work.inUse) work.inUse.redraw();
      else lookAt(focusedElement(work.document));
    },
    openPanel(): undefined {
      if (!work.layer.hold.hasChildNodes()) work.inUse?.openPanel();
    },
  };
}

// Most pages are left without a word written: nothing that draws is made before it has to.
function viewOf(work: Work): ComposeView {
  if (!work.made) {
    work.made = work.view();
    work.layer.dress(work.made.styles);
  }
  return work.made;
}

/** Follows the focus; gives what looks at an element as if it had just got it. */
function startFollowing(work: Work): (element: Element | null) => void {
  const onFocus = (element: Element | null) => {
    try {
      follow(work, element);
    } catch {
      // A page that we no longer understand is left alone; holding looks for itself.
      leave(work);
    }
  };
  watchFocus(work.document, onFocus, work.signal);
  return onFocus;
}

function follow(work: Work, element: Element | null): void {
  work.outside?.abort();
  const editable = element && isEditable(element) ? element : undefined;
  const found = editable && boxAround(work.site, editable);
  if (found) take(work, found);
  else if (!element || !work.inUse?.includes(element)) leave(work);
  if (editable && !found && work.onUnrecognised && couldHoldPost(editable)) lookOut(work, editable);
}

// The health signal: on a page that was redesigned the author must not think that somebody looks along.
function lookOut(work: Work, editor: HTMLElement): void {
  work.outside = new AbortController();
  const outsider = {
    isKnownNow(candidate: HTMLElement) {
      const found = boxAround(work.site, candidate);
      if (found) take(work, found);
      return found !== undefined;
    },
    onComposing: (candidate: HTMLElement) => work.onUnrecognised?.(candidate),
  };
  watchOutsider(editor, outsider, AbortSignal.any([work.signal, work.outside.signal]));
}

function take(work: Work, found: Found): void {
  if (work.inUse?.isSame(found)) {
    work.inUse.refresh();
    return;
  }
  work.afterwards?.abort();
  work.inUse?.end();
  work.inUse = undefined;
  const { site, check, fixes, layer, signal, onState } = work;
  work.inUse = followBox(found, {
    ...{ site, check, fixes, layer, signal, onState },
    dismiss: (...what) => dismiss(work, ...what),
    view: () => viewOf(work),
    isReleased: (checked) => work.hold?.isReleased(checked) ?? false,
    // On another address the same editor may be another compose box.
    onGone: () => {
      if (!work.inUse) return;
      leave(work);
      follow(work, focusedElement(work.document));
    },
  });
}

function leave(work: Work): void {
  // A page may take its compose box away for a moment: a dialog that stands is answered first.
  if (!work.inUse || work.dialog?.isOpen()) return;
  work.inUse.end();
  work.inUse = undefined;
  work.layer.detach();
  work.onState(undefined);
}

function dismiss(work: Work, found: Found, finding: Finding, scope: Scope): void {
  work.dismissed.add(found, finding);
  if (scope === 'always') work.onDismiss?.(finding);
}

/** A post went out. Where it was written there may be nothing left to say it at. */
function wentOut(work: Work, published: Published, found: Found): void {
  work.onPublished?.(published);
  if (work.inUse?.isSame(found)) work.inUse.published(published);
  else if (!work.inUse && work.reminds?.(published)) {
    work.afterwards?.abort();
    work.afterwards = new AbortController();
    const until = AbortSignal.any([work.signal, work.afterwards.signal]);
    showAfterwards(work.layer, viewOf(work), published, until);
  }
}

/** Tells that a post was not checked, also where no compose box is in use to tell it at. */
function tellUnchecked(work: Work): void {
  try {
    work.inUse?.refresh();
  } catch {
    // What could not be read when it went out may well not be now.
  }
  work.onState({ status: 'unchecked', panelOpen: false });
}

function isEditable(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && (element.isContentEditable || element.matches('textarea, input'));
}

function closeDialog({ dialog, inUse, layer }: Work): void {
  dialog?.close();
  if (!inUse) layer.detach();
  inUse?.refresh();
}

function startHolding(work: Work): Hold {
  const { site, check, document, signal, layer } = work;
  const close = () => closeDialog(work);
  const dialog = createHoldDialog(layer, () => {
    work.made?.clear();
    close();
  });
  work.dialog = dialog;
  const hold = holdPublishing({
    ...{ site, check, document, signal },
    isOurs: layer.holds,
    show(held) {
      return dialog.isOpen() || dialog.show((into) => drawHold(into, held));
    },
    passed: () => work.inUse?.refresh(),
    unchecked: () => tellUnchecked(work),
    sent: watchSent(site, (published, found) => wentOut(work, published, found), signal),
  });
  const drawHold = (into: HTMLElement, held: readonly Checked[]) => {
    // What the page tore away would not open again.
    if (into.hasChildNodes()) work.made?.clear();
    work.afterwards?.abort();
    layer.attach(held[0]!.box.editor);
    viewOf(work).drawHold(
      into,
      stateOfHeld(held),
      heldActions(held, {
        ...{ site, close, fixes: work.fixes, release: hold.release },
        applyFix: (...what) => work.inUse?.applyFix(...what),
      }),
    );
  };
  return hold;
}
