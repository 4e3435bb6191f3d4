import { describe, expect, it } from 'vitest';
import { freeSpot, type Spot } from '../../src/compose/free-spot';
import { intersection, type Rect } from '../../src/compose/rect';

const size = { width: 50, height: 30 };
const window = rect(0, 0, 1000, 600);
const editor = rect(300, 100, 700, 200);

function rect(left: number, top: number, right: number, bottom: number): Rect {
  return { left, top, right, bottom };
}

function spot(obstacles: readonly Rect[], last?: Spot, where = editor) {
  return freeSpot({ editor: where, obstacles, window, size }, last);
}

describe('the place of the mark', () => {
  it('is the free lower right corner of the editor', () => {
    expect(spot([rect(300, 100, 600, 120)])).toEqual({
      spot: 'inside-bottom-right',
      rect: rect(650, 170, 700, 200),
    });
  });

  it('is level with a single line that is lower than the mark', () => {
    expect(spot([], undefined, rect(300, 100, 700, 120)).rect).toEqual(rect(650, 95, 700, 125));
  });

  it('is below the editor when the text reaches the corner', () => {
    expect(spot([rect(300, 180, 690, 200)]).spot).toBe('below-right');
  });

  it('is beside the editor when there is text in the corner and a button below it', () => {
    const publish = rect(640, 205, 700, 235);
    const placed = spot([rect(300, 180, 690, 200), publish]);
    expect(placed.spot).toBe('outside-bottom-right');
    expect(intersection(placed.rect, publish)).toBeUndefined();
  });

  it('never leaves the window', () => {
    const wide = rect(0, 100, 1000, 600);
    expect(spot([rect(0, 500, 1000, 600)], undefined, wide).spot).toBe('above-right');
  });

  it('stays where it was while that is free', () => {
    expect(spot([], 'above-right').spot).toBe('above-right');
    expect(spot([rect(650, 60, 700, 100)], 'above-right').spot).toBe('inside-bottom-right');
  });

  it('is the corner of the window when nothing near the editor is free', () => {
    expect(spot([window])).toEqual({ spot: 'window', rect: rect(946, 566, 996, 596) });
  });

  it('comes back to the editor from the corner of the window', () => {
    expect(spot([], 'window').spot).toBe('inside-bottom-right');
  });
});
