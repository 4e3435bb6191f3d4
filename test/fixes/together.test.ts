import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdit, type Edit, type Fix, fixWith } from '../../src/fixes/fix';
import { together } from '../../src/fixes/together';

function fixes(...edits: readonly Edit[]): Fix[] {
  return edits.map((edit) => fixWith('name', edit));
}

const TEXT = 'Jip en Noor lachen.';
const JIP: Edit = { start: 0, end: 3, text: 'Een leerling' };
const NOOR: Edit = { start: 7, end: 11, text: 'een ander' };

it('makes one edit of several, in whatever order they come', () => {
  for (const order of [fixes(JIP, NOOR), fixes(NOOR, JIP)]) {
    const fix = together(TEXT, order);
    expect(fix && applyEdit(TEXT, fix.edit)).toBe('Een leerling en een ander lachen.');
  }
});

it('counts the same edit once', () => {
  const fix = together(TEXT, fixes(JIP, JIP));
  expect(fix?.edit).toEqual(JIP);
});

it('does nothing halfway: not with words that two fixes touch, nor with what the author must do', () => {
  const [jip, noor] = fixes(JIP, NOOR) as [Fix, Fix];
  expect(together(TEXT, fixes(JIP, { start: 2, end: 6, text: '' }))).toBeUndefined();
  expect(together(TEXT, [jip, { ...noor, confirm: 'fix_confirm_parents' }])).toBeUndefined();
  expect(together(TEXT, [jip, { ...noor, unfinished: true }])).toBeUndefined();
  expect(together(TEXT, [])).toBeUndefined();
});

it('comes to the same as all edits one by one', () => {
  const cuts = fc.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ minLength: 41, maxLength: 60 }), cuts, fc.string(), (text, places, words) => {
      const sorted = places.toSorted((a, b) => a - b);
      const edits = sorted.flatMap((start, at) => {
        const end = sorted[at + 1];
        return at % 2 === 0 && end !== undefined ? [{ start, end, text: words }] : [];
      });
      const fix = together(text, fixes(...edits));
      const expected = edits.reduceRight((left, edit) => applyEdit(left, edit), text);
      expect(fix && applyEdit(text, fix.edit)).toBe(expected);
    }),
  );
});
