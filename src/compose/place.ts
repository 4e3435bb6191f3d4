import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { EditorText, Site } from '../sites/site';
import type { Found } from './check';
import { freeSpot, type Placed } from './free-spot';
import { grown, intersection, type Rect, sameRect, union } from './rect';
import { viewport, visiblePart } from './visible';

// Before and after each line of text: the next letters must not land under the mark before it moves.
const BREATH = 12;
// Beyond this distance nothing can be in the mark's way.
const NEAR = 80;
// A longer text fills its editor; its lines are not worth measuring one by one.
const LONG = 4000;
// Between the panel and the window's edge, and the least height that the panel gets.
const EDGE = 8;
const LOW = 160;
const CLICKABLE =
  'button, a, input, select, textarea, img, video, [role=button], [role=link], [role=menuitem]';

/** A compose box as it was just looked at. */
interface Seen {
  readonly site: Site;
  readonly found: Found;
  readonly text: EditorText;
  /** The part of the editor that is on the screen. */
  readonly visible: Rect | undefined;
}

/** Where the mark was put, and what decided that. */
export interface Stand extends Placed {
  /** The editor's rectangle, and the part of it that is on the screen. */
  readonly editor: Rect;
  readonly visible: Rect;
}

/** Puts the mark near the compose box, clear of the text and of all that can be clicked; hides it with the editor. */
export function placeMark(
  mark: HTMLElement,
  { site, found, text, visible }: Seen,
  last?: Stand,
): Stand | undefined {
  const { editor } = found.box;
  mark.style.visibility = visible ? 'visible' : 'hidden';
  if (!visible) return undefined;
  const { width, height } = mark.getBoundingClientRect();
  const obstacles = [...textRects(text, visible), ...clickableRects(site, found, visible)];
  const surroundings = {
    editor: visible,
    obstacles,
    window: viewport(editor.ownerDocument),
    size: { width, height },
  };
  const placed = freeSpot(surroundings, last?.spot);
  moveTo(mark, placed.rect.left, placed.rect.top);
  return { ...placed, editor: editor.getBoundingClientRect(), visible };
}

/** Whether the mark may stay after a key: the editor stands where it stood, and the text has not grown under the mark. */
export function mayStay({ editor, visible, rect }: Stand, found: Found, text: EditorText): boolean {
  if (!sameRect(editor, found.box.editor.getBoundingClientRect())) return false;
  return !textRects(text, visible).some((line) => intersection(line, rect));
}

/** Puts the panel beside the compose box, so that it covers neither the text nor the mark nor a publish button. */
export async function placePanel(
  panel: HTMLElement,
  mark: HTMLElement,
  site: Site,
  found: Found,
): Promise<void> {
  const { box } = found;
  const kept = [mark, ...site.publishControls(box)].map((element) => element.getBoundingClientRect());
  const rect = kept
    .filter(hasArea)
    .reduce(union, visiblePart(box.editor) ?? box.editor.getBoundingClientRect());
  const around = { getBoundingClientRect: () => domRect(rect), contextElement: box.editor };
  const fit = size({
    padding: EDGE,
    apply: ({ availableHeight }) =>
      panel.style.setProperty('max-height', `${Math.max(LOW, availableHeight)}px`),
  });
  const beside = flip({ padding: EDGE, fallbackPlacements: ['left-start', 'bottom-end', 'top-end'] });
  // With too little room on either side it lies over the box for a part: better than out of the window.
  const within = shift(({ placement }) => ({ padding: EDGE, crossAxis: /^(left|right)/.test(placement) }));
  const middleware = [offset(2 * EDGE), beside, within, fit];
  const { x, y } = await computePosition(around, panel, {
    strategy: 'fixed',
    placement: 'right-start',
    middleware,
  });
  moveTo(panel, x, y);
}

function hasArea({ left, top, right, bottom }: Rect): boolean {
  return right > left && bottom > top;
}

function domRect({ left, top, right, bottom }: Rect): DOMRect {
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Puts an element of our layer at a place in the window, in whole pixels. */
export function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}

function textRects(text: EditorText, visible: Rect): Rect[] {
  if (text.text.length > LONG) return [visible];
  const range = text.rangeOf({ start: 0, end: text.text.length });
  // A text area gives no ranges: any of it may be text.
  if (!range) return text.text === '' ? [] : [visible];
  return [...range.getClientRects()].map((rect) => grown(rect, BREATH, 0));
}

function clickableRects(site: Site, { box }: Found, visible: Rect): Rect[] {
  const near = grown(visible, NEAR, NEAR);
  const elements = [...box.scope.querySelectorAll(CLICKABLE), ...site.publishControls(box)];
  return elements
    .filter((element) => !element.contains(box.editor) && !box.editor.contains(element))
    .map((element) => element.getBoundingClientRect())
    .filter((rect) => intersection(rect, near));
}
