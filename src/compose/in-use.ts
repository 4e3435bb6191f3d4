import type { Finding } from '../analyser/report';
import type { Site } from '../sites/site';
import { type Check, type Checked, checkBox, checkText, type Found, stillStands } from './check';
import { applyFix, type Chosen, createOffers, type Offers, type ThinkOfFixes } from './fixing';
import type { Layer } from './layer';
import { drawMarks } from './marks';
import { mayStay, placeMark, placePanel, type Stand } from './place';
import { areOneBox, isWithin, sameBox } from './roots';
import { type Caret, rememberCaret } from './select';
import { looksSame, stateOf, withOutcome } from './state';
import { PAUSE_MS, withoutUnfinished } from './unfinished';
import { actionsOn } from './use-actions';
import type { ComposeActions, ComposeState, ComposeView, Published, Scope } from './view';
import { visiblePart } from './visible';
import { watchBox } from './watch-box';

/** What a compose box in use works with. */
export interface Desk {
  readonly site: Site;
  readonly check: Check;
  readonly fixes: ThinkOfFixes;
  readonly layer: Layer;
  readonly signal: AbortSignal;
  view(): ComposeView;
  onState(state: ComposeState): void;
  isReleased(checked: Checked): boolean;
  dismiss(found: Found, finding: Finding, scope: Scope): void;
  /** The box is no longer on the page. */
  onGone(): void;
}

/** The compose box that the author is writing in. */
export interface InUse {
  /** Whether an element belongs to this box, so that the focus may stand there. */
  includes(element: Element): boolean;
  /** Whether this is the same box, and still on the page. */
  isSame(found: Found): boolean;
  /** Reads and checks anew, and draws. */
  refresh(): void;
  /** Draws even when the state is as before: what the view knows has changed. */
  redraw(): void;
  /** Makes a change in this box and draws what came of it. */
  applyFix: ComposeActions['applyFix'];
  /** Says that what stood here has gone out. */
  published(published: Published): void;
  /** Opens the panel with the focus in it, for authors who do not reach the mark. */
  openPanel(): void;
  end(): void;
}

/** The compose box in use as it is followed: what was found in it and what is drawn. */
export interface Use {
  readonly desk: Desk;
  readonly signal: AbortSignal;
  found: Found;
  watching: AbortController;
  checked: Checked | undefined;
  state: ComposeState;
  drawn: ComposeState | undefined;
  stand: Stand | undefined;
  readonly actions: ComposeActions;
  readonly offers: Offers;
  /** When the text last became another one. */
  changedAt: number;
  /** Looks again when the author has stopped typing. */
  pause: ReturnType<typeof setTimeout> | undefined;
  /** A change is being made: what stands meanwhile is nobody's text. */
  changing: boolean;
  /** Where the author was when the panel was opened with the key for it: closed, it gives the focus back there. */
  caret: Caret | undefined;
}

/** Follows a compose box while it is in use: checks what is typed, marks the words, keeps the mark in its place. */
export function followBox(found: Found, desk: Desk): InUse {
  const life = new AbortController();
  const use: Use = {
    desk,
    signal: AbortSignal.any([desk.signal, life.signal]),
    found,
    watching: new AbortController(),
    checked: undefined,
    state: { status: 'clear', panelOpen: false },
    drawn: undefined,
    stand: undefined,
    actions: actionsOn(() => use, { draw, refresh, change }),
    offers: createOffers(desk.fixes),
    changedAt: Number.NEGATIVE_INFINITY,
    pause: undefined,
    changing: false,
    caret: undefined,
  };
  watch(use);
  return {
    includes: (element) => desk.layer.is(element) || isWithin(use.found.box.scope, element),
    isSame: (found) => areOneBox(desk.site, use.found, found),
    refresh: () => refresh(use),
    redraw: () => redraw(use),
    applyFix: (finding, fix, text) => void change(use, { finding, fix, text }),
    published(published) {
      refresh(use);
      if (!use.signal.aborted) draw(use, { ...use.state, published });
    },
    openPanel: () => openPanel(use),
    end() {
      clearTimeout(use.pause);
      life.abort();
    },
  };
}

function redraw(use: Use): void {
  use.drawn = undefined;
  use.offers.forget();
  refresh(use);
}

function openPanel(use: Use): void {
  const { root, panel } = use.desk.layer;
  if (!root.activeElement) {
    use.caret = rememberCaret(panel.ownerDocument);
    // A page that keeps the focus in a dialog of its own takes it back when it hears where it goes.
    use.found.box.editor.blur();
  }
  draw(use, { ...use.state, panelOpen: true });
  panel.querySelector<HTMLElement>('[role=dialog]')?.focus();
}

