import { encloses, intersection, type Rect } from './rect';

/** Where the mark stands, seen from the editor; in the order in which the places are tried. */
const SPOTS = [
  'inside-bottom-right',
  'below-right',
  'outside-bottom-right',
  'outside-top-right',
  'above-right',
  'outside-bottom-left',
  'outside-top-left',
  'window',
] as const;

/** One of the places. */
export type Spot = (typeof SPOTS)[number];

/** What the mark has to find its place among. */
export interface Surroundings {
  /** The visible part of the editor. */
  readonly editor: Rect;
  /** The text's lines and everything that can be clicked near it. */
  readonly obstacles: readonly Rect[];
  readonly window: Rect;
  readonly size: { readonly width: number; readonly height: number };
}

/** A place and its rectangle. */
export interface Placed {
  readonly spot: Spot;
  readonly rect: Rect;
}

const GAP = 4;

/** The first free place near the editor; the last one is kept while it is free, so that the mark does not jump about. */
export function freeSpot(around: Surroundings, last?: Spot): Placed {
  const order = last && last !== 'window' ? [last, ...SPOTS] : SPOTS;
  const places = order.map((spot) => ({ spot, rect: rectAt(spot, around) }));
  return places.find(({ rect }) => isFree(rect, around)) ?? places[places.length - 1]!;
}

function isFree(rect: Rect, { obstacles, window }: Surroundings): boolean {
  return encloses(window, rect) && !obstacles.some((obstacle) => intersection(obstacle, rect));
}

function rectAt(spot: Spot, { editor, size, window }: Surroundings): Rect {
  const top = topOf(spot, editor, size.height);
  const left = leftOf(spot, editor, size.width);
  if (spot !== 'window') return { left, top, right: left + size.width, bottom: top + size.height };
  const right = window.right - GAP;
  const bottom = window.bottom - GAP;
  return { left: right - size.width, top: bottom - size.height, right, bottom };
}

function topOf(spot: Spot, editor: Rect, height: number): number {
  if (spot === 'below-right') return editor.bottom + GAP;
  if (spot === 'above-right') return editor.top - GAP - height;
  // Beside a single line that is lower than the mark, their middles are level.
  const overhang = Math.max(0, height - (editor.bottom - editor.top)) / 2;
  return spot.includes('top') ? editor.top - overhang : editor.bottom - height + overhang;
}

function leftOf(spot: Spot, editor: Rect, width: number): number {
  if (spot.startsWith('outside'))
    return spot.endsWith('left') ? editor.left - GAP - width : editor.right + GAP;
  return editor.right - width;
}
