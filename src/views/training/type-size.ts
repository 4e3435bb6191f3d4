// From what a full hall needs to what one person at a laptop does.
const SCALES = [0.7, 0.85, 1, 1.2, 1.45, 1.75] as const;
const USUAL = 2;

/** The step after or before this one, counted from the usual size; the same at either end. */
export function stepped(size: number, by: 1 | -1): number {
  return Math.min(Math.max(size + by, -USUAL), SCALES.length - 1 - USUAL);
}

/** Sets how large everything on the page is, the layer of the check included. */
export function writeScale(size: number): void {
  document.documentElement.style.setProperty('--training-scale', String(SCALES[size + USUAL] ?? 1));
}
