import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/compose/check';
import { onlyGoesOn } from '../../src/compose/unfinished';
import type { EditorText } from '../../src/sites/site';

describe('a key that only lets a word go on', () => {
  it.each([
    ['Een dag vol zo', 'Een dag vol zon'],
    ['Een dag vol ', 'Een dag vol z'],
    ['', 'E'],
    ['Met Ren', 'Met René'],
  ])('%s → %s', (before, now) => {
    expect(onlyGoesOn(checked(before), text(now))).toBe(true);
  });

  it.each([
    ['a space', 'Een dag', 'Een dag '],
    ['a full stop', 'Een dag', 'Een dag.'],
    ['a figure', 'Bel 06-1', 'Bel 06-12'],
    ['a letter in the middle', 'Een dag', 'Eenn dag'],
    ['a letter that went', 'Een dag', 'Een da'],
    ['a word at once', 'Een', 'Een dag'],
    ['nothing', 'Een dag', 'Een dag'],
  ])('but %s does not', (_, before, now) => {
    expect(onlyGoesOn(checked(before), text(now))).toBe(false);
  });

  it('nor a letter of a word of which something was said', () => {
    expect(onlyGoesOn(checked('Met Noor', { start: 4, end: 8 }), text('Met Noort'))).toBe(false);
    expect(onlyGoesOn(checked('Noor en i', { start: 0, end: 4 }), text('Noor en ik'))).toBe(true);
  });
});

function text(words: string): EditorText {
  return { text: words } as EditorText;
}

function checked(words: string, span?: { start: number; end: number }): Checked {
  const findings = span ? [{ rule: 'pupil-name', span }] : [];
  return { text: text(words), report: { findings } } as unknown as Checked;
}
