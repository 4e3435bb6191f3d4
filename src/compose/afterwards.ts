import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Layer } from './layer';
import { drawMarks } from './marks';
import { moveTo } from './place';
import type { ComposeActions, ComposeState, ComposeView, Published } from './view';
import { viewport } from './visible';

// Somebody who has not looked by then will not.
const LONGEST_MS = 60_000;
const EDGE = 16;

/**
 * Shows in the corner of the window what is to be said once a post is out and its compose box has gone with it, until
 * the author closes it, a minute has passed, or the signal.
 */
export function showAfterwards(
  layer: Layer,
  view: ComposeView,
  published: Published,
  signal: AbortSignal,
): void {
  const life = new AbortController();
  const ended = AbortSignal.any([signal, life.signal]);
  const end = () => life.abort();
  const timer = setTimeout(end, LONGEST_MS);
  ended.addEventListener('abort', () => leave(layer, view, timer), { once: true });
  const draw = (panelOpen: boolean) => {
    const state: ComposeState = { status: 'clear', panelOpen, published };
    const actions = actionsFor(() => draw(!panelOpen), end);
    drawMarks(layer.words, undefined, undefined, undefined);
    view.drawMark(layer.mark, state, actions);
    view.drawPanel(layer.panel, state, actions);
    place(layer, panelOpen);
  };
  layer.attach(layer.mark.ownerDocument.documentElement);
  draw(false);
}

function leave(layer: Layer, view: ComposeView, timer: ReturnType<typeof setTimeout>): void {
  clearTimeout(timer);
  view.clear();
  layer.detach();
}

function actionsFor(togglePanel: () => void, end: () => void): ComposeActions {
  const nothing = () => undefined;
  const none = { goTo: nothing, applyFix: nothing, dismiss: nothing, publishAnyway: nothing };
  return { ...none, fixesFor: () => [], drafts: () => [], togglePanel, closePanel: end, goBack: end };
}

function place({ mark, panel }: Layer, panelOpen: boolean): void {
  const { right, bottom } = viewport(mark.ownerDocument);
  const { width, height } = mark.getBoundingClientRect();
  mark.style.visibility = 'visible';
  moveTo(mark, right - width - EDGE, bottom - height - EDGE);
  if (!panelOpen) return;
  const middleware = [offset(EDGE / 2), flip(), shift({ padding: EDGE })];
  void computePosition(mark, panel, { strategy: 'fixed', placement: 'top-end', middleware }).then(
    ({ x, y }) => moveTo(panel, x, y),
  );
}
