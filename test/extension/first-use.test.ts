import { describe, expect, it, vi } from 'vitest';
import { onFirstUse } from '../../src/extension/first-use';

describe('the first use of a frame', () => {
  it.each(['focusin', 'pointerdown', 'touchstart', 'keydown', 'click', 'submit'])(
    'is told once: %s',
    (type) => {
      const window = new EventTarget();
      const begin = vi.fn();
      onFirstUse(window as Window, begin);
      expect(begin).not.toHaveBeenCalled();
      for (let time = 0; time < 2; time++) window.dispatchEvent(new Event(type));
      expect(begin).toHaveBeenCalledTimes(1);
    },
  );

  it('is not what a page does by itself', () => {
    const window = new EventTarget();
    const begin = vi.fn();
    onFirstUse(window as Window, begin);
    for (const type of ['load', 'scroll', 'message', 'mousemove']) window.dispatchEvent(new Event(type));
    expect(begin).not.toHaveBeenCalled();
  });
});
