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

/** Whether one rectangle lies wholly inside another. */
export function encloses(outer: Rect, inner: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

/** The rectangle with this much more room on every side. */
export function grown({ left, top, right, bottom }: Rect, by: number): Rect {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