function watch(use: Use): void {
  use.watching.abort();
  use.watching = new AbortController();
  const signal = AbortSignal.any([use.signal, use.watching.signal]);
  const events = {
    onText: () => readOn(use),
    onBox: () => refresh(use),
    onMove: () => move(use),
    isUrgent: () => (use.checked?.report.findings.length ?? 0) > 0,
  };
  watchBox(use.found.box, use.desk.layer.mark, events, signal);
}

function refresh(use: Use): void {
  if (use.signal.aborted || use.changing) return;
  const now = boxNow(use);
  if (now === 'unreadable') {
    // The last answer must not stand beside a text that nobody looks at any more.
    use.checked = undefined;
    draw(use, stateOf(undefined, undefined, use.state));
  } else if (now) show(use, now);
  else use.desk.onGone();
}

function boxNow({ desk, found }: Use): Found | 'unreadable' | undefined {
  try {
    return sameBox(desk.site, found);
  } catch {
    return 'unreadable';
  }
}

/** After a key: the same box, unless the page shows otherwise; what a publish action meets is looked up anew anyway. */
function readOn(use: Use): void {
  const { checked, desk } = use;
  if (!checked || use.changing || !stillStands(checked)) {
    refresh(use);
    return;
  }
  use.checked = checkText(desk.site, desk.check, checked);
  if (use.checked?.text.text !== checked.text.text) use.checked &&= whatIsWritten(use, use.checked, checked);
  drawText(use, checked);
}

function drawText(use: Use, before: Checked): void {
  const { checked } = use;
  const state = stateOf(checked, before, use.state, isReleased(use));
  if (!checked || !use.stand || !looksDrawn(use, state) || !mayStay(use.stand, use.found, checked.text)) {
    draw(use, state);
    return;
  }
  use.state = state;
  drawMarks(use.desk.layer.words, checked, use.stand.visible, state.active);
  if (checked.report !== before.report) use.desk.onState(state);
}

function show(use: Use, now: Found): void {
  const { editor, scope } = use.found.box;
  const moved = now.box.editor !== editor || now.box.scope !== scope;
  use.found = now;
  if (moved) watch(use);
  const before = use.checked;
  use.checked = checkBox(use.desk.site, use.desk.check, now);
  if (use.checked) use.checked = whatIsWritten(use, use.checked, before);
  draw(use, stateOf(use.checked, before, use.state, isReleased(use)));
}

function isReleased({ checked, desk }: Use): boolean {
  return checked !== undefined && desk.isReleased(checked);
}

/** While the author types, the word under the caret is left out, or not checked; when nothing is typed any more, it is looked at. */
function whatIsWritten(use: Use, now: Checked, before: Checked | undefined): Checked {
  const time = performance.now();
  if (before && before.text.text !== now.text.text) use.changedAt = time;
  const left = PAUSE_MS - (time - use.changedAt);
  if (left <= 0) return now;
  const written = withoutUnfinished(now, before);
  clearTimeout(use.pause);
  if (written.report !== now.report || now.report === before?.report)
    use.pause = setTimeout(() => refresh(use), left);
  return written;
}

async function change(use: Use, chosen: Chosen): Promise<void> {
  if (use.changing) return;
  use.changing = true;
  // A page that we no longer understand is still looked at.
  const outcome = await applyFix(use.desk.site, use.found, chosen, use.changedAt).catch(() => undefined);
  use.changing = false;
  if (use.signal.aborted) return;
  refresh(use);
  // What the author has to do by hand must be seen.
  if (outcome && !use.signal.aborted) draw(use, withOutcome(use.state, outcome));
}

function draw(use: Use, state: ComposeState): void {
  use.state = state;
  const { layer, view, onState } = use.desk;
  layer.attach(use.found.box.editor);
  if (!looksDrawn(use, state)) {
    use.drawn = state;
    view().drawMark(layer.mark, state, use.actions);
    view().drawPanel(layer.panel, state, use.actions);
  }
  move(use);
  onState(state);
}

// Another compose box may have been drawn there before, or the view been cleared.
function looksDrawn({ drawn, desk }: Use, state: ComposeState): boolean {
  return drawn !== undefined && looksSame(drawn, state) && desk.layer.mark.hasChildNodes();
}

function move(use: Use): void {
  if (!use.drawn) return;
  const { layer, site } = use.desk;
  const visible = visiblePart(use.found.box.editor);
  drawMarks(layer.words, use.checked, visible, use.state.active);
  const text = use.checked?.text ?? site.read(use.found.box);
  use.stand = placeMark(layer.mark, { site, found: use.found, text, visible }, use.stand);
  if (use.state.panelOpen) void placePanel(layer.panel, layer.mark, site, use.found);
}
