/** A rectangle on the screen, in CSS pixels from the viewport's upper left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part that two rectangles share; undefined when they share no area. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const shared = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return shared.right > shared.left && shared.bottom > shared.top ? shared : undefined;
}

/** Whether two rectangles are the same. */
export function sameRect(a: Rect, b: Rect): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/** Whether one rectangle lies wholly inside another. */
export function encloses(outer: Rect, inner: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

/** The rectangle with this much more room to the left and right, and above and below. */
export function grown({ left, top, right, bottom }: Rect, aside: number, above: number): Rect {
  return { left: left - aside, top: top - above, right: right + aside, bottom: bottom + above };
}

/** The smallest rectangle that holds both. */
export function union(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
